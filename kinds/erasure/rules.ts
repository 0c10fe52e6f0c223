import { dayFits } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import type { ErasureEvent, ErasureState } from './schema.ts';

/** Every "may not" of an erasure beside those all kinds have. */
export const erasureRefusals = [
  'erasure.exists',
  'erasure.absent',
  'erasure.notOwn',
  'erasure.elsewhere',
  'erasure.explanation',
  'erasure.self',
  'erasure.answered',
] as const;
type Code = (typeof erasureRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: ErasureState, event: ErasureEvent, at: Occasion): Verdict {
  if (event.type === 'recalled' || event.type === 'expired') return admitBeginning(state, event, at);
  const { recalled } = state;
  if (recalled === null) return refuse('erasure.absent', 'Nothing was recalled here.');
  const before = state.answers.find(({ member }) => member === at.author);
  const spoken = event.type === 'erased' ? before?.erased : (before?.declined ?? before?.erased);
  return first(
    when(recalled.author === at.author, 'erasure.self', 'Others answer a recall, not its author.'),
    when(spoken !== null && spoken !== undefined, 'erasure.answered', 'This authority has answered already.'),
    dayFits(event.data.day, at),
  );
}

type Beginning = Extract<ErasureEvent, { type: 'recalled' | 'expired' }>;

function admitBeginning(state: ErasureState, { type, data }: Beginning, at: Occasion): Verdict {
  const within = (prefix: string): boolean => data.statements.every((id) => id.startsWith(prefix));
  const group = `${at.charter.group}/`;
  return first(
    when(state.recalled !== null || state.expired !== null, 'erasure.exists', 'This erasure was stated already.'),
    when(!within(group), 'erasure.elsewhere', 'Name statements of this group only.', 'statements'),
    when(
      type === 'recalled' && !within(`${group}${at.author}/`),
      'erasure.notOwn',
      'Only its author recalls a statement; ask that authority to do so.',
      'statements',
    ),
    when(
      type === 'recalled' && data.cause === 'other' && data.explanation === null,
      'erasure.explanation',
      'Say in a sentence why this is recalled, without repeating what it said.',
      'explanation',
    ),
    dayFits(data.day, at),
  );
}
