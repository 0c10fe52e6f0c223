import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { PressEvent, PressState, PressWord, Said } from './schema.ts';

export function initial(): PressState {
  return {
    ...{ brought: null, text: null, reading: null, confirmed: null, tied: null, mistakes: [], dismissed: null },
    updated: '',
  };
}

/** Applies an admitted event. */
export function evolve(state: PressState, event: PressEvent, at: Occasion): PressState {
  return {
    ...applied(state, event, { id: at.id, author: at.author, time: at.time }),
    updated: later(state.updated, at.time),
  };
}

/** What was erased leaves what was said of it: mostly the words of a paper, whose time is over. */
export function tombstone(state: PressState, at: Occasion): PressState {
  return { ...state, updated: later(state.updated, at.time) };
}

function applied(state: PressState, event: PressEvent, said: Said): PressState {
  switch (event.type) {
    case 'brought':
      return { ...state, brought: { ...said, ...event.data } };
    case 'text':
      return { ...state, text: event.data.text };
    case 'read':
      return { ...state, reading: { ...said, ...event.data } };
    case 'confirmed':
      return { ...state, confirmed: { ...said, ...event.data } };
    case 'tied':
      return { ...state, tied: { ...said, ...event.data } };
    case 'mistaken':
      return { ...state, mistakes: [...state.mistakes, { ...said, ...event.data, settled: null }] };
    case 'settled':
      return {
        ...state,
        mistakes: state.mistakes.map((one) =>
          one.id === event.data.mistake ? { ...one, settled: { ...said, ...event.data } } : one,
        ),
      };
    case 'dismissed':
      return { ...state, dismissed: { ...said, ...event.data } };
  }
}

/** `unread`: the reader could make nothing of it (no text, a language it does not know); a person still can. */
export function pressState({ dismissed, confirmed, reading }: PressState): PressWord {
  if (dismissed !== null) return 'dismissed';
  if (confirmed !== null) return 'confirmed';
  return reading === null || reading.reason !== null ? 'unread' : 'proposed';
}
