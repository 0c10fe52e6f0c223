import { geoDistance } from 'd3-geo';
import type { Point } from '../../kind/place.ts';
import type { AreaDraft } from './area-draft.ts';
import { blankPolygon, cornersOf, writeCorners } from './area-draft.ts';
import { short, writePoint } from './coordinates.ts';
import { earthKm } from './view.ts';

/** What the next press on the map draws; `at` is the shape under way, null before the first press. */
export interface Tool {
  readonly shape: 'polygon' | 'circle';
  readonly at: number | null;
}

/**
 * The draft after a press on the map: each press is one more corner of the polygon, until another tool is taken; the first is the
 * middle of a circle, the second a point of its edge.
 */
export function drawnAt(draft: AreaDraft, { shape, at }: Tool, point: Point): { draft: AreaDraft; tool: Tool | null } {
  if (shape === 'polygon') {
    const index = at ?? draft.polygons.length;
    const corners = [...cornersOf(draft.polygons[index] ?? blankPolygon), point];
    return {
      draft: { ...draft, polygons: put(draft.polygons, index, { corners: writeCorners(corners) }) },
      tool: { shape, at: index },
    };
  }
  const index = at ?? draft.circles.length;
  const begun = draft.circles[index];
  if (at === null || begun === undefined) {
    const circles = put(draft.circles, draft.circles.length, { centre: writePoint(point), km: '' });
    return { draft: { ...draft, circles }, tool: { shape, at: draft.circles.length } };
  }
  const [lat = 0, lon = 0] = begun.centre.split(' ').map(Number);
  const circles = put(draft.circles, index, { ...begun, km: writeKm({ lat, lon }, point) });
  return { draft: { ...draft, circles }, tool: null };
}

/** Kilometres on the ground between two points, to a tenth. */
export function writeKm(a: Point, b: Point): string {
  return short(Math.round(geoDistance([a.lon, a.lat], [b.lon, b.lat]) * earthKm * 10) / 10);
}

function put<T>(list: readonly T[], index: number, value: T): readonly T[] {
  return index < list.length ? list.with(index, value) : [...list, value];
}
