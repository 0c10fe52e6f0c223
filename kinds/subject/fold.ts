import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { Said, SubjectEvent, SubjectState, SubjectWord } from './schema.ts';

export function initial(): SubjectState {
  return { received: null, searches: [], prolonged: null, answered: null, erased: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: SubjectState, event: SubjectEvent, at: Occasion): SubjectState {
  return { ...applied(state, event, at), updated: later(state.updated, at.time) };
}

export function tombstone(state: SubjectState, at: Occasion): SubjectState {
  return { ...state, erased: [...state.erased, saidAt(at)], updated: later(state.updated, at.time) };
}

function saidAt({ id, author, time }: Occasion): Said {
  return { id, author, time };
}

function applied(state: SubjectState, event: SubjectEvent, at: Occasion): SubjectState {
  const said = saidAt(at);
  switch (event.type) {
    case 'received':
      return {
        ...state,
        received: { ...said, petition: event.data },
        searches: event.data.to.map((member) => ({ member, found: null })),
      };
    case 'found': {
      const found = { ...said, ...event.data };
      return { ...state, searches: state.searches.map((one) => (one.member === at.author ? { ...one, found } : one)) };
    }
    case 'prolonged':
      return { ...state, prolonged: { ...said, ...event.data } };
    case 'answered':
      return { ...state, answered: { ...said, ...event.data, inTime: at.time <= limitOf(state) } };
  }
}

/** The limit that holds; '' before there is a request. */
export function limitOf({ received, prolonged }: SubjectState): string {
  return prolonged?.until.instant ?? received?.petition.due.instant ?? '';
}

export const allFound = ({ searches }: SubjectState): boolean => searches.every(({ found }) => found !== null);

export function subjectState(state: SubjectState): SubjectWord {
  if (state.received === null) return 'erased';
  if (state.answered !== null) return 'answered';
  if (allFound(state)) return 'gathered';
  return state.prolonged === null ? 'received' : 'prolonged';
}
