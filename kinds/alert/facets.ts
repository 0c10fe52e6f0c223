import type { Attachment, Facets } from '../../packages/kind/kind.ts';
import { alertState, silent } from './fold.ts';
import { instantOfCap } from './moments.ts';
import type { AlertState, Message } from './schema.ts';

/** Where no reader is known, the headline stands in the first two languages. */
const shownLanguages = 2;

/** In lists under its headline; it waits for those that have not acknowledged it, until its time is over. */
export function facets(state: AlertState): Facets | null {
  if (state.imported !== null) return foreignFacets(state, state.imported);
  const { issued, messages, erased, updated } = state;
  const begun = issued ?? erased[0];
  if (begun === undefined) return null;
  const current = messages.at(-1);
  const word = alertState(state);
  const ended = word !== 'issued' && word !== 'updated';
  return {
    title: (current?.texts ?? [])
      .slice(0, shownLanguages)
      .map(({ headline }) => headline)
      .join(' · '),
    titles: (current?.texts ?? []).map(({ language, headline }) => ({ language, text: headline })),
    from: begun.author,
    to: issued?.to ?? [],
    state: word,
    ended,
    waitingOn: ended ? [] : [...silent(state)].sort(),
    created: begun.time,
    updated,
    due: ended || current === undefined ? null : { instant: instantOfCap(current.expires), zone: 'UTC', tzdb: 'UTC' },
    where: current?.areas[0]?.names[0]?.text ?? null,
    urgency: null,
    reference: current?.identifier ?? null,
    handling: { codes: ['H0'], tlp: current?.scope === 'Public' ? 'CLEAR' : 'AMBER', pap: 'GREEN' },
    text: current === undefined ? '' : words(current),
  };
}

function words({ texts, areas }: Message): string {
  return [
    ...texts.flatMap(({ event, headline, description, instruction }) => [event, headline, description, instruction]),
    ...areas.flatMap(({ names }) => names.map(({ text }) => text)),
  ]
    .filter((text) => text !== null)
    .join('\n');
}

function foreignFacets({ updated }: AlertState, imported: NonNullable<AlertState['imported']>): Facets {
  const { alert, author, time } = imported;
  const [info] = alert.infos;
  const told = alert.infos.flatMap(({ event, headline, description, areas }) => [
    ...[event, headline ?? '', description ?? ''],
    ...areas.slice(0, 50).map((area) => area.description),
  ]);
  return {
    title: (info?.headline ?? info?.event ?? '') || alert.identifier || imported.source,
    from: author,
    to: [],
    state: 'imported',
    ended: true,
    waitingOn: [],
    created: time,
    updated,
    due: null,
    where: info?.areas[0]?.description || null,
    urgency: null,
    reference: alert.identifier || null,
    handling: { codes: ['H0'], tlp: alert.scope === 'Public' ? 'CLEAR' : 'AMBER', pap: 'GREEN' },
    text: [alert.identifier, alert.sender, ...told].join('\n').slice(0, 60_000),
  };
}

export function attachments({ imported }: AlertState): readonly Attachment[] {
  return imported?.original.file == null ? [] : [imported.original.file];
}
