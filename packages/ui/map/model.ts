import type { Area } from '../../kind/area.ts';
import type { Point } from '../../kind/place.ts';
import type { Tone } from '../parts/tone.ts';

/** A named point. `size` (0 to 1) makes it a mark as large as what it stands for: a queue, a stock. */
export interface Mark {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  readonly tone?: Tone;
  readonly size?: number;
  /** A few words that stand with the name: a figure, a state. */
  readonly note?: string;
  /** Address of the page about it, on this node. */
  readonly href?: string;
}

/** What goes from one point to another. `weight` (0 to 1) is its width; its course on the map says nothing of the course at sea. */
export interface FlowLine {
  readonly id: string;
  readonly name: string;
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
  readonly note?: string;
  readonly tone?: Tone;
  readonly href?: string;
}

export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly tone?: Tone;
  readonly href?: string;
}

/** What a map shows at first, in degrees. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Lines that the operator of the node chose to have drawn, in the operator's own words about whose view they are. */
export interface BoundaryLayer {
  readonly label: string;
  readonly source: string;
  /** Lines as pairs of longitude and latitude (RFC 7946). */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Pixels from the upper left corner. */
export type Pixel = readonly [x: number, y: number];
