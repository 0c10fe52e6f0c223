import { dayFits, keptInTime, restsOnCharter } from '../../packages/kind/clauses.ts';
import { millis } from '../../packages/kind/instant.ts';
import type { Instant, Occasion, Refusal, Verdict, Zoned } from '../../packages/kind/kind.ts';
import { isRule } from '../../packages/kind/recurrence.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { sittingIn } from './agenda.ts';
import { minutesTurn } from './minutes-rules.ts';
import type { MeetingData, MeetingEvent, MeetingState, Sitting } from './schema.ts';
import { timesOf } from './sittings.ts';
import { isHeld } from './states.ts';

/** Every "may not" of a meeting beside those all kinds have. */
export const meetingRefusals = [
  'meeting.exists',
  'meeting.absent',
  'meeting.times',
  'meeting.zone',
  'meeting.rule',
  'meeting.notChair',
  'meeting.cancelled',
  'meeting.stands',
  'meeting.revision',
  'meeting.proposal',
  'meeting.sitting',
  'meeting.over',
  'meeting.early',
  'meeting.minutesDue',
  'meeting.item',
  'meeting.notProposer',
  'meeting.titled',
  'meeting.order',
  'meeting.full',
  'meeting.notHeld',
  'meeting.minutes.none',
  'meeting.minutes.turn',
  'meeting.minutes.stale',
  'meeting.minutes.language',
  'meeting.minutes.agreed',
  'meeting.minutes.open',
  'meeting.minutes.signed',
  'meeting.minutes.signature',
] as const;
type Code = (typeof meetingRefusals)[number];

export const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

const longestHours = 31 * 24;
const longestMinutesDue = 92 * 24;
const mostItems = 200;
const hours = (from: Zoned, to: Zoned): number => (millis(to.instant) - millis(from.instant)) / 3_600_000;

export function admit(state: MeetingState, event: MeetingEvent, at: Occasion): Verdict {
  const dated = dayFits(event.data.day, at);
  if (event.type === 'invited') return first(admitInvited(state, event.data, at), dated);
  const { invited } = state;
  if (invited === null) return refuse('meeting.absent', 'Nobody was invited here.');
  const chairs = ['rescheduled', 'cancelled', 'invitedAnew', 'agendaOrdered'].includes(event.type);
  return first(
    when(
      chairs && at.author !== invited.author,
      'meeting.notChair',
      'Only the authority that invited does this; propose it instead.',
    ),
    turn(state, event, at),
    dated,
  );
}

function admitInvited(state: MeetingState, data: MeetingData<'invited'>, at: Occasion): Refusal | null {
  return (
    when(state.invited !== null, 'meeting.exists', 'This meeting was invited to already.') ??
    timesFit(data) ??
    ruleFits(data.rule) ??
    restsOnCharter(data.legalBasis, at) ??
    keptInTime(data.keep, at)
  );
}

function timesFit({ start, end }: { readonly start: Zoned; readonly end: Zoned }): Refusal | null {
  const length = hours(start, end);
  return when(
    !(length > 0 && length <= longestHours),
    'meeting.times',
    'The end is after the start, by a month at most.',
    'end',
  );
}

const ruleFits = (rule: string | null): Refusal | null =>
  when(
    rule !== null && !isRule(rule),
    'meeting.rule',
    'Write the repetition by RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.',
    'rule',
  );

type Later = Exclude<MeetingEvent, { readonly type: 'invited' }>;

/** Whether it is the time for it. */
function turn(state: MeetingState, event: Later, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'answered':
      return answering(state, event.data);
    case 'rescheduled':
      return changing(state, event.data) ?? timesFit(event.data);
    case 'cancelled':
      return changing(state, event.data);
    case 'invitedAnew':
      return (
        when(state.cancelled === null, 'meeting.stands', 'This meeting stands: move it instead.') ??
        next(state, event.data.revision) ??
        timesFit(event.data) ??
        ruleFits(event.data.rule)
      );
    default:
      return inSitting(state, event, at);
  }
}

const notCancelled = ({ cancelled }: MeetingState): Refusal | null =>
  when(cancelled !== null, 'meeting.cancelled', 'This meeting is cancelled; it can be invited to anew.');

const next = (state: MeetingState, revision: number): Refusal | null =>
  when(revision !== state.revision + 1, 'meeting.revision', 'The meeting was changed in between: look at it again.');

