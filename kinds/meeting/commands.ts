import { Temporal } from 'temporal-polyfill';
import { command } from '../../packages/kind/define.ts';
import type { Circumstances, Refusal, Role } from '../../packages/kind/kind.ts';
import { repeats } from '../../packages/kind/recurrence.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { agendaCommands, itemsWithFiles } from './agenda-commands.ts';
import { answerInput, cancelInput, inviteAnewInput, inviteInput, rescheduleInput } from './inputs.ts';
import { minutesCommands } from './minutes-commands.ts';
import { about, type Drafts, inSitting, releaseOf, say, zonedAt } from './said.ts';
import type { MeetingData, MeetingState } from './schema.ts';

const desk: readonly Role[] = ['secretariat', 'officer', 'head'];

interface TimesInput {
  readonly start: string;
  readonly end: string;
  readonly zone: string;
}

const zones = ({ start, end, zone }: TimesInput, at: Circumstances) => ({
  start: zonedAt(start, zone, at),
  end: zonedAt(end, zone, at),
});

/** What only the author's node can know: whether there is such a zone, and whether the rule repeats anything in it. */
function unmeetable({ start, zone }: TimesInput, rule: string | null, at: Circumstances): Refusal | null {
  try {
    Temporal.Instant.from(start).toZonedDateTimeISO(zone);
  } catch {
    return refuse('meeting.zone', 'This is no time zone; choose one such as Africa/Casablanca.', 'zone');
  }
  if (rule === null || repeats(rule, zonedAt(start, zone, at))) return null;
  return refuse(
    'meeting.rule',
    'This repetition cannot be read, or repeats nothing: write one such as FREQ=WEEKLY;BYDAY=TU.',
    'rule',
  );
}

/** Of one sitting only when it is named; otherwise the whole. */
function changed(
  state: MeetingState,
  type: 'rescheduled' | 'cancelled',
  data: Omit<MeetingData<'rescheduled'>, 'day'> | Omit<MeetingData<'cancelled'>, 'day'>,
  at: Circumstances,
): Drafts {
  return data.sitting === null ? about(state, at, type, data) : inSitting(state, at, type, data);
}

const invite = command({
  name: 'invite',
  creates: true,
  roles: desk,
  input: inviteInput,
  draft: (_: MeetingState, { start, end, zone, agenda, ...said }, at): Drafts => {
    const times = { start, end, zone };
    const unfit = unmeetable(times, said.rule, at);
    if (unfit !== null) return unfit;
    const complete = itemsWithFiles(agenda, at);
    if (!complete.ok) return complete;
    return say('invited', said, { ...said, ...zones(times, at), agenda: complete.items }, at);
  },
  release: (_, { agenda: _agenda, start, end, zone, ...said }, at) =>
    releaseOf(say('invited', said, { ...said, ...zones({ start, end, zone }, at), agenda: [] }, at), at),
});

const answer = command({
  name: 'answer',
  roles: desk,
  input: answerInput,
  probe: ({ revision }: MeetingState) => ({
    ...{ answer: 'attends' as const, proposal: null, delegation: [], note: null, revision },
  }),
  draft: (state: MeetingState, { proposal, ...said }, at): Drafts => {
    const unfit = proposal === null ? null : unmeetable(proposal, null, at);
    return unfit ?? about(state, at, 'answered', { ...said, proposal: proposal === null ? null : zones(proposal, at) });
  },
});

const reschedule = command({
  name: 'reschedule',
  roles: desk,
  input: rescheduleInput,
  probe: ({ time }: MeetingState) => ({
    ...{ sitting: null, place: null, reason: '–', zone: time?.start.zone ?? 'UTC' },
    ...{ start: time?.start.instant ?? '', end: time?.end.instant ?? '' },
  }),
  draft: (state: MeetingState, { start, end, zone, ...said }, at): Drafts => {
    const times = { start, end, zone };
    const unfit = unmeetable(times, said.sitting === null ? (state.time?.rule ?? null) : null, at);
    return unfit ?? changed(state, 'rescheduled', { ...said, ...zones(times, at), revision: state.revision + 1 }, at);
  },
});

const cancel = command({
  name: 'cancel',
  roles: desk,
  input: cancelInput,
  probe: () => ({ sitting: null, reason: '–' }),
  draft: (state: MeetingState, input, at) =>
    changed(state, 'cancelled', { ...input, revision: state.revision + 1 }, at),
});

const inviteAnew = command({
  name: 'inviteAnew',
  roles: desk,
  input: inviteAnewInput,
  probe: ({ time }: MeetingState) => ({
    ...{ how: 'both' as const, place: null, rule: null, reason: null, zone: time?.start.zone ?? 'UTC' },
    ...{ start: time?.start.instant ?? '', end: time?.end.instant ?? '' },
  }),
  draft: (state: MeetingState, { start, end, zone, ...said }, at): Drafts => {
    const times = { start, end, zone };
    const data = { ...said, ...zones(times, at), revision: state.revision + 1 };
    return unmeetable(times, said.rule, at) ?? about(state, at, 'invitedAnew', data);
  },
});

export const commands = { invite, answer, reschedule, cancel, inviteAnew, ...agendaCommands, ...minutesCommands };
