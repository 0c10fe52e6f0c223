import type { Attachment, Facets, Tally } from '../../packages/kind/kind.ts';
import { linesOf } from '../../packages/kind/rich-text.ts';
import type { MeetingState } from './schema.ts';
import { dueOf, meetingState, sittingState, waitingOn } from './states.ts';

const searchable = 32_768;

export function facets(state: MeetingState): Facets | null {
  const { invited, time, erased, members } = state;
  const first = invited ?? erased[0];
  if (first === undefined) return null;
  const word = meetingState(state);
  return {
    title: invited?.titles.map(({ text }) => text).join(' · ') ?? '',
    ...(invited === null ? {} : { titles: invited.titles }),
    from: first.author,
    to: members.filter((member) => member !== first.author),
    state: word,
    ended: word === 'agreed' || word === 'cancelled' || word === 'erased',
    waitingOn: waitingOn(state),
    created: first.time,
    updated: state.updated,
    due: dueOf(state),
    where: time?.place ?? null,
    urgency: null,
    reference: null,
    handling:
      invited === null ? { codes: [], tlp: 'RED', pap: 'RED' } : { codes: ['H0'], tlp: invited.tlp, pap: invited.pap },
    text: words(state).slice(0, searchable),
  };
}

/** Titles, places, the agenda and the minutes as they stand; no delegation: a list finds meetings, not people. */
function words({ invited, time, sittings }: MeetingState): string {
  if (invited === null) return '';
  const items = sittings.flatMap(({ items }) => items.filter(({ withdrawn }) => !withdrawn));
  const said = [
    ...invited.titles.map(({ text }) => text),
    time?.place ?? '',
    ...items.flatMap(({ titles }) => titles.map(({ text }) => text)),
    ...sittings.flatMap(({ minutes }) =>
      minutes.texts.flatMap(({ body }) =>
        body.flatMap(linesOf).map(({ runs }) => runs.map(({ text }) => text).join('')),
      ),
    ),
  ];
  return said.filter((text) => text !== '').join('\n');
}

/** Meetings invited to, and minutes agreed, on their days; asker is who invited, holder each member. */
export function tallies({ invited, members, sittings, cancelled }: MeetingState): readonly Tally[] {
  if (invited === null) return [];
  const count = (measure: string, day: string): readonly Tally[] =>
    members
      .filter((member) => member !== invited.author)
      .map((holder) => ({ day, asker: invited.author, holder, measure, count: 1 }));
  const agreed = sittings.flatMap((one) =>
    sittingState(one) === 'agreed' ? (one.minutes.agreed?.signatures.at(-1)?.day ?? []) : [],
  );
  return [
    ...count('meetingInvited', invited.day),
    ...(cancelled === null ? [] : count('meetingCancelled', invited.day)),
    ...agreed.flatMap((day) => count('minutesAgreed', day)),
  ];
}

export function attachments({ sittings }: MeetingState): readonly Attachment[] {
  return sittings.flatMap(({ items, documents }) => [
    ...items.flatMap((item) => item.attachments),
    ...documents.flatMap((one) => one.documents),
  ]);
}