function answering(state: MeetingState, { answer, proposal, revision }: MeetingData<'answered'>): Refusal | null {
  const once = state.time?.rule === null && isHeld(sittingIn(state, null));
  return (
    notCancelled(state) ??
    when(once, 'meeting.over', 'The meeting has taken place.') ??
    when(
      revision !== state.revision,
      'meeting.revision',
      'The meeting was moved since: answer to the time that holds.',
    ) ??
    when(
      (answer === 'other') !== (proposal !== null),
      'meeting.proposal',
      'Propose a time, and only with that answer.',
      'proposal',
    ) ??
    (proposal === null ? null : timesFit(proposal))
  );
}

/** Moves or calls off the whole, or one sitting of a series. */
function changing(
  state: MeetingState,
  { sitting, revision }: Pick<MeetingData<'cancelled'>, 'sitting' | 'revision'>,
): Refusal | null {
  const gone = state.exceptions.some((one) => one.sitting === sitting && one.moved === null);
  const single = sitting !== null && state.time?.rule === null;
  const held = isHeld(sittingIn(state, sitting));
  return (
    notCancelled(state) ??
    next(state, revision) ??
    when(single, 'meeting.sitting', 'This meeting takes place once.', 'sitting') ??
    when(gone, 'meeting.cancelled', 'This sitting is cancelled already.', 'sitting') ??
    when(held, 'meeting.over', 'This sitting has taken place.')
  );
}

type Seated = Exclude<Later, { readonly type: 'answered' | 'rescheduled' | 'cancelled' | 'invitedAnew' }>;

function inSitting(state: MeetingState, event: Seated, at: Occasion): Refusal | null {
  const { sitting } = event.data;
  const named = when(
    (sitting === null) !== (state.time?.rule === null),
    'meeting.sitting',
    'Name the sitting of a series, and only of a series.',
    'sitting',
  );
  const one = sittingIn(state, sitting);
  switch (event.type) {
    case 'minutesDrafted':
    case 'minutesSigned':
    case 'minutesReopened':
      return minutesTurn(one, event, at);
    case 'attended':
      return notCancelled(state) ?? named ?? attending(state, one, event.data, at);
    case 'documentsAdded':
      return (
        notCancelled(state) ?? named ?? when(one.documents.length >= 100, 'meeting.full', 'There are too many already.')
      );
    default:
      return notCancelled(state) ?? named ?? agendaTurn(one, event, at);
  }
}

function attending(
  state: MeetingState,
  one: Sitting,
  { sitting, minutesDue }: MeetingData<'attended'>,
  at: Occasion,
): Refusal | null {
  const start: Instant = timesOf(state, sitting)?.start ?? at.time;
  const after = (millis(minutesDue.instant) - millis(start)) / 3_600_000;
  return (
    when(at.time < start, 'meeting.early', 'The meeting has not begun.') ??
    when(
      !(after > 0 && after <= longestMinutesDue),
      'meeting.minutesDue',
      'The minutes are due within three months of the meeting.',
      'minutesDue',
    ) ??
    when(one.minutes.agreed !== null, 'meeting.minutes.agreed', 'The minutes are agreed.')
  );
}

type Agenda = Extract<Seated, { readonly type: `agenda${string}` }>;

function agendaTurn(one: Sitting, event: Agenda, at: Occasion): Refusal | null {
  const over = when(isHeld(one), 'meeting.over', 'The meeting has taken place; its agenda stands.');
  if (event.type === 'agendaProposed') {
    const full = one.items.length + event.data.items.length > mostItems;
    return over ?? when(full, 'meeting.full', 'There are too many already.');
  }
  if (event.type === 'agendaOrdered') {
    const { order } = event.data;
    const known = order.every((key) => one.items.some((item) => item.key === key));
    return (
      over ??
      when(!known || new Set(order).size !== order.length, 'meeting.order', 'Order the items there are, each once.')
    );
  }
  const item = one.items.find(({ key, withdrawn }) => key === event.data.item && !withdrawn);
  if (item === undefined) return over ?? refuse('meeting.item', 'There is no such item on the agenda.', 'item');
  if (event.type === 'agendaWithdrawn')
    return over ?? when(item.author !== at.author, 'meeting.notProposer', 'Only who proposed an item withdraws it.');
  const { language } = event.data;
  const there = item.titles.some((title) => title.language === language);
  return over ?? when(there, 'meeting.titled', 'The item has a title in this language.', 'language');
}
