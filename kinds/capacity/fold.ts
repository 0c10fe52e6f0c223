import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { CapacityEvent, CapacityState, Said } from './schema.ts';

export function initial(): CapacityState {
  return { registered: null, about: null, changes: [], periods: [], retired: null, erased: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: CapacityState, event: CapacityEvent, at: Occasion): CapacityState {
  const said = { id: at.id, author: at.author, role: at.by.role, time: at.time, day: event.data.day };
  return { ...applied(state, event, said), updated: later(state.updated, at.time) };
}

/** What an erased statement said is gone; that it was said stays. */
export function tombstone(state: CapacityState, at: Occasion): CapacityState {
  const erased = { id: at.id, author: at.author, time: at.time };
  return { ...state, erased: [...state.erased, erased], updated: later(state.updated, at.time) };
}

function applied(state: CapacityState, event: CapacityEvent, said: Said): CapacityState {
  switch (event.type) {
    case 'registered': {
      const { legalBasis, day: _, ...about } = event.data;
      return { ...state, registered: { ...said, legalBasis }, about };
    }
    case 'changed': {
      const { day: _, ...about } = event.data;
      return { ...state, about, changes: [...state.changes, said] };
    }
    case 'periodSet':
      return { ...state, periods: [...state.periods, { ...event.data, ...said, ended: null }] };
    case 'periodEnded': {
      const { period, until } = event.data;
      const periods = state.periods.map((one) => (one.id === period ? { ...one, until, ended: said } : one));
      return { ...state, periods };
    }
    case 'retired':
      return { ...state, retired: { ...said, reason: event.data.reason } };
  }
}
