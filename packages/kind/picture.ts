import { type Figure, figureId } from './figure.ts';
import type { Instant } from './kind.ts';

/** Another side takes a figure for its own, by the id of the figure and the value that it saw. */
export interface Acceptance {
  readonly member: string;
  readonly figure: string;
  readonly value: number;
  readonly time: Instant;
}

/** What one side reported for an hour. */
export interface SideReport {
  readonly member: string;
  readonly record: string;
  /** When it was signed, by its author's clock. */
  readonly time: Instant;
  readonly version: number;
  readonly hash: string;
  readonly figures: readonly Figure[];
  readonly sections: readonly {
    readonly section: string;
    readonly texts: readonly { readonly language: string; readonly text: string }[];
  }[];
  /** Figures of this report that others took for their own. */
  readonly accepted: readonly Acceptance[];
}

/** late: signed more than the grace after its hour. missing: the hour and the grace are over. due: there is time left. */
export const reportStandings = ['inTime', 'late', 'missing', 'due'] as const;
export type ReportStanding = (typeof reportStandings)[number];

export interface PictureSide {
  readonly member: string;
  readonly standing: ReportStanding;
  readonly report: SideReport | null;
}

/** One figure with each side's value, never one instead of the other. */
export interface PictureRow {
  readonly id: string;
  readonly name: Pick<Figure, 'key' | 'label' | 'unit'>;
  /** In the order of the sides. `accepts`: whose value this side took for its own. */
  readonly sides: readonly {
    readonly member: string;
    readonly figure: Figure | null;
    readonly accepts: string | null;
  }[];
  /** Two sides say different things, and neither has accepted the other's. */
  readonly differs: boolean;
  /** The greatest difference between what the sides say; null when fewer than two say anything. */
  readonly difference: number | null;
  /** The value that every side says or has accepted; null while there is none. */
  readonly agreed: number | null;
}

export interface Picture {
  readonly hour: Instant | null;
  readonly hours: readonly { readonly hour: Instant; readonly standings: readonly ReportStanding[] }[];
  readonly zone: string;
  readonly sides: readonly PictureSide[];
  readonly rows: readonly PictureRow[];
  readonly cut: boolean;
}

/** How long after its hour a report is in time. */
export const graceMinutes = 30;

export function standingOf(hour: Instant, time: Instant | null, now: Instant): ReportStanding {
  const limit = new Date(Date.parse(hour) + graceMinutes * 60_000).toISOString();
  if (time === null) return now > limit ? 'missing' : 'due';
  return time > limit ? 'late' : 'inTime';
}

/** Every figure that any side reports, in the order in which they first appear. A value is agreed only when all sides say it or accepted it. */
export function mergedRows(sides: readonly Pick<PictureSide, 'member' | 'report'>[]): readonly PictureRow[] {
  const names = new Map<string, PictureRow['name']>();
  for (const { report } of sides)
    for (const one of report?.figures ?? []) if (!names.has(figureId(one))) names.set(figureId(one), one);
  return [...names].map(([id, { key, label, unit }]) => mergedRow(id, { key, label, unit }, sides));
}

function mergedRow(
  id: string,
  name: PictureRow['name'],
  all: readonly Pick<PictureSide, 'member' | 'report'>[],
): PictureRow {
  const sides = all.map(({ member, report }) => {
    const figure = report?.figures.find((one) => figureId(one) === id) ?? null;
    return { member, figure, accepts: acceptedBy(member, id, all) };
  });
  const ownValue = (member: string): number | null => sides.find((one) => one.member === member)?.figure?.value ?? null;
  const held = sides.map(({ figure, accepts }) => (accepts === null ? (figure?.value ?? null) : ownValue(accepts)));
  const said = sides.flatMap(({ figure }) => (figure === null ? [] : [figure.value]));
  const [first = null] = held;
  const agreed = first !== null && sides.length > 1 && held.every((value) => value === first) ? first : null;
  const difference = said.length < 2 ? null : rounded(Math.max(...said) - Math.min(...said));
  const open = held.filter((value) => value !== null);
  return { id, name, sides, differs: new Set(open).size > 1, difference, agreed };
}

/**
 * Whose value a side took for its own: one that still stands as it was accepted, and about which the side has said nothing else since. When
 * two sides accept each other's, both acceptances cross and neither counts: each keeps what it said.
 */
function acceptedBy(member: string, id: string, all: readonly Pick<PictureSide, 'member' | 'report'>[]): string | null {
  const sideOf = (name: string) => all.find((one) => one.member === name)?.report ?? null;
  const takes = (who: string, of: string): boolean => {
    const [own, other] = [sideOf(who), sideOf(of)];
    const value = other?.figures.find((one) => figureId(one) === id)?.value;
    const said = own?.figures.find((one) => figureId(one) === id);
    const accepted = other?.accepted.findLast((one) => one.member === who && one.figure === id && one.value === value);
    return accepted !== undefined && (own === null || said === undefined || own.time <= accepted.time);
  };
  const of = all.find((one) => one.member !== member && takes(member, one.member) && !takes(one.member, member));
  return of?.member ?? null;
}

/** Figures have at most three decimals; so has their difference. */
function rounded(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}
