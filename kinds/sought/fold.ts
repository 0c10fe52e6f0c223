import { later } from '../../packages/kind/instant.ts';
import type { Facets, Occasion } from '../../packages/kind/kind.ts';
import type { Said, SoughtEvent, SoughtState, SoughtWord } from './schema.ts';

export function initial(): SoughtState {
  return { sealed: null, posted: null, found: null, failed: null, confirmed: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: SoughtState, event: SoughtEvent, at: Occasion): SoughtState {
  const said: Said = { id: at.id, author: at.author, time: at.time, by: at.by };
  return { ...applied(state, event, said), updated: later(state.updated, at.time) };
}

export function tombstone(state: SoughtState, at: Occasion): SoughtState {
  return { ...state, updated: later(state.updated, at.time) };
}

function applied(state: SoughtState, event: SoughtEvent, said: Said): SoughtState {
  switch (event.type) {
    case 'sealed':
      return { ...state, sealed: { ...said, ...event.data } };
    case 'posted':
      return { ...state, posted: { ...said, ...event.data } };
    case 'found':
      return { ...state, found: { ...said, ...event.data } };
    case 'failed':
      return { ...state, failed: { ...said, ...event.data } };
    case 'confirmed': {
      const others = state.confirmed.filter(({ at }) => at !== event.data.at);
      return { ...state, confirmed: [...others, { ...said, ...event.data }] };
    }
  }
}

export function soughtState({ sealed, posted, found, failed, confirmed }: SoughtState): SoughtWord {
  if (sealed === null) return 'erased';
  if (failed !== null) return 'failed';
  if (found === null) return posted === null ? 'sealed' : 'asked';
  if (found.hits.length === 0) return 'noHit';
  return found.hits.every(({ at }) => confirmed.some((one) => one.at === at)) ? 'confirmed' : 'hit';
}

export function facets(state: SoughtState): Facets | null {
  const { sealed, posted, updated } = state;
  if (sealed === null) return null;
  const word = soughtState(state);
  const me = sealed.author;
  return {
    ...{ title: sealed.reference, from: me, to: [me], state: word },
    ended: word !== 'sealed' && word !== 'asked' && word !== 'hit',
    waitingOn: word === 'hit' ? [me] : [],
    ...{ created: sealed.time, updated, due: null, where: null, urgency: null, reference: sealed.reference },
    handling: { codes: ['H0'], tlp: 'RED', pap: 'RED' },
    text: [sealed.reference, sealed.purpose, posted?.batch ?? '', ...sealed.identifiers.map(({ value }) => value)].join(
      '\n',
    ),
  };
}
