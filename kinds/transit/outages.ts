import { millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { localDay } from '../../packages/kind/local-day.ts';
import type { Note, TransitState } from './schema.ts';

/** What cannot be used, or not wholly, and when; a null end is open. */
export interface Outage {
  readonly ports: readonly string[];
  readonly lines: readonly string[];
  readonly ships: readonly string[];
  readonly from: Instant;
  readonly to: Instant | null;
  /** Share of the capacity that is left, from 0 (closed) to below 1. */
  readonly left: number;
}

/** What stands in the way by the notes: what is closed, and what is reduced where the note says how much is left. */
export function outagesOf({ notes }: TransitState): readonly Outage[] {
  return notes.flatMap((note) => {
    if (note.effect === 'warning' || (note.effect === 'reduced' && note.left === null)) return [];
    return [{ ...note, to: endOf(note), left: note.effect === 'closed' ? 0 : (note.left ?? 100) / 100 }];
  });
}

export function endOf({ to, ended }: Note): Instant | null {
  if (ended === null) return to;
  return to === null || ended.at < to ? ended.at : to;
}

/** A part of a day, as shares of it, and what is left during it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
}

/** The part of the day that an outage covers; null where it covers none. */
export function stretchOf(
  { from, to, left }: Pick<Outage, 'from' | 'to' | 'left'>,
  day: string,
  zone: string,
): Stretch | null {
  const there = localDay(day, zone);
  if (there === null) return null;
  const start = millis(there.start);
  const length = there.length * 3_600_000;
  const share = (instant: Instant): number => Math.max(0, Math.min(1, (millis(instant) - start) / length));
  const stretch = { from: share(from), to: to === null ? 1 : share(to), left };
  return stretch.to > stretch.from ? stretch : null;
}

/**
 * What is lost of a day, from 0 to 1: by what is closed, and by what is reduced besides. At each moment the narrowest place counts, so that
 * two reductions at once are not added up, and what is closed in the morning and again in the evening is.
 */
export function lostBy(stretches: readonly Stretch[]): { readonly closed: number; readonly reduced: number } {
  const bounds = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  let [closed, reduced] = [0, 0];
  for (const [at, from] of bounds.entries()) {
    const to = bounds[at + 1] ?? from;
    const left = Math.min(1, ...stretches.filter((one) => one.from <= from && one.to >= to).map((one) => one.left));
    if (left === 0) closed += to - from;
    else reduced += (to - from) * (1 - left);
  }
  return { closed: exact(closed), reduced: exact(reduced) };
}

/** Sums of shares without the dust of binary fractions. */
const exact = (share: number): number => Math.round(share * 1e9) / 1e9;
