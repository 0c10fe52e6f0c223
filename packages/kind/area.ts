import { z } from 'zod';
import { type Point, point } from './place.ts';

/** A ring of points, the first repeated at the end (CAP 1.2, 3.2.4 `polygon`). */
export const ring = z
  .array(point)
  .min(4, 'a polygon has at least four points, the first repeated at the end')
  .max(500)
  .refine(isClosed, 'the last point of a polygon repeats the first')
  .refine((points) => !crossesItself(points), 'the sides of a polygon do not cross');

/** What an alert, an incident or a measure covers: polygons and circles (CAP 1.2, 3.2.4). */
export const area = z
  .strictObject({
    polygons: z.array(ring).max(50).default([]),
    circles: z
      .array(z.strictObject({ centre: point, km: z.number().min(0).max(5_000) }))
      .max(50)
      .default([]),
  })
  .refine(({ polygons, circles }) => polygons.length + circles.length > 0, 'draw a polygon or a circle');
export type Area = z.infer<typeof area>;

function isClosed(points: readonly Point[]): boolean {
  const first = points[0];
  const last = points.at(-1);
  return first !== undefined && last !== undefined && first.lat === last.lat && first.lon === last.lon;
}

/** Whether two sides that are not neighbours meet. Rings are short; every pair is looked at. */
export function crossesItself(points: readonly Point[]): boolean {
  const sides = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
  return sides.some((one, i) =>
    sides.some((other, j) => j > i + 1 && !(i === 0 && j === sides.length - 1) && sidesMeet(one, other)),
  );
}

interface Side {
  readonly from: Point;
  readonly to: Point;
}

function sidesMeet(one: Side, other: Side): boolean {
  return (
    turn(one, other.from) * turn(one, other.to) <= 0 &&
    turn(other, one.from) * turn(other, one.to) <= 0 &&
    boxesMeet(one, other)
  );
}

/** On which side of the line a point lies: positive left, negative right, 0 on it. */
function turn({ from, to }: Side, at: Point): number {
  return Math.sign((to.lon - from.lon) * (at.lat - from.lat) - (to.lat - from.lat) * (at.lon - from.lon));
}

function boxesMeet(one: Side, other: Side): boolean {
  const spans = (a: number, b: number, c: number, d: number): boolean =>
    Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));
  return (
    spans(one.from.lat, one.to.lat, other.from.lat, other.to.lat) &&
    spans(one.from.lon, one.to.lon, other.from.lon, other.to.lon)
  );
}
