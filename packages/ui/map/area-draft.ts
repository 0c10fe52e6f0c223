import { type Area, crossesItself } from '../../kind/area.ts';
import type { Point } from '../../kind/place.ts';
import { readNumber, readPoint, short, writePoint } from './coordinates.ts';

/** An area as it is typed: one corner on a line, numbers as text, so that what is half written is kept as it stands. */
export interface AreaDraft {
  readonly polygons: readonly PolygonDraft[];
  readonly circles: readonly CircleDraft[];
}
export interface PolygonDraft {
  readonly corners: string;
}
export interface CircleDraft {
  readonly centre: string;
  readonly km: string;
}

export const blankArea: AreaDraft = { polygons: [], circles: [] };
export const blankPolygon: PolygonDraft = { corners: '' };
export const blankCircle: CircleDraft = { centre: '', km: '' };

export const mostShapes = 50;
/** The first corner is repeated at the end of a ring of 500 points. */
const mostCorners = 499;
const mostKm = 5_000;

export function draftOfArea({ polygons, circles }: Area): AreaDraft {
  return {
    polygons: polygons.map((ring) => ({ corners: writeCorners(ring.slice(0, -1)) })),
    circles: circles.map(({ centre, km }) => ({ centre: writePoint(centre), km: short(km) })),
  };
}

export function writeCorners(points: readonly Point[]): string {
  return points.map(writePoint).join('\n');
}

/** Corners that can be read so far, without the first repeated at the end. */
export function cornersOf({ corners }: PolygonDraft): readonly Point[] {
  const points = linesOf(corners).flatMap((line) => {
    const point = readPoint(line);
    return point && isOnEarth(point) ? [point] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 1 && first && last && same(first, last) ? points.slice(0, -1) : points;
}

/** What a command takes for it: rings closed, what cannot be read left for the schema to refuse at its place. */
export function areaInput({ polygons, circles }: AreaDraft): unknown {
  return {
    polygons: polygons.map((polygon) => (polygonFault(polygon) === null ? closed(cornersOf(polygon)) : [])),
    circles: circles.map(({ centre, km }) => ({ centre: rounded(readPoint(centre)), km: readNumber(km) })),
  };
}

/** The shapes that are whole, as an area to draw; null when there is none yet. */
export function areaSoFar({ polygons, circles }: AreaDraft): Area | null {
  const whole: Area = {
    polygons: polygons.flatMap((polygon) => (polygonFault(polygon) === null ? [closed(cornersOf(polygon))] : [])),
    circles: circles.flatMap((circle) => {
      const centre = readPoint(circle.centre);
      const km = readNumber(circle.km);
      return circleFault(circle) === null && centre && km !== null ? [{ centre, km }] : [];
    }),
  };
  return whole.polygons.length + whole.circles.length > 0 ? whole : null;
}

/** Why a shape is none, as the key of a sentence; `line` is counted from 1. */
export interface ShapeFault {
  readonly key:
    | 'fault.line'
    | 'fault.earth'
    | 'fault.few'
    | 'fault.many'
    | 'fault.crosses'
    | 'fault.point'
    | 'fault.km';
  readonly line?: number;
}

export function polygonFault({ corners }: PolygonDraft): ShapeFault | null {
  const lines = linesOf(corners);
  const unread = lines.findIndex((line) => readPoint(line) === null);
  if (unread >= 0) return { key: 'fault.line', line: unread + 1 };
  const away = lines.findIndex((line) => !isOnEarth(readPoint(line)));
  if (away >= 0) return { key: 'fault.earth', line: away + 1 };
  const points = cornersOf({ corners });
  if (points.length < 3) return { key: 'fault.few' };
  if (points.length > mostCorners) return { key: 'fault.many' };
  return crossesItself(closed(points)) ? { key: 'fault.crosses' } : null;
}

export function circleFault({ centre, km }: CircleDraft): ShapeFault | null {
  const point = readPoint(centre);
  if (point === null) return { key: 'fault.point' };
  if (!isOnEarth(point)) return { key: 'fault.earth', line: 1 };
  const reach = readNumber(km);
  return reach === null || reach < 0 || reach > mostKm ? { key: 'fault.km' } : null;
}

function closed(points: readonly Point[]): Point[] {
  const ring = points.flatMap((point) => rounded(point) ?? []);
  const [first] = ring;
  return first === undefined ? [] : [...ring, first];
}

function rounded(point: Point | null): Point | null {
  return point && { lat: Math.round(point.lat * 1e5) / 1e5, lon: Math.round(point.lon * 1e5) / 1e5 };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function isOnEarth(point: Point | null): boolean {
  return point !== null && Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180;
}

function same(a: Point, b: Point): boolean {
  return a.lat === b.lat && a.lon === b.lon;
}
