import type { Facets, Tally } from '../../packages/kind/kind.ts';
import { erasureState, hasAnswered } from './fold.ts';
import type { ErasureState } from './schema.ts';

/** Lists show which record it was about, by its number: a title would keep what is to be forgotten. */
export function facets(state: ErasureState): Facets | null {
  const begun = state.recalled ?? state.expired;
  if (begun === null) return null;
  const open = state.answers.filter((answer) => !hasAnswered(answer)).map(({ member }) => member);
  return {
    title: begun.record,
    from: begun.author,
    to: state.answers.map(({ member }) => member),
    state: erasureState(state),
    ended: open.length === 0,
    waitingOn: open.sort(),
    created: begun.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: begun.record,
  };
}

/** Recalls by cause as each member was asked, receipts and refusals as each answered. */
export function tallies({ recalled, expired, answers }: ErasureState): readonly Tally[] {
  if (expired !== null)
    return [{ day: expired.day, asker: expired.author, holder: expired.author, measure: 'expired', count: 1 }];
  if (recalled === null) return [];
  const { author: asker, cause, day } = recalled;
  return answers.flatMap(({ member: holder, erased, declined }) => {
    const one = (measure: string, on: string): Tally => ({ day: on, asker, holder, measure, count: 1 });
    return [
      one(`recalled:${cause}`, day),
      ...(erased === null ? [] : [one('erased', erased.day)]),
      ...(declined === null ? [] : [one(`declined:${declined.ground}`, declined.day)]),
    ];
  });
}
