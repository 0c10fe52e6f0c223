import { textIn } from '../../packages/kind/agreed-text.ts';
import type { Facets } from '../../packages/kind/kind.ts';
import type { TransitState } from './schema.ts';

/** Nobody has to act on an operation as such: what is short its dashboard shows. */
export function facets({ opened, places, ended, updated }: TransitState): Facets | null {
  if (opened === null) return null;
  const { names, member, time } = opened;
  return {
    title: textIn(names, 'en')?.text ?? '',
    titles: names,
    from: member,
    to: [],
    state: ended === null ? 'open' : 'ended',
    ended: ended !== null,
    waitingOn: [],
    created: time,
    updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: [
      ...names.map(({ text }) => text),
      ...places.flatMap(({ code, place }) => [code, ...place.names.map(({ text }) => text)]),
    ].join('\n'),
  };
}
