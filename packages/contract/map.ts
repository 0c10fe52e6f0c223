import { z } from 'zod';
import { area } from '../kind/area.ts';
import { like } from '../kind/like.ts';
import { place, point } from '../kind/place.ts';
import type { Route } from './route.ts';

const share = z.number().min(0).max(1);

/** What of a record stands on a map (packages/kind/map-item.ts), as it goes to the page. */
export const mapItem = z.object({
  id: z.string().min(1).max(120),
  names: place.shape.names,
  note: z
    .object({
      code: z.string().regex(/^[a-zA-Z0-9]{1,40}$/, like('incident', 'a code of letters and digits')),
      values: z.record(z.string().max(40), z.union([z.string().max(300), z.number()])),
    })
    .nullable(),
  tone: z.enum(['neutral', 'info', 'warn', 'danger', 'ok']),
  ground: z.discriminatedUnion('shape', [
    z.object({ shape: z.literal('point'), at: point, size: share.nullable() }),
    z.object({ shape: z.literal('line'), from: point, to: point, weight: share }),
    z.object({ shape: z.literal('area'), area }),
  ]),
});

const placed = mapItem.extend({
  kind: z.string(),
  record: z.string(),
  title: z.string(),
  state: z.string(),
  ended: z.boolean(),
});
export type PlacedItem = z.infer<typeof placed>;

/** Longitude and latitude (RFC 7946, 3.1.1). */
const position = z.tuple([z.number(), z.number()]);

/** Lines that the operator of a node has drawn on its maps. */
export const boundaryLayer = z.object({
  label: z.string().min(1).max(200),
  source: z.string().min(1).max(200),
  lines: z.array(z.array(position)),
});
export type BoundaryLines = z.infer<typeof boundaryLayer>;

export const mapRoutes = {
  /** What of a group has its place on a map, of all kinds the person may read. `cut`: there was more than is read at once. */
  places: {
    method: 'GET',
    path: '/api/groups/:group/places',
    params: z.object({ group: z.string() }),
    response: z.object({ places: z.array(placed), cut: z.boolean() }),
  },
  /** The boundary layer of this node, or null: there is none unless its operator has chosen one. */
  boundaries: { method: 'GET', path: '/api/map/boundaries', response: z.object({ layer: boundaryLayer.nullable() }) },
} as const satisfies Record<string, Route>;
