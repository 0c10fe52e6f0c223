import { later } from '../../packages/kind/instant.ts';
import type { Instant, Occasion } from '../../packages/kind/kind.ts';
import { sittingIn } from './agenda.ts';
import { withDraft, withSignature } from './minutes.ts';
import type { AgendaItem, MeetingData, MeetingEvent, MeetingState, Said, Sitting } from './schema.ts';

export function initial(): MeetingState {
  return {
    ...{ invited: null, time: null, revision: 0, members: [], answers: [], exceptions: [] },
    ...{ cancelled: null, moved: null, sittings: [], erased: [], updated: '' },
  };
}

/** Applies an admitted event. */
export function evolve(state: MeetingState, event: MeetingEvent, at: Occasion): MeetingState {
  return {
    ...applied(state, event, { id: at.id, author: at.author, time: at.time }, at),
    members: at.charter.members.map(({ id }) => id),
    updated: later(state.updated, at.time),
  };
}

/** What cannot be read is neither an answer nor a version nor a signature. */
export function tombstone(state: MeetingState, at: Occasion): MeetingState {
  const said = { id: at.id, author: at.author, time: at.time };
  return { ...state, erased: [...state.erased, said], updated: later(state.updated, at.time) };
}

function applied(state: MeetingState, event: MeetingEvent, said: Said, at: Occasion): MeetingState {
  switch (event.type) {
    case 'invited':
      return invited(state, event.data, said);
    case 'answered': {
      const others = state.answers.filter(({ author }) => author !== said.author);
      return { ...state, answers: [...others, { ...said, ...event.data }] };
    }
    case 'rescheduled':
      return rescheduled(state, event.data, said);
    case 'cancelled':
      return cancelled(state, event.data, said);
    case 'invitedAnew': {
      const { start, end, place, how, rule, revision } = event.data;
      return { ...state, time: { start, end, place, how, rule }, revision, cancelled: null, exceptions: [] };
    }
    default:
      return inSitting(state, event.data.sitting, (one) => sat(one, event, said, at));
  }
}

function invited(state: MeetingState, { agenda, ...data }: MeetingData<'invited'>, said: Said): MeetingState {
  const { start, end, place, how, rule } = data;
  const begun = { ...state, invited: { ...said, ...data }, time: { start, end, place, how, rule } };
  if (agenda.length === 0) return begun;
  const first = rule === null ? null : start.instant;
  return inSitting(begun, first, (one) => ({ ...one, items: itemsOf(agenda, said) }));
}

function rescheduled(state: MeetingState, data: MeetingData<'rescheduled'>, said: Said): MeetingState {
  const { sitting, start, end, place, reason, revision } = data;
  if (state.time === null) return state;
  if (sitting === null)
    return {
      ...state,
      revision,
      time: { ...state.time, start, end, place },
      exceptions: [],
      moved: { ...said, reason },
    };
  return {
    ...state,
    revision,
    exceptions: excepting(state, { ...said, sitting, moved: { start, end, place }, reason }),
  };
}

function cancelled(
  state: MeetingState,
  { sitting, reason, revision }: MeetingData<'cancelled'>,
  said: Said,
): MeetingState {
  if (sitting === null) return { ...state, revision, cancelled: { ...said, reason } };
  return { ...state, revision, exceptions: excepting(state, { ...said, sitting, moved: null, reason }) };
}

function excepting({ exceptions }: MeetingState, one: MeetingState['exceptions'][number]): MeetingState['exceptions'] {
  const others = exceptions.filter(({ sitting }) => sitting !== one.sitting);
  return [...others, one].sort((a, b) => (a.sitting < b.sitting ? -1 : 1));
}

type SittingEvent = Extract<MeetingEvent, { readonly data: { readonly sitting: Instant | null } }>;

function sat(
  one: Sitting,
  event: Exclude<SittingEvent, { type: 'rescheduled' | 'cancelled' }>,
  said: Said,
  at: Occasion,
): Sitting {
  const { minutes } = one;
  switch (event.type) {
    case 'agendaProposed':
      return { ...one, items: [...one.items, ...itemsOf(event.data.items, said)] };
    case 'agendaTitled': {
      const { item, language, text } = event.data;
      return { ...one, items: changed(one.items, item, ({ titles }) => ({ titles: [...titles, { language, text }] })) };
    }
    case 'agendaWithdrawn':
      return { ...one, items: changed(one.items, event.data.item, () => ({ withdrawn: true })) };
    case 'agendaOrdered':
      return { ...one, order: event.data.order };
    case 'documentsAdded': {
      const { documents, note } = event.data;
      return { ...one, documents: [...one.documents, { ...said, documents, note }] };
    }
    case 'attended': {
      const { sitting: _, ...data } = event.data;
      const others = one.attendance.filter(({ author }) => author !== said.author);
      return { ...one, attendance: [...others, { ...said, ...data }] };
    }
    case 'minutesDrafted':
      return { ...one, minutes: withDraft(minutes, event.data, said, at) };
    case 'minutesSigned': {
      const { sitting: _, ...data } = event.data;
      return { ...one, minutes: withSignature(minutes, { ...said, ...data }) };
    }
    case 'minutesReopened':
      return { ...one, minutes: { ...minutes, reopened: { ...said, reason: event.data.reason } } };
  }
}

function itemsOf(items: MeetingData<'agendaProposed'>['items'], said: Said): readonly AgendaItem[] {
  return items.map((item, position) => ({ ...said, ...item, key: `${said.id}/${position}`, withdrawn: false }));
}

function changed(items: readonly AgendaItem[], key: string, change: (item: AgendaItem) => Partial<AgendaItem>) {
  return items.map((item) => (item.key === key ? { ...item, ...change(item) } : item));
}

function inSitting(state: MeetingState, sitting: Instant | null, change: (one: Sitting) => Sitting): MeetingState {
  const others = state.sittings.filter((one) => one.sitting !== sitting);
  const sittings = [...others, change(sittingIn(state, sitting))];
  return { ...state, sittings: sittings.sort((a, b) => ((a.sitting ?? '') < (b.sitting ?? '') ? -1 : 1)) };
}
