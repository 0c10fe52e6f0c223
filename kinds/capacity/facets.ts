import type { Facets } from '../../packages/kind/kind.ts';
import { placeName } from '../../packages/kind/place.ts';
import type { CapacityState } from './schema.ts';

/** Nobody has to act on a register: what is free the pages of the group show. */
export function facets({ registered, about, retired, erased, updated }: CapacityState): Facets | null {
  const first = registered ?? erased[0];
  if (first === undefined) return null;
  return {
    title: about?.names[0]?.text ?? '',
    ...(about === null ? {} : { titles: about.names }),
    from: first.author,
    to: [],
    state: about === null ? 'erased' : retired === null ? 'kept' : 'retired',
    ended: true,
    waitingOn: [],
    created: first.time,
    updated,
    due: null,
    where: about === null ? null : placeName(about.home, 'en'),
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text:
      about === null
        ? ''
        : [...about.names, ...about.does]
            .map(({ text }) => text)
            .join('\n')
            .concat(`\n${about.means ?? ''}`),
  };
}
