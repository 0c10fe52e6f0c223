import { useEffect, useState } from 'react';
import type { Topology } from 'topojson-specification';
import land from 'world-atlas/land-50m.json?url';
import { type Coast, coastOf } from './coast.ts';

let coming: Promise<Coast> | null = null;

/** Fetched from the own node when the first map is shown, and kept for all that follow. */
function loadCoast(): Promise<Coast> {
  coming ??= fetch(land)
    .then((reply) => {
      if (!reply.ok) throw new Error(`The coast lines answered ${reply.status}`);
      return reply.json() as Promise<Topology>;
    })
    .then((topology) => coastOf(topology));
  coming.catch(() => {
    coming = null;
  });
  return coming;
}

/** null while it is on its way; `missing` when it could not be had: the picture says so and shows the rest. */
export function useCoast(): Coast | null | 'missing' {
  const [coast, setCoast] = useState<Coast | null | 'missing'>(null);
  useEffect(() => {
    let left = false;
    loadCoast().then(
      (found) => left || setCoast(found),
      () => left || setCoast('missing'),
    );
    return () => {
      left = true;
    };
  }, []);
  return coast;
}
