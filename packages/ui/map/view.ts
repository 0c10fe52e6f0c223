import { geoMercator } from 'd3-geo';
import type { Area } from '../../kind/area.ts';
import type { Point } from '../../kind/place.ts';
import type { Box, Pixel, Size } from './model.ts';

/** What of the world is shown: the point in the middle on Mercator's plane (radians, downward) and the pixels to a radian. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const earthKm = 6371.0088;
/** Beyond it Mercator's plane has no end. */
const mostLatitude = 85;
const radians = Math.PI / 180;
/** A street at the closest; the world in a small window at the widest. */
const closest = 900_000;
const widest = 30;
/** No picture is closer than this at first, however near its points lie to each other: about 40 km. */
const leastSpan = 0.35 * radians;

export function onPlane({ lat, lon }: Point): Pixel {
  const held = Math.max(-mostLatitude, Math.min(mostLatitude, lat)) * radians;
  return [lon * radians, -Math.log(Math.tan(Math.PI / 4 + held / 2))];
}

export function toScreen(view: View, { width, height }: Size, point: Point): Pixel {
  const [x, y] = onPlane(point);
  return [width / 2 + (x - view.x) * view.scale, height / 2 + (y - view.y) * view.scale];
}

/** The point under a pixel, to the five decimals that a place is written with. */
export function fromScreen(view: View, { width, height }: Size, [px, py]: Pixel): Point {
  const x = view.x + (px - width / 2) / view.scale;
  const y = view.y + (py - height / 2) / view.scale;
  const lat = (2 * Math.atan(Math.exp(-y)) - Math.PI / 2) / radians;
  return { lat: rounded(lat, mostLatitude), lon: rounded(x / radians, 180) };
}

function rounded(degrees: number, most: number): number {
  return Math.round(Math.max(-most, Math.min(most, degrees)) * 1e5) / 1e5;
}

/** The same view as a projection, for what d3 draws: circles and sides that follow the ground. */
export function projectionOf(view: View, { width, height }: Size) {
  return geoMercator()
    .scale(view.scale)
    .translate([width / 2 - view.x * view.scale, height / 2 - view.y * view.scale])
    .clipExtent([
      [-60, -60],
      [width + 60, height + 60],
    ]);
}

export function movedBy(view: View, [dx, dy]: Pixel): View {
  return held({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale });
}

/** Closer by a factor; the point under `around` stays where it is. */
export function zoomedBy(view: View, { width, height }: Size, factor: number, around?: Pixel): View {
  const scale = Math.max(widest, Math.min(closest, view.scale * factor));
  const [px, py] = around ?? [width / 2, height / 2];
  const keep = 1 / view.scale - 1 / scale;
  return held({ x: view.x + (px - width / 2) * keep, y: view.y + (py - height / 2) * keep, scale });
}

function held(view: View): View {
  const top = onPlane({ lat: mostLatitude, lon: 0 })[1];
  return {
    ...view,
    x: Math.max(-Math.PI, Math.min(Math.PI, view.x)),
    y: Math.max(top, Math.min(-top, view.y)),
  };
}

/** A view with all of the points in it and some room around them; the whole world when there are none. */
export function viewOf(points: readonly Point[], size: Size): View {
  if (points.length === 0) return held({ x: 0, y: -0.35, scale: Math.max(widest, size.width / (2 * Math.PI)) });
  const plane = points.map(onPlane);
  const [west, east] = [Math.min(...plane.map(([x]) => x)), Math.max(...plane.map(([x]) => x))];
  const [north, south] = [Math.min(...plane.map(([, y]) => y)), Math.max(...plane.map(([, y]) => y))];
  const scale = Math.min(
    (size.width * 0.72) / Math.max(east - west, leastSpan),
    (size.height * 0.72) / Math.max(south - north, leastSpan),
  );
  return held({
    x: (west + east) / 2,
    y: (north + south) / 2,
    scale: Math.max(widest, Math.min(closest, scale)),
  });
}

export function cornersOf({ south, west, north, east }: Box): readonly Point[] {
  return [
    { lat: south, lon: west },
    { lat: north, lon: east },
  ];
}

/** Points between which an area lies. */
export function extentOf({ polygons, circles }: Area): readonly Point[] {
  return [
    ...polygons.flat(),
    ...circles.flatMap(({ centre: { lat, lon }, km }) => {
      const up = km / earthKm / radians;
      const aside = up / Math.max(0.1, Math.cos(lat * radians));
      return [
        { lat: Math.max(-90, lat - up), lon: Math.max(-180, lon - aside) },
        { lat: Math.min(90, lat + up), lon: Math.min(180, lon + aside) },
      ];
    }),
  ];
}

/** A round number of kilometres and the pixels it takes in the middle of the view. */
export function scaleBar(view: View, most: number): { readonly km: number; readonly pixels: number } {
  const lat = 2 * Math.atan(Math.exp(-view.y)) - Math.PI / 2;
  const kmPerPixel = (earthKm * Math.cos(lat)) / view.scale;
  const power = 10 ** Math.floor(Math.log10(most * kmPerPixel));
  const step = [5, 2, 1].find((each) => each * power <= most * kmPerPixel) ?? 1;
  return { km: step * power, pixels: (step * power) / kmPerPixel };
}
