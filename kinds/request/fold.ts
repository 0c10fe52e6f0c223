import { acknowledged, noted } from '../../packages/kind/correction.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import { isInTime, pause, postpone, resume, startClock } from './clock.ts';
import type { Answer, Desk, Reply, RequestData, RequestEvent, RequestState, Said } from './schema.ts';
import { correct } from './statements.ts';
import { openClarification } from './states.ts';

export function initial(): RequestState {
  return { asked: null, desks: [], withdrawn: null, closed: null, corrections: [], erased: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: RequestState, event: RequestEvent, at: Occasion): RequestState {
  return { ...applied(state, event, at), updated: later(state.updated, at.time) };
}

/** An erased entry leaves only who said something and when. Without its question a record stands as erased. */
export function tombstone(state: RequestState, at: Occasion): RequestState {
  return { ...state, erased: [...state.erased, saidAt(at)], updated: later(state.updated, at.time) };
}

function saidAt({ id, author, time }: Occasion): Said {
  return { id, author, time };
}

function applied(state: RequestState, event: RequestEvent, at: Occasion): RequestState {
  const said = saidAt(at);
  switch (event.type) {
    case 'asked':
      return { ...state, asked: { ...said, question: event.data }, desks: event.data.to.map(openDesk) };
    case 'withdrawn':
      return { ...state, withdrawn: { ...said, ...event.data } };
    case 'closed':
      return { ...state, closed: { ...said, ...event.data } };
    case 'clarificationGiven':
      return atDesk(state, event.data.member, (desk) => clarified(desk, event.data.text, said));
    case 'feedback': {
      const { statement, item, verdict, note, day } = event.data;
      return atReply(state, statement, (reply) => ({
        ...reply,
        feedback: [...reply.feedback, { ...said, item, verdict, note, day }],
      }));
    }
    case 'corrected': {
      const outcome = correct(state, event.data, at.author);
      const corrections = noted(state.corrections, event.data, at);
      return outcome.ok ? { ...outcome.state, corrections } : state;
    }
    case 'correctionAcknowledged':
      return { ...state, corrections: acknowledged(state.corrections, event.data.correction, at.author) };
    default:
      return atDesk(state, at.author, (desk) => worked(desk, event, said));
  }
}

function openDesk(member: string): Desk {
  return {
    member,
    received: null,
    clock: null,
    accepted: null,
    clarifications: [],
    delays: [],
    replies: [],
    refusal: null,
  };
}

function atDesk(state: RequestState, member: string, change: (desk: Desk) => Desk): RequestState {
  return { ...state, desks: state.desks.map((desk) => (desk.member === member ? change(desk) : desk)) };
}

function atReply(state: RequestState, id: string, change: (reply: Reply) => Reply): RequestState {
  const changed = (replies: readonly Reply[]) => replies.map((one) => (one.id === id ? change(one) : one));
  return { ...state, desks: state.desks.map((desk) => ({ ...desk, replies: changed(desk.replies) })) };
}

type Work = Extract<
  RequestEvent,
  { type: 'received' | 'accepted' | 'clarificationAsked' | 'partlyAnswered' | 'answered' | 'refused' | 'delayed' }
>;

function worked(desk: Desk, event: Work, said: Said): Desk {
  switch (event.type) {
    case 'received':
      return { ...desk, received: { ...said, at: event.data.at }, clock: startClock(event.data.due) };
    case 'accepted':
      return { ...desk, accepted: { ...said, ...event.data } };
    case 'clarificationAsked':
      return asking(desk, event.data.question, said);
    case 'partlyAnswered':
      return replied(desk, event.data, said, false);
    case 'answered':
      return replied(desk, event.data, said, true);
    case 'refused':
      return { ...desk, refusal: { ...said, ...event.data } };
    case 'delayed':
      return delayed(desk, event.data, said);
  }
}

function asking(desk: Desk, question: string, said: Said): Desk {
  const clarifications = [...desk.clarifications, { ...said, question, given: null }];
  return { ...desk, clarifications, clock: desk.clock && pause(desk.clock, said.time) };
}

function clarified(desk: Desk, text: string, said: Said): Desk {
  const open = openClarification(desk);
  const clarifications = desk.clarifications.map((one) => (one === open ? { ...one, given: { ...said, text } } : one));
  return { ...desk, clarifications, clock: desk.clock && resume(desk.clock, said.time) };
}

function replied(desk: Desk, answer: Answer, said: Said, final: boolean): Desk {
  const inTime = desk.clock !== null && isInTime(desk.clock, said.time);
  return { ...desk, replies: [...desk.replies, { ...said, answer, final, inTime, feedback: [] }] };
}

function delayed(desk: Desk, data: RequestData<'delayed'>, said: Said): Desk {
  const lawful = data.reason === 'judicialAuthorisation';
  const clock = desk.clock && postpone(desk.clock, data.until, lawful);
  return { ...desk, delays: [...desk.delays, { ...said, ...data }], clock };
}
