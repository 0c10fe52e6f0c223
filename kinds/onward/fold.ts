import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { OnwardEvent, OnwardState, OnwardWord, Said } from './schema.ts';

export function initial(): OnwardState {
  return { asked: null, permitted: null, refused: null, withdrawn: null, uses: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: OnwardState, event: OnwardEvent, at: Occasion): OnwardState {
  return {
    ...applied(state, event, { id: at.id, author: at.author, time: at.time }),
    updated: later(state.updated, at.time),
  };
}

/** What cannot be read permits nothing. */
export function tombstone(state: OnwardState, at: Occasion): OnwardState {
  return { ...state, updated: later(state.updated, at.time) };
}

function applied(state: OnwardState, event: OnwardEvent, said: Said): OnwardState {
  switch (event.type) {
    case 'asked':
      return { ...state, asked: { ...said, ...event.data } };
    case 'permitted':
      return { ...state, permitted: { ...said, ...event.data } };
    case 'refused':
      return { ...state, refused: { ...said, ...event.data } };
    case 'withdrawn':
      return { ...state, withdrawn: { ...said, ...event.data } };
    case 'used':
      return { ...state, uses: [...state.uses, { ...said, ...event.data }] };
  }
}

export function onwardState({ permitted, refused, withdrawn }: OnwardState): OnwardWord {
  if (withdrawn !== null) return 'withdrawn';
  if (permitted !== null) return 'permitted';
  return refused === null ? 'asked' : 'refused';
}

/** Whether something may be done on it on a day (YYYY-MM-DD): permitted, not withdrawn, not past its last day. */
export function permitsOn({ permitted, withdrawn }: OnwardState, day: string): boolean {
  return permitted !== null && withdrawn === null && (permitted.until === null || day <= permitted.until);
}
