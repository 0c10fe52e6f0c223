import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import { type DayLine, overview } from './overview.ts';
import { type MatchState, week } from './schema.ts';

/** A direction in which every place of a day was used, and on how many days. */
export interface UsedUp {
  readonly asker: string;
  readonly holder: string;
  readonly days: number;
  /** The newest of them. */
  readonly last: string;
}

/**
 * Whoever walks a space of numbers uses up every place of every day: the budget makes it slow, and this makes it seen, by those who oversee
 * either side alike. From `since` on, the most days first.
 * `days` as the log has them, newest first.
 */
export function usedUp(days: readonly DayLine[], since: string): readonly UsedUp[] {
  const found = new Map<string, UsedUp>();
  for (const { asker, holder, day, budget, left } of days) {
    if (budget === 0 || left > 0 || day < since) continue;
    const key = `${holder} ${asker}`;
    const so = found.get(key) ?? { asker, holder, days: 0, last: day };
    found.set(key, { ...so, days: so.days + 1 });
  }
  return [...found.values()].sort((one, other) => other.days - one.days);
}

/** For the home page of a group: what was used up in a week. Only the records of that week are read. */
export const spent = inquiry({
  name: 'spent',
  input: z.strictObject({ week }),
  needs: ['match'],
  about: ({ week: of }) => ({ match: of }),
  answer({ week: of }, { charter, records }): readonly UsedUp[] {
    // Our own fold made them.
    const states = records('match').map(({ state }) => state as MatchState);
    const { days } = overview(
      states.filter(({ asked }) => asked?.week === of),
      charter,
    );
    return usedUp(days, '');
  },
});
