import type { CapPoint } from './alert.ts';

const pair = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+),[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/;

function pointOf(text: string): CapPoint | null {
  if (!pair.test(text)) return null;
  const comma = text.indexOf(',');
  const point = { lat: Number(text.slice(0, comma)), lon: Number(text.slice(comma + 1)) };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : null;
}

export type Ring =
  | { readonly ok: true; readonly points: readonly CapPoint[]; readonly closed: boolean }
  | { readonly ok: false };

/** `lat,lon lat,lon …`; `closed` is false when the first point had to be repeated at the end. */
export function ringOf(text: string): Ring {
  const points: CapPoint[] = [];
  for (const part of text.split(/[\t\n\r ]+/)) {
    if (part === '') continue;
    const point = pointOf(part);
    if (point === null) return { ok: false };
    points.push(point);
  }
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return { ok: false };
  const closed = first.lat === last.lat && first.lon === last.lon;
  const ring = closed ? points : [...points, first];
  return ring.length < 4 ? { ok: false } : { ok: true, points: ring, closed };
}

/** `lat,lon km` */
export function circleOf(text: string): { readonly centre: CapPoint; readonly km: number } | null {
  const [point = '', radius = '', ...more] = text.trim().split(/[\t\n\r ]+/);
  const centre = pointOf(point);
  const km = Number(radius);
  const fits = centre !== null && more.length === 0 && radius !== '' && Number.isFinite(km) && km >= 0;
  return fits ? { centre, km } : null;
}
