import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import { day } from '../../packages/kind/marks.ts';
import { type DayLine, overview } from './overview.ts';
import { type MatchState, week } from './schema.ts';

/** A direction in which a day was as good as used up, and on how many days. */
export interface UsedUp {
  readonly asker: string;
  readonly holder: string;
  readonly days: number;
  /** The newest of them. */
  readonly last: string;
}

/** Days for which used-up days are told: a slow walk shows in weeks, and not in one. */
export const usedUpDays = 28;

/** From so many questions on a day is as good as used up: nine tenths, for else whoever leaves one over is never seen. */
export const noticedFrom = (budget: number): number => Math.ceil((budget * 9) / 10);

/**
 * Whoever walks a space of numbers uses up every place of every day: the budget makes it slow, and this makes it seen, by those who oversee
 * either side alike. From the day `since` on, the most days first.
 * `days` as the log has them, newest first.
 */
export function usedUp(days: readonly DayLine[], since: string): readonly UsedUp[] {
  const found = new Map<string, UsedUp>();
  for (const { asker, holder, day: on, budget, asked } of days) {
    if (budget === 0 || asked < noticedFrom(budget) || on < since) continue;
    const key = `${holder} ${asker}`;
    const so = found.get(key) ?? { asker, holder, days: 0, last: on };
    found.set(key, { ...so, days: so.days + 1 });
  }
  return [...found.values()].sort((one, other) => other.days - one.days);
}

/** For the home page of a group: what was used up since a day. Only the records of the weeks named are read. */
export const spent = inquiry({
  name: 'spent',
  input: z.strictObject({ weeks: z.array(week).min(1).max(6), since: day }),
  needs: ['match'],
  about: ({ weeks }) => ({ match: weeks }),
  answer({ weeks, since }, { charter, records }): readonly UsedUp[] {
    // Our own fold made them.
    const states = records('match').map(({ state }) => state as MatchState);
    const { days } = overview(
      states.filter(({ asked }) => asked !== null && weeks.includes(asked.week)),
      charter,
    );
    return usedUp(days, since);
  },
});
