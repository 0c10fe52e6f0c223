import { holds, type SeriesState } from './schema.ts';

/** A series as others stand beside it. */
export interface Standing {
  readonly record: string;
  readonly state: SeriesState;
}

export interface Difference {
  readonly at: string;
  readonly ours: number;
  readonly theirs: number;
}

/** Another member's series of the same thing, and where the two differ. */
export interface Beside {
  readonly record: string;
  readonly member: string;
  readonly title: string;
  readonly unit: string;
  /** Places that both have, and of these those where they differ. */
  readonly common: number;
  readonly differing: number;
  /** The last ones, latest first. */
  readonly differences: readonly Difference[];
  /** Weeks against months, or another unit: not compared. */
  readonly incomparable: boolean;
}

const shown = 50;
const farthest = 8;

/** The record that all of the same thing name, by way of one another. */
function rootOf(record: string, all: ReadonlyMap<string, SeriesState>): string {
  let at = record;
  for (let steps = 0; steps < farthest; steps++) {
    const next = all.get(at)?.opened?.beside ?? null;
    if (next === null || !all.has(next) || next === at) return at;
    at = next;
  }
  return at;
}

export function besideOf(record: string, standing: readonly Standing[]): readonly Beside[] {
  const all = new Map(standing.map((one) => [one.record, one.state]));
  const own = all.get(record);
  if (own?.opened === undefined || own.opened === null) return [];
  const root = rootOf(record, all);
  return standing.flatMap((other) => {
    if (other.record === record || other.state.opened === null || rootOf(other.record, all) !== root) return [];
    return [compared(own, other)];
  });
}

function compared(own: SeriesState, { record, state }: Standing): Beside {
  const { author = '', title = '', unit = '', step = null } = state.opened ?? {};
  const told = { record, member: author, title, unit };
  if (step !== own.opened?.step) return { ...told, common: 0, differing: 0, differences: [], incomparable: true };
  const theirs = new Map(state.points.map((point) => [point.at, holds(point)?.value ?? null]));
  const both = own.points.flatMap((point) => {
    const [mine, other] = [holds(point)?.value ?? null, theirs.get(point.at) ?? null];
    return mine === null || other === null ? [] : [{ at: point.at, ours: mine, theirs: other }];
  });
  const differences = both.filter(({ ours, theirs: other }) => ours !== other).toReversed();
  return {
    ...{ ...told, common: both.length, differing: differences.length },
    ...{ differences: differences.slice(0, shown), incomparable: false },
  };
}
