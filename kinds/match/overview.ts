import type { Charter, MatchTerms } from '../../packages/charter/charter.ts';
import { matchState } from './fold.ts';
import type { MatchState } from './schema.ts';

/** One batch as both sides' logs have it. */
export interface BatchLine {
  readonly asker: string;
  readonly holder: string;
  readonly day: string;
  readonly slot: number;
  readonly category: string;
  readonly week: string;
  readonly reference: string;
  readonly state: string;
  readonly asked: string;
  readonly answered: string | null;
}

/** A day of one direction: what the charter lets ask, what was asked, what became of it. */
export interface DayLine {
  readonly asker: string;
  readonly holder: string;
  readonly day: string;
  readonly budget: number;
  readonly asked: number;
  readonly answered: number;
  readonly declined: number;
  readonly left: number;
}

export interface Overview {
  readonly batches: readonly BatchLine[];
  readonly days: readonly DayLine[];
}

/** What one member may ask of another today. */
export interface Standing extends MatchTerms {
  readonly left: number;
  /** Categories for which tags of this week stand: what is asked in another is not answered. */
  readonly published: readonly string[];
}

/**
 * The query log of a group, from the records alone: the same on every node that holds the same entries, so that two authorities compare
 * theirs by laying them side by side. Newest first.
 */
export function overview(states: readonly MatchState[], { matching = [] }: Pick<Charter, 'matching'>): Overview {
  const batches = states.flatMap(lineOf).sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
  const days = new Map<string, DayLine>();
  for (const batch of batches) {
    const { asker, holder, day } = batch;
    const key = `${day} ${holder} ${asker}`;
    const budget = matching.find((one) => one.holder === holder && one.asker === asker)?.batches ?? 0;
    const so = days.get(key) ?? { asker, holder, day, budget, asked: 0, answered: 0, declined: 0, left: budget };
    const asked = so.asked + 1;
    days.set(key, {
      ...so,
      asked,
      answered: so.answered + (batch.answered === null ? 0 : 1),
      declined: so.declined + (batch.state === 'declined' ? 1 : 0),
      left: Math.max(0, budget - asked),
    });
  }
  return { batches, days: [...days.values()] };
}

function lineOf(state: MatchState): readonly BatchLine[] {
  const { asked, answered } = state;
  if (asked === null) return [];
  const { author: asker, holder, day, slot, category, week, reference } = asked;
  const common = { asker, holder, day, slot, category, week, reference };
  return [{ ...common, state: matchState(state), asked: asked.time, answered: answered?.time ?? null }];
}

const keyOf = ({ day, holder, asker, slot }: BatchLine): string =>
  `${day} ${holder} ${asker} ${String(slot).padStart(5, '0')}`;

/** Every direction the charter opens, as it stands on a day of a week. */
export function standings(
  states: readonly MatchState[],
  { matching = [] }: Pick<Charter, 'matching'>,
  { day, week }: { readonly day: string; readonly week: string },
): readonly Standing[] {
  return matching.map((terms) => {
    const { holder, asker, batches } = terms;
    const used = states.filter(
      ({ asked }) => asked?.author === asker && asked.holder === holder && asked.day === day,
    ).length;
    const sets = states.flatMap(({ published, revoked }) =>
      published?.author === holder && revoked === null && published.asker === asker && published.week === week
        ? [published.category]
        : [],
    );
    return { ...terms, left: Math.max(0, batches - used), published: [...new Set(sets)].sort() };
  });
}
