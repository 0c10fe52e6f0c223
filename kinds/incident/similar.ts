import { millis } from '../../packages/kind/instant.ts';
import type { Point } from '../../packages/kind/place.ts';
import type { Opened } from './schema.ts';

/** Why two rooms may be about one incident: their places meet, are called alike, or one of them says no place on the map. */
export type Likeness = 'near' | 'sameName' | 'sameTime';

const hourMs = 3_600_000;
const mostHours = 72;
/** Of two rooms without a place to compare, only those opened this close together are held for one. */
const closeHours = 6;
const earthKm = 6_371;

/** How a room resembles another: of one class, begun within three days, and in places that meet; null when it does not. */
export function likenessOf(one: Opened, other: Opened): Likeness | null {
  const hours = Math.abs(millis(one.began) - millis(other.began)) / hourMs;
  if (one.class !== other.class || hours > mostHours) return null;
  const [a, b] = [reachOf(one), reachOf(other)];
  if (a !== null && b !== null) return kmBetween(a.centre, b.centre) <= a.km + b.km ? 'near' : null;
  if (sharesWord(one.place, other.place)) return 'sameName';
  return hours <= closeHours ? 'sameTime' : null;
}

/** Where an incident is and how far it reaches, as far as its room says; null when it names no point. */
export function reachOf({ at, area, focusKm }: Pick<Opened, 'at' | 'area' | 'focusKm'>): {
  readonly centre: Point;
  readonly km: number;
} | null {
  const points = [
    ...(area?.polygons.flat() ?? []),
    ...(area?.circles.map(({ centre }) => centre) ?? []),
    ...(at === null ? [] : [at]),
  ];
  if (points.length === 0) return null;
  const middle = (all: readonly number[]): number => (Math.min(...all) + Math.max(...all)) / 2;
  const centre = at ?? { lat: middle(points.map(({ lat }) => lat)), lon: middle(points.map(({ lon }) => lon)) };
  const farthest = Math.max(...points.map((one) => kmBetween(centre, one)));
  const widest = Math.max(0, ...(area?.circles.map(({ km }) => km) ?? []));
  return { centre, km: Math.max(focusKm, farthest + widest) };
}

/** Great-circle distance in km on a sphere. */
export function kmBetween(a: Point, b: Point): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [rad(b.lat - a.lat), rad(b.lon - a.lon)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

const leastLetters = 4;

/** A word of some length that both names of a place have, without accents and case. */
function sharesWord(one: string, other: string): boolean {
  const wordsOf = (text: string): readonly string[] =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= leastLetters);
  const others = new Set(wordsOf(other));
  return wordsOf(one).some((word) => others.has(word));
}
