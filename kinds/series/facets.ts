import type { Facets } from '../../packages/kind/kind.ts';
import type { SeriesState } from './schema.ts';

/** A series is open as long as it is continued; nobody has to act on it, and its warnings stand on the group's own page. */
export function facets({ opened, closed, updated }: SeriesState): Facets | null {
  if (opened === null) return null;
  const { title, counted, countedBy, unit, zone, source, tlp } = opened;
  return {
    title: title.slice(0, 120),
    from: opened.author,
    to: [],
    state: closed === null ? 'kept' : 'closed',
    ended: true,
    waitingOn: [],
    created: opened.time,
    updated,
    due: null,
    where: zone,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp, pap: 'GREEN' },
    text: [title, counted, countedBy, unit, zone, source ?? ''].join('\n'),
  };
}
