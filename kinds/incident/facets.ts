import type { Attachment, Facets, Tally } from '../../packages/kind/kind.ts';
import type { IncidentState } from './schema.ts';
import { isRunning, roomState, waitingOn } from './states.ts';
import { isOpen } from './tasks.ts';

const searchable = 32_768;

export function facets(state: IncidentState): Facets | null {
  const { opened, erased, members, updated, severity } = state;
  const first = opened ?? erased[0];
  if (first === undefined) return null;
  return {
    title: opened?.title ?? '',
    from: first.author,
    to: members.filter((member) => member !== first.author),
    state: roomState(state),
    ended: !isRunning(state),
    waitingOn: waitingOn(state),
    created: first.time,
    updated,
    due: isRunning(state) ? nextDue(state) : null,
    where: opened?.place ?? null,
    urgency: opened === null ? null : severity,
    reference: null,
    handling:
      opened === null ? { codes: [], tlp: 'RED', pap: 'RED' } : { codes: ['H0'], tlp: opened.tlp, pap: opened.pap },
    text: words(state).slice(0, searchable),
  };
}

function nextDue({ tasks }: IncidentState): Facets['due'] {
  const open = tasks.filter(isOpen).flatMap(({ due }) => due ?? []);
  return open.reduce<Facets['due']>((next, due) => (next === null || due.instant < next.instant ? due : next), null);
}

/** Log, tasks and measures; no names of those who serve in the room: a list finds rooms, not people. */
function words({ opened, log, tasks, measures }: IncidentState): string {
  const said = [
    opened?.title ?? '',
    opened?.place ?? '',
    ...log.toReversed().flatMap(({ text, place, source }) => [text, place ?? '', source ?? '']),
    ...tasks.flatMap(({ texts }) => texts.map(({ text }) => text)),
    ...measures.flatMap(({ text, place }) => [text, place ?? '']),
  ];
  return said.filter((text) => text !== '').join('\n');
}

/** Rooms opened, on the day their opener says; asker and holder are who opened it. */
export function tallies({ opened }: IncidentState): readonly Tally[] {
  if (opened === null) return [];
  return [{ day: opened.day, asker: opened.author, holder: opened.author, measure: 'incidentOpened', count: 1 }];
}

export function attachments({ log, tasks }: IncidentState): readonly Attachment[] {
  return [
    ...log.flatMap((one) => one.attachments),
    ...tasks.flatMap(({ changes }) => changes.flatMap((one) => one.attachments)),
  ];
}
