import type { Occasion } from '../../packages/kind/kind.ts';
import { type JournalEvent, type JournalState, type Subject, sideKey } from './schema.ts';

export function initial(): JournalState {
  return { looks: [], disposals: [], subjects: {} };
}

/** Applies an admitted event. */
export function evolve(state: JournalState, event: JournalEvent, { id, time, by }: Occasion): JournalState {
  const said = { id, time, by };
  switch (event.type) {
    case 'read':
      return { ...state, looks: [...state.looks, { ...said, what: 'read', ...event.data }] };
    case 'queried':
      return { ...state, looks: [...state.looks, { ...said, what: 'queried', ...event.data }] };
    case 'assigned':
      return about(state, event.data.record, (one) => ({ ...one, assigned: { ...said, to: event.data.to } }));
    case 'noted':
      return about(state, event.data.record, (one) => ({
        ...one,
        notes: [...one.notes, { ...said, text: event.data.text }],
      }));
    case 'held': {
      const { record, ground, explanation } = event.data;
      return about(state, record, (one) => ({ ...one, held: { ...said, ground, explanation } }));
    }
    case 'heldNoMore':
      return about(state, event.data.record, (one) => ({ ...one, held: null }));
    case 'judged': {
      const { record, ...found } = event.data;
      const isOf = sideKey(found.other);
      return about(state, record, (one) => ({
        ...one,
        judged: [...one.judged.filter(({ other }) => sideKey(other) !== isOf), { ...said, ...found }],
      }));
    }
    case 'disposed':
      return { ...state, disposals: [...state.disposals, { ...said, ...event.data }] };
  }
}

/** An erased note leaves nothing; the entry itself still counts in the feed. */
export function tombstone(state: JournalState): JournalState {
  return state;
}

function about(state: JournalState, record: string, change: (subject: Subject) => Subject): JournalState {
  const known = Object.hasOwn(state.subjects, record) ? state.subjects[record] : undefined;
  const subject = change(known ?? { assigned: null, notes: [], held: null, judged: [] });
  return { ...state, subjects: { ...state.subjects, [record]: subject } };
}
