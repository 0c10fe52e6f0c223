import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { MatchEvent, MatchState, MatchWord, Said } from './schema.ts';

export function initial(): MatchState {
  return {
    published: null,
    asked: null,
    answered: null,
    declined: null,
    rejected: null,
    revoked: null,
    feedback: [],
    isErased: false,
    updated: '',
  };
}

/** Applies an admitted event. */
export function evolve(state: MatchState, event: MatchEvent, at: Occasion): MatchState {
  return {
    ...applied(state, event, { id: at.id, author: at.author, time: at.time }),
    updated: later(state.updated, at.time),
  };
}

/** A place that was used stays used: an erased batch frees nothing. */
export function tombstone(state: MatchState, at: Occasion): MatchState {
  return { ...state, isErased: true, updated: later(state.updated, at.time) };
}

function applied(state: MatchState, event: MatchEvent, said: Said): MatchState {
  switch (event.type) {
    case 'published':
      return { ...state, published: { ...said, ...event.data } };
    case 'asked':
      return { ...state, asked: { ...said, ...event.data } };
    case 'answered':
      return { ...state, answered: { ...said, ...event.data } };
    case 'declined':
      return { ...state, declined: { ...said, ...event.data } };
    case 'rejected':
      return { ...state, rejected: { ...said, ...event.data } };
    case 'feedback':
      return { ...state, feedback: [...state.feedback, { ...said, ...event.data }] };
    case 'revoked':
      return { ...state, revoked: { ...said, ...event.data } };
  }
}

export function matchState({ published, asked, answered, declined, rejected, revoked }: MatchState): MatchWord {
  if (published !== null) return revoked === null ? 'published' : 'revoked';
  if (asked === null) return 'erased';
  if (rejected !== null) return 'rejected';
  if (declined !== null) return 'declined';
  return answered === null ? 'asked' : 'answered';
}
