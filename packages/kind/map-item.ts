import type { Area } from './area.ts';
import type { Place, Point } from './place.ts';

/** Something of a record that has its place on the ground: a port, a line, a queue, an area that is warned of. */
export interface MapItem {
  /** Stable within the record, also in later states. */
  readonly id: string;
  /** What it is called, in as many languages as its author gave. */
  readonly names: Place['names'];
  /** A few words beside the name: the sentence `place.<code>` of the kind's catalogue with these values. */
  readonly note: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | null;
  /** What asks for attention stands out; never by its colour alone. */
  readonly tone: 'neutral' | 'info' | 'warn' | 'danger' | 'ok';
  readonly ground: MapGround;
}

/** A point, as large (0 to 1) as what it stands for when that is said; a line as wide (0 to 1) as what goes along it; an area. */
export type MapGround =
  | { readonly shape: 'point'; readonly at: Point; readonly size: number | null }
  | { readonly shape: 'line'; readonly from: Point; readonly to: Point; readonly weight: number }
  | { readonly shape: 'area'; readonly area: Area };
