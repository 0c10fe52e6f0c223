import type { Charter } from '../../packages/charter/charter.ts';
import { dayIn } from '../../packages/kind/calendar.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Facets, Occasion, Tally } from '../../packages/kind/kind.ts';
import type { ProtectionEvent, ProtectionState, ProtectionWord, Said } from './schema.ts';

export function initial(): ProtectionState {
  return { sheltered: null, subject: null, changes: [], lifted: null, overrides: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: ProtectionState, event: ProtectionEvent, at: Occasion): ProtectionState {
  return { ...applied(state, event, at), updated: later(state.updated, at.time) };
}

/** What protects somebody does not end because a text was erased. */
export function tombstone(state: ProtectionState, at: Occasion): ProtectionState {
  return { ...state, updated: later(state.updated, at.time) };
}

function applied(state: ProtectionState, event: ProtectionEvent, at: Occasion): ProtectionState {
  const said: Said = { id: at.id, author: at.author, time: at.time, by: at.by };
  switch (event.type) {
    case 'sheltered':
      return { ...state, sheltered: said, subject: event.data };
    case 'changed': {
      const { reason, ...subject } = event.data;
      return { ...state, subject, changes: [...state.changes, { ...said, reason }] };
    }
    case 'lifted':
      return { ...state, lifted: { ...said, ...event.data } };
    case 'overridden':
      return { ...state, overrides: [...state.overrides, { ...said, ...event.data }] };
  }
}

export function protectionState({ subject, lifted }: ProtectionState): ProtectionWord {
  if (subject === null) return 'erased';
  return lifted === null ? 'sheltered' : 'lifted';
}

export function facets(state: ProtectionState): Facets | null {
  const { sheltered, subject } = state;
  if (sheltered === null) return null;
  const word = protectionState(state);
  return {
    title: subject?.names[0] ?? '',
    from: sheltered.author,
    to: [sheltered.author],
    state: word,
    ended: word !== 'sheltered',
    waitingOn: [],
    created: sheltered.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'RED', pap: 'RED' },
    text: [...(subject?.names ?? []), ...(subject?.identifiers.map(({ value }) => value) ?? [])].join('\n'),
  };
}

/** Overrides, for the figures that are published; how many are protected is told to nobody. */
export function tallies({ overrides }: ProtectionState, charter: Charter): readonly Tally[] {
  const [me = ''] = charter.members.map(({ id }) => id);
  return overrides.map(({ time }) => ({
    day: dayIn(time, charter.zone),
    asker: me,
    holder: me,
    measure: 'overridden',
    count: 1,
  }));
}
