import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import { holds, type Said, type SeriesData, type SeriesEvent, type SeriesPoint, type SeriesState } from './schema.ts';

export function initial(): SeriesState {
  return { opened: null, points: [], settings: [], looks: [], closed: null, history: null, updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: SeriesState, event: SeriesEvent, at: Occasion): SeriesState {
  const said = { id: at.id, author: at.author, time: at.time, day: event.data.day };
  return { ...applied(state, event, said), updated: later(state.updated, at.time) };
}

/** What an erased statement brought is gone: its points stand as they stood before it. */
export function tombstone(state: SeriesState, at: Occasion): SeriesState {
  return { ...state, updated: later(state.updated, at.time) };
}

function applied(state: SeriesState, event: SeriesEvent, said: Said): SeriesState {
  switch (event.type) {
    case 'opened': {
      const { day: _, ...fields } = event.data;
      return { ...state, opened: { ...said, ...fields } };
    }
    case 'published':
      return { ...state, points: published(state.points, event.data, said), history: state.history ?? said.id };
    case 'settled':
      return { ...state, settings: [...state.settings, { ...said, ...event.data }] };
    case 'looked':
      return { ...state, looks: [...state.looks, { ...said, ...event.data }] };
    case 'closed':
      return { ...state, closed: { ...said, reason: event.data.reason } };
  }
}

/** What says the same again is no revision. Places of one step are written alike, so their order is that of their letters. */
function published(
  points: readonly SeriesPoint[],
  { points: brought, reason }: SeriesData<'published'>,
  said: Said,
): readonly SeriesPoint[] {
  const byPlace = new Map(points.map((point) => [point.at, point]));
  for (const { at, value, hidden } of brought) {
    const before = byPlace.get(at);
    const last = before === undefined ? null : holds(before);
    if (last !== null && last.value === value && last.hidden === hidden) continue;
    const version = { ...said, value, hidden, reason: last === null ? null : reason };
    byPlace.set(at, { at, versions: [...(before?.versions ?? []), version] });
  }
  return [...byPlace.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
