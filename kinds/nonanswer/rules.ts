import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { type NonanswerEvent, type NonanswerState, nonanswerRecord } from './schema.ts';

/** Every "may not" of a non-answer beside those all kinds have. */
export const nonanswerRefusals = ['nonanswer.waits', 'nonanswer.none', 'nonanswer.subject'] as const;
type Code = (typeof nonanswerRefusals)[number];

const when = (condition: boolean, code: Code, message: string): Refusal | null =>
  condition ? refuse(code, message) : null;

export function admit(state: NonanswerState, event: NonanswerEvent, at: Occasion): Verdict {
  const waits = state.decided !== null && state.ended === null;
  if (event.type !== 'decided')
    return first(when(!waits, 'nonanswer.none', 'No non-answer waits here: it has left or was taken back.'));
  return first(
    when(waits, 'nonanswer.waits', 'A non-answer waits here already; take it back to decide anew.'),
    when(
      at.record !== nonanswerRecord(at.author, event.data.record),
      'nonanswer.subject',
      'What is decided about a record stands under its own number.',
    ),
  );
}
