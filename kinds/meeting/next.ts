import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant, Zoned } from '../../packages/kind/kind.ts';
import { occurrencesOf } from '../../packages/kind/recurrence.ts';
import { agendaOf, sittingIn } from './agenda.ts';
import { calendar } from './calendar.ts';
import type { MeetingState } from './schema.ts';
import { sittingOf } from './sittings.ts';
import { meetingState, waitingOn } from './states.ts';

export interface NextMeeting {
  readonly record: string;
  readonly title: string;
  readonly titles: readonly { readonly language: string; readonly text: string }[];
  readonly start: Zoned;
  readonly place: string | null;
  readonly how: string;
  readonly state: string;
  readonly waitingOn: readonly string[];
  readonly items: number;
}

export interface OpenMinutes {
  readonly record: string;
  readonly title: string;
  readonly state: string;
  readonly waitingOn: readonly string[];
  readonly due: Instant | null;
}

/** When the members meet next, and of which meetings the minutes are not agreed. */
export const next = inquiry({
  name: 'next',
  input: z.strictObject({}),
  needs: ['meeting'],
  answer: (_, at): { readonly next: NextMeeting | null; readonly open: readonly OpenMinutes[] } => ({
    next: nextOf(at),
    open: at
      .records('meeting')
      .flatMap(({ record, facets: { title, state, waitingOn: who, due } }) =>
        state === 'held' || state === 'minutes'
          ? [{ record, title, state, waitingOn: who, due: due?.instant ?? null }]
          : [],
      ),
  }),
});

function nextOf({ records, now }: InquiryPlace): NextMeeting | null {
  const window = { from: now, to: `${Number(now.slice(0, 4)) + 2}-01-01T00:00:00.000Z`, most: 1 };
  const coming = records('meeting').flatMap(({ record, state }) => {
    // Our own node folds records of this kind, by this release.
    const meeting = state as MeetingState;
    return occurrencesOf(calendar(meeting), window).map((occurrence) => ({ record, meeting, occurrence }));
  });
  const found = coming.sort((a, b) => (a.occurrence.start < b.occurrence.start ? -1 : 1))[0];
  if (found === undefined) return null;
  const { record, meeting, occurrence } = found;
  const { item, start } = occurrence;
  return {
    ...{
      record,
      title: item.title,
      titles: item.titles ?? [],
      start: { ...item.start, instant: start },
      place: item.place,
    },
    ...{ how: meeting.time?.how ?? 'both', state: meetingState(meeting), waitingOn: waitingOn(meeting) },
    items: agendaOf(sittingIn(meeting, sittingOf(meeting, occurrence))).length,
  };
}
