import { geoIdentity, geoMercator, geoPath, geoStream } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Size } from './model.ts';
import type { View } from './view.ts';

/** Shapes on Mercator's plane, projected once: what moves afterwards is only shifted, stretched and cut. */
export interface Coast {
  readonly shapes: readonly { readonly shape: MultiPolygon; readonly bounds: Bounds }[];
}
type Bounds = readonly [west: number, north: number, east: number, south: number];

/** Land of the world (Natural Earth 1:50 million, public domain). There are no borders in it. */
export function coastOf(topology: Topology, name = 'land'): Coast {
  const land = topology.objects[name];
  if (land === undefined) return { shapes: [] };
  const sink = new Rings();
  geoStream(feature(topology, land), geoMercator().scale(1).translate([0, 0]).precision(0).stream(sink));
  return {
    shapes: sink.polygons.map((rings) => ({
      shape: { type: 'MultiPolygon', coordinates: [rings] },
      bounds: boundsOf(rings.flat()),
    })),
  };
}

/** What of the coast lies in a view, as the path of one SVG element. */
export function coastPath({ shapes }: Coast, view: View, size: Size): string {
  const { width, height } = size;
  const [x, y] = [width / 2 - view.x * view.scale, height / 2 - view.y * view.scale];
  const plane = geoIdentity().scale(view.scale).translate([x, y]);
  const cut = plane.clipExtent([
    [-20, -20],
    [width + 20, height + 20],
  ]);
  const draw = geoPath(cut).digits(1);
  return shapes
    .filter(({ bounds: [west, north, east, south] }) => {
      const right = east * view.scale + x >= -20 && west * view.scale + x <= width + 20;
      return right && south * view.scale + y >= -20 && north * view.scale + y <= height + 20;
    })
    .map(({ shape }) => draw(shape) ?? '')
    .join('');
}

/** Takes polygons off a stream of d3 and keeps them. */
class Rings {
  readonly polygons: [number, number][][][] = [];
  private rings: [number, number][][] = [];
  private ring: [number, number][] = [];

  polygonStart() {
    this.rings = [];
  }
  lineStart() {
    this.ring = [];
  }
  point(x: number, y: number) {
    this.ring.push([x, y]);
  }
  lineEnd() {
    const [first] = this.ring;
    if (first === undefined) return;
    this.rings.push([...this.ring, first]);
  }
  polygonEnd() {
    if (this.rings.length > 0) this.polygons.push(this.rings);
  }
}

function boundsOf(points: readonly (readonly [number, number])[]): Bounds {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return [west, north, east, south];
}
