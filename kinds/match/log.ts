import { z } from 'zod';
import { dayIn } from '../../packages/kind/calendar.ts';
import { inquiry } from '../../packages/kind/define.ts';
import { weekOf } from '../../packages/match/oblivious/week.ts';
import { type Overview, overview, type Standing, standings } from './overview.ts';
import type { MatchState } from './schema.ts';
import { type UsedUp, usedUp, usedUpDays } from './used-up.ts';

export interface MatchLog extends Overview {
  readonly terms: readonly Standing[];
  /** Of the last four weeks. */
  readonly usedUp: readonly UsedUp[];
  readonly today: string;
  readonly cut: boolean;
}

/** The log of all batches of the group, and what may still be asked today: on both sides the same, but for the hour. */
export const log = inquiry({
  name: 'log',
  input: z.strictObject({}),
  needs: ['match'],
  answer(_, { charter, now, records, cut }): MatchLog {
    // Our own fold made them.
    const states = records('match').map(({ state }) => state as MatchState);
    const day = dayIn(now, charter.zone);
    const seen = overview(states, charter);
    return {
      ...seen,
      usedUp: usedUp(seen.days, daysBefore(day, usedUpDays - 1)),
      terms: standings(states, charter, { day, week: weekOf(day) }),
      ...{ today: day, cut },
    };
  },
});

const dayMs = 86_400_000;
const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * dayMs).toISOString().slice(0, 10);
