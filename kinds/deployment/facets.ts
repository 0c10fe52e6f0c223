import type { Charter } from '../../packages/charter/charter.ts';
import { endOfDay } from '../../packages/kind/calendar.ts';
import type { CalendarItem } from '../../packages/kind/calendar-item.ts';
import type { Facets, Tally, Zoned } from '../../packages/kind/kind.ts';
import { localDay } from '../../packages/kind/local-day.ts';
import { placeName } from '../../packages/kind/place.ts';
import type { DeploymentState, Said } from './schema.ts';
import { isCutShort, waitingOn, wordOf } from './states.ts';

export function facets(state: DeploymentState): Facets | null {
  const { terms, proposed, erased, updated } = state;
  const first = proposed ?? erased[0];
  if (first === undefined) return null;
  const word = wordOf(state);
  return {
    title: terms?.title ?? '',
    from: first.author,
    to: terms === null ? [] : [terms.host],
    state: word,
    ended: word === 'ended' || word === 'cancelled' || word === 'erased',
    waitingOn: waitingOn(state),
    created: first.time,
    updated,
    due: null,
    where: terms === null ? null : placeName(terms.place, 'en'),
    urgency: null,
    reference: state.granted?.number ?? null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text:
      terms === null
        ? ''
        : [
            ...[terms.title, terms.tasks, ...terms.place.names.map(({ text }) => text)],
            ...state.officials.flatMap(({ names }) => names.map(({ text }) => text)),
          ].join('\n'),
  };
}

/** Deployments proposed, granted, arrived and back, between sender and host. */
export function tallies({ terms, proposed, granted, arrived, ended }: DeploymentState): readonly Tally[] {
  if (terms === null) return [];
  const count = (measure: string, said: Said | null): readonly Tally[] =>
    said === null ? [] : [{ day: said.day, asker: terms.sender, holder: terms.host, measure, count: 1 }];
  return [
    ...count('deploymentProposed', proposed),
    ...count('deploymentGranted', granted),
    ...count('deploymentArrived', arrived),
    ...count('deploymentEnded', ended),
  ];
}

/** From the first to the last day that is granted; a later revision when it is extended or cut short. */
export function calendar(state: DeploymentState, { zone }: Charter): readonly CalendarItem[] {
  const { terms, granted, until, extensions } = state;
  if (terms === null || granted === null || until === null) return [];
  const at = (instant: string): Zoned => ({ instant, zone, tzdb: '' });
  const cut = isCutShort(state);
  return [
    {
      id: 'stay',
      revision: extensions.length + (cut ? 1 : 0),
      title: terms.title,
      description: granted.number,
      place: placeName(terms.place, 'en'),
      start: at(localDay(granted.from, zone)?.start ?? `${granted.from}T00:00:00.000Z`),
      end: at(endOfDay(until, zone)),
      rule: null,
      except: [],
      cancelled: cut && state.arrived === null,
      members: [terms.sender, terms.host],
    },
  ];
}
