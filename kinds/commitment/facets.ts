import type { Attachment, Facets, Tally } from '../../packages/kind/kind.ts';
import type { CommitmentState, Said, Version } from './schema.ts';
import { currentVersion, waitingOn, withdrawn, wordOf } from './states.ts';

/** UTF-16 units of a record that go into the search index. */
const searchable = 32_768;

export function facets(state: CommitmentState): Facets | null {
  const first = state.versions[0] ?? state.erased[0];
  if (first === undefined) return null;
  const current = currentVersion(state);
  const word = wordOf(state);
  const waiting = waitingOn(state);
  return {
    title: current?.text.texts[0]?.text.title ?? '',
    titles: (current?.text.texts ?? []).map(({ language, text }) => ({ language, text: text.title })),
    from: first.author,
    to: state.members.filter((member) => member !== first.author),
    state: word,
    // A decision that all have signed and that has no day is at its end: nobody has to do anything.
    ended: word === 'erased' || (state.stands !== null && waiting.length === 0) || withdrawn(state) !== null,
    waitingOn: waiting,
    created: first.time,
    updated: state.updated,
    due: current?.text.due?.end ?? null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: words(state).slice(0, searchable),
  };
}

function words(state: CommitmentState): string {
  const versions = state.versions.flatMap(({ text }) => [
    ...text.texts.flatMap(({ text: { title, body, measure } }) => [title, body, measure ?? '']),
    text.source === null ? '' : `${text.source.quote}\n${text.source.record}`,
  ]);
  return [...versions, ...state.reports.map(({ evidence }) => evidence)].filter((text) => text !== '').join('\n');
}

/** What was proposed, signed, moved, done in time or late, disputed and withdrawn, at each owner. */
export function tallies(state: CommitmentState): readonly Tally[] {
  const [first] = state.versions;
  const current = currentVersion(state);
  if (first === undefined || current === null) return [];
  const count = (measure: string, said: Said | null): readonly Tally[] =>
    said === null
      ? []
      : current.text.owners.map((holder) => ({ day: said.day, asker: first.author, holder, measure, count: 1 }));
  const signed = current.text.class === 'decision' ? 'decisionSigned' : 'commitmentSigned';
  const verdicts = state.reports.flatMap(({ verdicts: said }) => said);
  return [
    ...count('commitmentProposed', first),
    ...count(signed, state.since),
    ...movedDays(state).flatMap((moved) => count('commitmentDeferred', moved)),
    ...count(isLate(state, current) ? 'commitmentDone:late' : 'commitmentDone:inTime', state.done),
    ...verdicts.filter(({ reason }) => reason !== null).flatMap((said) => count('commitmentDisputed', said)),
    ...count('commitmentWithdrawn', withdrawn(state)?.stands ?? null),
  ];
}

/** In time: the last report that it is done was made on its day or before. When the others confirmed it makes no difference. */
function isLate({ reports }: CommitmentState, { text: { due } }: Version): boolean {
  const last = reports.findLast(({ status }) => status === 'done');
  return due !== null && last !== undefined && last.day > due.day;
}

/** The signatures with which another day was agreed by all. */
function movedDays({ versions, stands }: CommitmentState): readonly Said[] {
  const moved = versions.filter(({ deferral }, index) => deferral !== null && stands !== null && index < stands);
  return moved.flatMap(({ deferral, signatures }) => (deferral?.refused === null ? (signatures.at(-1) ?? []) : []));
}

export function attachments({ reports }: CommitmentState): readonly Attachment[] {
  return reports.flatMap((report) => report.attachments);
}
