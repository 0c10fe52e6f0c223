import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { AlertEvent, AlertState, AlertWord, Said } from './schema.ts';

export function initial(): AlertState {
  return {
    ...{ issued: null, messages: [], cancelled: null, expired: null, acknowledgements: [], imported: null },
    ...{ erased: [], updated: '' },
  };
}

/** Applies an admitted event. */
export function evolve(state: AlertState, event: AlertEvent, at: Occasion): AlertState {
  return { ...applied(state, event, saidAt(at)), updated: later(state.updated, at.time) };
}

export function tombstone(state: AlertState, at: Occasion): AlertState {
  return { ...state, erased: [...state.erased, saidAt(at)], updated: later(state.updated, at.time) };
}

const saidAt = ({ id, author, time }: Occasion): Said => ({ id, author, time });

function applied(state: AlertState, event: AlertEvent, said: Said): AlertState {
  switch (event.type) {
    case 'issued': {
      const { to, occasion, legalBasis, day: _, ...message } = event.data;
      return {
        ...state,
        issued: { ...said, to, occasion, legalBasis },
        messages: [{ ...said, ...message, references: [] }],
      };
    }
    case 'updated': {
      const { day: _, ...message } = event.data;
      return { ...state, messages: [...state.messages, { ...said, ...message }] };
    }
    case 'cancelled': {
      const { day: _, ...data } = event.data;
      return { ...state, cancelled: { ...said, ...data } };
    }
    case 'acknowledged': {
      const { day: _, ...data } = event.data;
      return { ...state, acknowledgements: [...state.acknowledgements, { ...said, ...data }] };
    }
    case 'expired':
      return { ...state, expired: said };
    case 'imported': {
      const { day: _, ...data } = event.data;
      return { ...state, imported: { ...said, ...data } };
    }
  }
}

export function alertState(state: AlertState): AlertWord {
  if (state.imported !== null) return 'imported';
  if (state.messages.length === 0) return 'erased';
  if (state.cancelled !== null) return 'cancelled';
  if (state.expired !== null) return 'expired';
  return state.messages.length === 1 ? 'issued' : 'updated';
}

/** What is to be acknowledged now: the cancellation, or the message in force. */
export function latest({ messages, cancelled }: AlertState) {
  return cancelled ?? messages.at(-1) ?? null;
}

/** Members that have not acknowledged the latest message, as long as it says anything still. */
export function silent(state: AlertState): readonly string[] {
  if (state.issued === null || state.expired !== null) return [];
  const heard = acknowledgedBy(state);
  return state.issued.to.filter((member) => !heard.includes(member));
}

/** Members that acknowledged the latest message. */
export function acknowledgedBy(state: AlertState): readonly string[] {
  const identifier = latest(state)?.identifier;
  return state.acknowledgements
    .filter(({ references }) => references[0]?.identifier === identifier)
    .map(({ author }) => author);
}
