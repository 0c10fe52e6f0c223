import type { AssistanceState } from '../assistance/schema.ts';
import type { DeploymentState } from '../deployment/schema.ts';
import type { CapacityState, uses } from './schema.ts';

/** Some of a capacity bound for some days. `until` null: until further notice. */
export interface Bound {
  readonly use: (typeof uses)[number];
  readonly count: number;
  readonly from: string;
  readonly until: string | null;
  /** Who said so: the owner itself, or an accepted offer or a deployment from which it follows. */
  readonly by: {
    readonly kind: 'capacity' | 'assistance' | 'deployment';
    readonly record: string;
    readonly title: string;
  };
  readonly note: string | null;
}

/** One stretch of days on which the same is free. */
export interface Stretch {
  readonly from: string;
  /** The last day, or null: from then on. */
  readonly until: string | null;
  readonly reserved: number;
  readonly away: number;
  readonly maintenance: number;
  readonly free: number;
  /** More is bound than there is: somebody promised the same twice. */
  readonly over: number;
}

interface Found<S> {
  readonly record: string;
  readonly state: S;
}

export function ownBounds(record: string, { periods }: CapacityState): readonly Bound[] {
  const by = { kind: 'capacity' as const, record, title: '' };
  return periods
    .filter(({ from, until }) => until === null || until >= from)
    .map(({ use, count, from, until, note }) => ({ use, count, from, until, note, by }));
}

/** What accepted offers bind. Nothing of an offer that was declined or withdrawn, but what is on its way or has arrived and not come back. */
export function boundByOffers(capacity: string, requests: readonly Found<AssistanceState>[]): readonly Bound[] {
  return requests.flatMap(({ record, state }) =>
    state.offers.flatMap((offer) => {
      const gone = offer.withdrawn !== null || offer.declined !== null || state.closed !== null;
      return offer.lines
        .filter((line) => line.capacity === capacity)
        .flatMap(({ item, accepted }) => {
          const out = outOf(state, offer.id, item);
          const bound = Math.max(gone ? 0 : accepted - out.back, out.away);
          const by = { kind: 'assistance' as const, record, title: state.asked?.title ?? '' };
          const span = { from: offer.from, until: offer.until, note: null, by };
          const part = (use: Bound['use'], count: number): readonly Bound[] =>
            count > 0 ? [{ use, count, ...span }] : [];
          return [...part('away', out.away), ...part('reserved', bound - out.away)];
        });
    }),
  );
}

/** Of one line of an offer: how much is on its way or there, and how much is back. */
function outOf({ legs }: AssistanceState, offer: string, item: string): { away: number; back: number } {
  const amount = (lines: readonly { readonly item: string; readonly quantity: number }[]): number =>
    lines.find((line) => line.item === item)?.quantity ?? 0;
  let [away, back] = [0, 0];
  for (const leg of legs.filter((one) => one.offer === offer)) {
    const { departed, turnedBack, received, returns } = leg;
    if (received === null && (departed === null || turnedBack !== null)) continue;
    const returned = returns.reduce((all, { lines }) => all + amount(lines), 0);
    away += amount(received?.lines ?? leg.lines) - returned;
    back += returned;
  }
  return { away, back };
}

/** A team that is sent counts as one; it is away from its arrival on, reserved from the agreement of the host on, and free once it is back. */
export function boundByDeployments(capacity: string, deployments: readonly Found<DeploymentState>[]): readonly Bound[] {
  return deployments.flatMap(({ record, state }) => {
    const { terms, granted, arrived, ended, recalled, revoked } = state;
    if (terms === null || terms.capacity !== capacity || granted === null || ended !== null) return [];
    if (arrived === null && (recalled !== null || revoked !== null)) return [];
    const by = { kind: 'deployment' as const, record, title: terms.title };
    const use = arrived === null ? ('reserved' as const) : ('away' as const);
    return [{ use, count: 1, from: terms.from, until: arrived === null ? terms.until : null, note: null, by }];
  });
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) - 86_400_000).toISOString().slice(0, 10);

/** The days from `first` on, cut wherever something begins or ends. Their counts add up: reserved + away + maintenance + free = count + over. */
export function stretches(count: number, bounds: readonly Bound[], first: string): readonly Stretch[] {
  const cuts = bounds.flatMap(({ from, until }) => [from, ...(until === null ? [] : [dayAfter(until)])]);
  const days = [...new Set([first, ...cuts.filter((day) => day > first)])].sort();
  return days.map((from, index) => {
    const next = days[index + 1];
    const on = bounds.filter((one) => one.from <= from && (one.until === null || one.until >= from));
    const of = (use: Bound['use']): number =>
      on.filter((one) => one.use === use).reduce((all, one) => all + one.count, 0);
    const [reserved, away, maintenance] = [of('reserved'), of('away'), of('maintenance')];
    const bound = reserved + away + maintenance;
    const span = { from, until: next === undefined ? null : dayBefore(next) };
    return { ...span, reserved, away, maintenance, free: Math.max(0, count - bound), over: Math.max(0, bound - count) };
  });
}
