import type { CalendarItem } from '../../packages/kind/calendar-item.ts';
import type { Facets, Tally } from '../../packages/kind/kind.ts';
import { placeName } from '../../packages/kind/place.ts';
import { legsOf, waitingOn, wordOf } from './matching.ts';
import type { AssistanceState, Said } from './schema.ts';

/** UTF-16 units of a record that go into the search index. */
const searchable = 32_768;

export function facets(state: AssistanceState): Facets | null {
  const { asked, erased, others, due, items, updated } = state;
  const first = asked ?? erased[0];
  if (first === undefined) return null;
  const word = wordOf(state);
  return {
    title: asked?.title ?? '',
    from: first.author,
    to: others,
    state: word,
    ended: word === 'closed' || word === 'cancelled' || word === 'erased',
    waitingOn: waitingOn(state),
    created: first.time,
    updated,
    due,
    where: asked === null ? null : placeName(asked.where, 'en'),
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: [
      ...(asked === null ? [] : [asked.title, asked.why, ...asked.where.names.map(({ text }) => text)]),
      ...items.flatMap(({ names }) => names.map(({ text }) => text)),
      ...state.offers.flatMap(({ condition, note }) => [condition ?? '', note ?? '']),
    ]
      .filter((text) => text !== '')
      .join('\n')
      .slice(0, searchable),
  };
}

/** Requests, offers, acceptances, withdrawals after acceptance and arrivals, between the asker and whoever helps. */
export function tallies(state: AssistanceState): readonly Tally[] {
  const { asked } = state;
  if (asked === null) return [];
  const count = (measure: string, holder: string, said: Said | null | undefined): readonly Tally[] =>
    said === null || said === undefined ? [] : [{ day: said.day, asker: asked.author, holder, measure, count: 1 }];
  return [
    ...count('assistanceAsked', asked.author, asked),
    ...state.offers.flatMap((offer) => [
      ...count('assistanceOffered', offer.author, offer),
      ...count('assistanceAccepted', offer.author, offer.acceptances[0]),
      ...count('assistanceWithdrawn', offer.author, offer.acceptances.length > 0 ? offer.withdrawn : null),
      ...legsOf(state, offer).flatMap(({ received }) => count('assistanceReceived', offer.author, received)),
    ]),
    ...count('assistanceClosed', asked.author, state.closed),
  ];
}

/** When something is first needed, and each arrival that is planned. */
export function calendar(state: AssistanceState): readonly CalendarItem[] {
  const { asked, due, legs, closed, others, changes } = state;
  if (asked === null || due === null) return [];
  const moment = { description: null, place: placeName(asked.where, 'en'), end: null, rule: null, except: [] };
  const members = [asked.author, ...others];
  const needed: CalendarItem = {
    ...moment,
    ...{ id: 'due', revision: changes.length, title: asked.title, start: due, cancelled: closed !== null, members },
  };
  const arrivals = legs.flatMap(({ id, travel, author, departed, turnedBack }) =>
    travel.arrives === null
      ? []
      : {
          ...moment,
          ...{ id, revision: (departed === null ? 0 : 1) + (turnedBack === null ? 0 : 1), title: asked.title },
          ...{ start: travel.arrives, cancelled: turnedBack !== null, members: [asked.author, author] },
        },
  );
  return [needed, ...arrivals];
}
