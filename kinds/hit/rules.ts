import { addressedToOthers, dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import { feedbackFits } from '../../packages/kind/feedback.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { canonicalIdentifier } from '../../packages/match/identifiers/canonical.ts';
import type { HitEvent, HitState } from './schema.ts';

/** Every "may not" of a hit/no-hit question beside those all kinds have. */
export const hitRefusals = [
  'hit.exists',
  'hit.absent',
  'hit.identifier',
  'hit.notAddressee',
  'hit.notAsker',
  'hit.over',
] as const;
type Code = (typeof hitRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: HitState, event: HitEvent, at: Occasion): Verdict {
  const { asked, confirmed, nothing, withdrawn } = state;
  if (event.type === 'asked') {
    const { type, value, to, legalBasis, day } = event.data;
    const written = canonicalIdentifier(type, value);
    return first(
      when(asked !== null, 'hit.exists', 'This was asked already.'),
      addressedToOthers([to], at),
      when(!written.ok || written.value !== value, 'hit.identifier', 'This is not its one spelling.', 'value'),
      restsOnCharter(legalBasis, at),
      dayFits(day, at),
    );
  }
  if (asked === null) return refuse('hit.absent', 'Nothing was asked here.');
  if (event.type === 'feedback')
    return first(
      feedbackFits(confirmed === null ? null : asked.author, at.author, 'verdict'),
      dayFits(event.data.day, at),
    );
  const asker = event.type === 'withdrawn';
  const over = confirmed !== null || nothing !== null || withdrawn !== null;
  return first(
    when(!asker && at.author !== asked.to, 'hit.notAddressee', 'Only whoever was asked answers.'),
    when(asker && at.author !== asked.author, 'hit.notAsker', 'Only whoever asked withdraws the question.'),
    when(over, 'hit.over', 'This was answered or withdrawn already.'),
    dayFits(event.data.day, at),
  );
}
