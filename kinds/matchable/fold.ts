import { later } from '../../packages/kind/instant.ts';
import type { Facets, Occasion } from '../../packages/kind/kind.ts';
import type { Entry, MatchableEvent, MatchableState, MatchableWord, Said } from './schema.ts';

export function initial(): MatchableState {
  return { listed: null, entries: [], removed: [], paused: null, named: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: MatchableState, event: MatchableEvent, at: Occasion): MatchableState {
  const said: Said = { id: at.id, author: at.author, time: at.time, by: at.by };
  return { ...applied(state, event, said), updated: later(state.updated, at.time) };
}

/** What cannot be read makes nothing matchable. */
export function tombstone(state: MatchableState, at: Occasion): MatchableState {
  return { ...state, updated: later(state.updated, at.time) };
}

export const entryKey = ({ type, value }: Pick<Entry, 'type' | 'value'>): string => `${type} ${value}`;

function applied(state: MatchableState, event: MatchableEvent, said: Said): MatchableState {
  switch (event.type) {
    case 'listed': {
      const { entries, ...listed } = event.data;
      return { ...state, listed: { ...said, ...listed }, entries };
    }
    case 'added': {
      const back = new Set(event.data.entries.map(entryKey));
      return {
        ...state,
        entries: [...state.entries, ...event.data.entries],
        removed: state.removed.filter((key) => !back.has(key)),
      };
    }
    case 'removed': {
      const gone = new Set(event.data.entries.map(entryKey));
      return {
        ...state,
        entries: state.entries.filter((one) => !gone.has(entryKey(one))),
        removed: [...new Set([...state.removed, ...gone])],
      };
    }
    case 'paused':
      return { ...state, paused: { ...said, ...event.data } };
    case 'resumed':
      return { ...state, paused: null };
    case 'named':
      return { ...state, named: [...state.named, { ...said, ...event.data }] };
  }
}

export function matchableState({ listed, paused }: MatchableState): MatchableWord {
  if (listed === null) return 'erased';
  return paused === null ? 'open' : 'paused';
}

export function facets(state: MatchableState): Facets | null {
  const { listed, entries, named, updated } = state;
  if (listed === null) return null;
  const me = listed.author;
  return {
    ...{ title: listed.title, from: me, to: [me], state: matchableState(state), ended: false, waitingOn: [] },
    ...{ created: listed.time, updated, due: null, where: null, urgency: null, reference: null },
    handling: { codes: ['H0'], tlp: 'RED', pap: 'RED' },
    text: [
      listed.title,
      ...entries.map(({ value }) => value),
      ...named.map(({ record, tag }) => `${record} ${tag}`),
    ].join('\n'),
  };
}
