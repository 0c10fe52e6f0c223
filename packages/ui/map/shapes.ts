import { geoArea, geoCircle, geoPath } from 'd3-geo';
import type { MultiLineString, Polygon } from 'geojson';
import type { Area } from '../../kind/area.ts';
import type { Point } from '../../kind/place.ts';
import type { BoundaryLayer, Pixel, Size } from './model.ts';
import { earthKm, projectionOf, toScreen, type View } from './view.ts';

export type Circle = Area['circles'][number];

/** All points at a distance on the ground: on the plane it is no circle, and far north it is large. */
export function circleShape({ centre, km }: Circle): Polygon {
  const degrees = ((km / earthKm) * 180) / Math.PI;
  return geoCircle().center([centre.lon, centre.lat]).radius(degrees).precision(4)();
}

/** A ring as the smaller of the two parts it cuts the earth into, whichever way round its points were given. */
export function ringShape(points: readonly Point[]): Polygon {
  const ring = points.map(({ lat, lon }): [number, number] => [lon, lat]);
  const shape: Polygon = { type: 'Polygon', coordinates: [ring] };
  return geoArea(shape) > 2 * Math.PI ? { type: 'Polygon', coordinates: [ring.toReversed()] } : shape;
}

/** An area as one path, and the middle of its parts for its name; null when nothing of it is in the view. */
export function areaDrawing(
  area: Area,
  view: View,
  size: Size,
): { readonly path: string; readonly middle: Pixel } | null {
  const draw = geoPath(projectionOf(view, size)).digits(1);
  const shapes = [...area.polygons.map(ringShape), ...area.circles.map(circleShape)];
  const path = shapes.map((shape) => draw(shape) ?? '').join('');
  const [first] = shapes;
  if (path === '' || first === undefined) return null;
  const [x, y] = draw.centroid(first);
  return { path, middle: [x, y] };
}

export function boundaryPath({ lines }: BoundaryLayer, view: View, size: Size): string {
  const shape: MultiLineString = {
    type: 'MultiLineString',
    coordinates: lines.map((line) => line.map(([lon, lat]) => [lon, lat])),
  };
  return geoPath(projectionOf(view, size)).digits(1)(shape) ?? '';
}

/** How a flow is drawn: a bow to its own right hand, so that what goes and what comes back lie side by side. */
export interface FlowDrawing {
  readonly path: string;
  readonly arrow: string;
  readonly width: number;
  /** Points along it, close enough that no word fits between two. */
  readonly along: readonly Pixel[];
  /** Where its note stands. */
  readonly middle: Pixel;
}

const thinnest = 1.5;
const thickest = 8;
const bow = 0.14;
/** Of a line that was zoomed far beyond the view only its course matters. */
const mostSteps = 400;

export function flowDrawing(from: Point, to: Point, weight: number, view: View, size: Size): FlowDrawing {
  const [ax, ay] = toScreen(view, size, from);
  const [bx, by] = toScreen(view, size, to);
  const [dx, dy] = [bx - ax, by - ay];
  const [cx, cy] = [(ax + bx) / 2 - dy * bow, (ay + by) / 2 + dx * bow];
  const at = (t: number): Pixel => [
    (1 - t) ** 2 * ax + 2 * t * (1 - t) * cx + t * t * bx,
    (1 - t) ** 2 * ay + 2 * t * (1 - t) * cy + t * t * by,
  ];
  const width = thinnest + Math.max(0, Math.min(1, weight)) * (thickest - thinnest);
  const length = Math.hypot(dx, dy);
  const path = `M${fixed(ax)},${fixed(ay)}Q${fixed(cx)},${fixed(cy)} ${fixed(bx)},${fixed(by)}`;
  const steps = Math.max(1, Math.min(mostSteps, Math.ceil(length / 8)));
  const along = Array.from({ length: steps + 1 }, (_, step) => at(step / steps));
  const arrow = length < 24 ? '' : arrowAt(at(0.56), at(0.66), 5 + width);
  return { path, arrow, width, along, middle: at(0.45) };
}

function arrowAt([ax, ay]: Pixel, [bx, by]: Pixel, reach: number): string {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const [tipX, tipY] = [ax + ux * reach * 1.2, ay + uy * reach * 1.2];
  const left = [ax - uy * reach * 0.75, ay + ux * reach * 0.75] as const;
  const right = [ax + uy * reach * 0.75, ay - ux * reach * 0.75] as const;
  return `M${fixed(tipX)},${fixed(tipY)}L${fixed(left[0])},${fixed(left[1])}L${fixed(right[0])},${fixed(right[1])}Z`;
}

const fixed = (value: number): string => value.toFixed(1);
