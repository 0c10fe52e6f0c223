import type { Charter } from '../../packages/charter/charter.ts';
import { dayIn } from '../../packages/kind/calendar.ts';
import type { Tally } from '../../packages/kind/kind.ts';
import type { JournalState } from './schema.ts';

/** Looks and searches, for the figures that are published; not who looked, and at what. */
export function tallies({ looks, disposals }: JournalState, charter: Charter): readonly Tally[] {
  const [me] = charter.members.map(({ id }) => id);
  if (me === undefined) return [];
  const count = (measure: string, time: string): Tally => ({
    day: dayIn(time, charter.zone),
    asker: me,
    holder: me,
    measure,
    count: 1,
  });
  return [...looks.map(({ what, time }) => count(what, time)), ...disposals.map(({ time }) => count('disposed', time))];
}
