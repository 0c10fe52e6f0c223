import type { Facets } from '../../packages/kind/kind.ts';
import type { CrossingState } from './schema.ts';

/** Nobody has to act on a sheet: what is missing the dashboard shows. It is found by the operation's id. */
export function facets({ sheet, series, updated }: CrossingState): Facets | null {
  if (sheet === null) return null;
  const { operation, port, day, member, created } = sheet;
  return {
    title: `${port} ${day}`,
    from: member,
    to: [],
    state: 'counted',
    ended: true,
    waitingOn: [],
    created,
    updated,
    due: null,
    where: port,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: [operation, port, day, ...new Set(series.map(({ line }) => line))].join('\n'),
  };
}
