import { type ReactNode, Suspense } from 'react';
import type { Picture } from './map-drawing.tsx';
import { MapFrame } from './map-frame.tsx';
import type { Box } from './model.ts';

export interface MapPictureProps extends Picture {
  /** What the map shows, in a few words; also the name of its file. */
  readonly label: string;
  /** What is seen at first; else everything that is on the map. */
  readonly focus?: Box | undefined;
  /** A table of the page's own that says all of it: stands below the map in place of the map's. */
  readonly table?: ReactNode;
  /** Language in which names and notes are given. */
  readonly language: string;
}

/**
 * A map of what a page speaks of: coast lines, points, flows, areas, and the lines that the operator of this node chose, if any. It
 * needs no other server and no WebGL; the table that goes with it says the same in words.
 */
export function MapPicture(props: MapPictureProps) {
  return (
    <Suspense fallback={null}>
      <MapFrame {...props} />
    </Suspense>
  );
}
