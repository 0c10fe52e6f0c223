import { z } from 'zod';
import { like, likeRecord } from './like.ts';

/** The operation or incident that a record serves: the field `occasion` of its opening event, null when it serves none. */
export const occasionLink = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z0-9]{1,31}$/, like('meeting', 'the name of a kind')),
  record: z
    .string()
    .max(80)
    .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord),
});
export type OccasionLink = z.infer<typeof occasionLink>;

/**
 * The occasion of a record of whatever kind, from its folded state: kinds hold it in what their opening event brought, so it is looked
 * for there (`state.occasion`, `state.<opening>.occasion`) and nowhere deeper. Null when it names none.
 */
export function occasionIn(state: unknown): OccasionLink | null {
  const places = isObject(state) ? [state, ...Object.values(state).filter(isObject)] : [];
  for (const place of places) {
    if (!Object.hasOwn(place, 'occasion')) continue;
    const read = occasionLink.safeParse(Reflect.get(place, 'occasion'));
    if (read.success) return read.data;
  }
  return null;
}

export function isSameOccasion(one: OccasionLink | null, other: OccasionLink): boolean {
  return one !== null && one.kind === other.kind && one.record === other.record;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
