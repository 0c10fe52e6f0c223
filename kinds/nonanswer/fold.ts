import { later } from '../../packages/kind/instant.ts';
import type { Facets, Occasion } from '../../packages/kind/kind.ts';
import type { NonanswerEvent, NonanswerState, NonanswerWord, Said } from './schema.ts';

export function initial(): NonanswerState {
  return { decided: null, ended: null, earlier: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: NonanswerState, event: NonanswerEvent, at: Occasion): NonanswerState {
  const updated = later(state.updated, at.time);
  const said: Said = { id: at.id, author: at.author, time: at.time, by: at.by };
  const { decided, ended, earlier } = state;
  switch (event.type) {
    case 'decided': {
      const before = decided !== null && ended !== null ? [...earlier, { decided, ended }] : earlier;
      return { decided: { ...said, ...event.data }, ended: null, earlier: before, updated };
    }
    case 'takenBack':
      return { ...state, ended: { ...said, what: 'takenBack', ...event.data }, updated };
    case 'sent':
      return { ...state, ended: { ...said, what: 'sent', ...event.data }, updated };
    case 'failed':
      return { ...state, ended: { ...said, what: 'failed', ...event.data }, updated };
  }
}

export function tombstone(state: NonanswerState, at: Occasion): NonanswerState {
  return { ...state, updated: later(state.updated, at.time) };
}

export function nonanswerState({ decided, ended }: NonanswerState): NonanswerWord {
  if (decided === null) return 'erased';
  return ended === null ? 'waiting' : ended.what;
}

export function facets(state: NonanswerState): Facets | null {
  const { decided, ended } = state;
  if (decided === null) return null;
  return {
    title: decided.title,
    from: decided.author,
    to: [decided.author],
    state: nonanswerState(state),
    ended: ended !== null,
    waitingOn: [],
    created: decided.time,
    updated: state.updated,
    due: ended === null ? decided.leaves : null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'RED', pap: 'RED' },
    text: decided.title,
  };
}
