import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import { daysFrom } from './days.ts';
import { isSameFigure } from './published.ts';
import type { Kept, Plan, PlanDay, Said, StatedFigure, TransitData, TransitEvent, TransitState } from './schema.ts';

export function initial(): TransitState {
  return {
    opened: null,
    places: [],
    lines: [],
    ships: [],
    plans: [],
    notes: [],
    published: [],
    ended: null,
    updated: '',
  };
}

/** Applies an admitted event. */
export function evolve(state: TransitState, event: TransitEvent, at: Occasion): TransitState {
  return { ...applied(state, event, at), updated: later(state.updated, at.time) };
}

/** What an erased statement said is gone; places that others built on stay in what those said. */
export function tombstone(state: TransitState, at: Occasion): TransitState {
  return { ...state, updated: later(state.updated, at.time) };
}

function applied(state: TransitState, event: TransitEvent, at: Occasion): TransitState {
  const said = { id: at.id, time: at.time };
  switch (event.type) {
    case 'proposed': {
      const { day: _, ...rest } = event.data;
      return { ...state, opened: { ...said, member: at.author, ...rest } };
    }
    case 'amended': {
      const { names, from, to } = event.data;
      return { ...state, opened: state.opened === null ? null : { ...state.opened, names, from, to } };
    }
    case 'placeSet':
      return { ...state, places: kept(state.places, event.data, said, at.author) };
    case 'lineSet':
      return { ...state, lines: kept(state.lines, event.data, said, at.author) };
    case 'shipSet':
      return { ...state, ships: kept(state.ships, event.data, said, at.author) };
    case 'planned':
      return { ...state, plans: planned(state.plans, event.data, said, at.author) };
    case 'noted': {
      const { day: _, ...rest } = event.data;
      return { ...state, notes: [...state.notes, { ...said, member: at.author, ...rest, ended: null }] };
    }
    case 'published':
      return { ...state, published: withPublished(state.published, event.data, said, at.author) };
    case 'noteEnded': {
      const ended = { ...said, at: event.data.at };
      return { ...state, notes: state.notes.map((one) => (one.id === event.data.note ? { ...one, ended } : one)) };
    }
    case 'ended':
      return { ...state, ended: { ...said, text: event.data.text } };
  }
}

/** The last word counts; whoever entered it first keeps it. */
function kept<T extends { readonly code: string; readonly day: string }>(
  all: readonly (Kept & Omit<T, 'day'>)[],
  data: T,
  said: Said,
  author: string,
): readonly (Kept & Omit<T, 'day'>)[] {
  const { day: _, ...rest } = data;
  const before = all.find((one) => 'code' in one && one.code === data.code);
  const now = { ...rest, ...said, member: before?.member ?? author, revisions: (before?.revisions ?? 0) + 1 };
  return before === undefined ? [...all, now] : all.map((one) => (one === before ? now : one));
}

/** Later spans lie over earlier ones, day by day; days nobody speaks of stay. */
function planned(plans: readonly Plan[], data: TransitData<'planned'>, said: Said, author: string): readonly Plan[] {
  const { line, port, spans } = data;
  const before = plans.find((one) => one.line === line && one.port === port);
  const days = new Map<string, PlanDay>((before?.days ?? []).map((one) => [one.day, one]));
  for (const { first, last, ...rest } of spans)
    for (const day of daysFrom(first, last)) days.set(day, { day, ...rest });
  const now = {
    ...said,
    member: before?.member ?? author,
    revisions: (before?.revisions ?? 0) + 1,
    ...{ line, port },
    days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
  return before === undefined ? [...plans, now] : plans.map((one) => (one === before ? now : one));
}

/** What a member enters again of the same source, place and days replaces what it had entered. */
function withPublished(
  all: readonly StatedFigure[],
  { rows, day: _, ...of }: TransitData<'published'>,
  said: Said,
  member: string,
): readonly StatedFigure[] {
  const news = rows.map((row): StatedFigure => ({ ...said, ...of, member, row }));
  return [...all.filter((one) => !news.some((fresh) => isSameFigure(one, fresh))), ...news];
}
