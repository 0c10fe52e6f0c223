import type { Charter } from '../../packages/charter/charter.ts';
import { dayIn } from '../../packages/kind/calendar.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Facets, Occasion, Tally } from '../../packages/kind/kind.ts';
import type { ReleaseEvent, ReleaseState, ReleaseWord } from './schema.ts';

export function initial(): ReleaseState {
  return { proposed: null, approved: null, refused: null, executed: null, failed: null, updated: '' };
}

/** Applies an admitted event: each kind of event happens once. */
export function evolve(state: ReleaseState, event: ReleaseEvent, at: Occasion): ReleaseState {
  const { id, author, time, by } = at;
  return { ...state, [event.type]: { id, author, time, by, ...event.data }, updated: later(state.updated, time) };
}

export function tombstone(state: ReleaseState, at: Occasion): ReleaseState {
  return { ...state, updated: later(state.updated, at.time) };
}

export function releaseState(state: ReleaseState): ReleaseWord {
  if (state.failed !== null) return 'failed';
  if (state.executed !== null) return 'executed';
  if (state.refused !== null) return 'refused';
  return state.approved === null ? 'proposed' : 'approved';
}

/** Own staff decide: the record waits on the own authority until it is decided and done. */
export function facets(state: ReleaseState): Facets | null {
  const { proposed } = state;
  if (proposed === null) return null;
  const word = releaseState(state);
  const ended = word !== 'proposed' && word !== 'approved';
  return {
    title: proposed.title,
    from: proposed.author,
    to: [proposed.author],
    state: word,
    ended,
    waitingOn: ended ? [] : [proposed.author],
    created: proposed.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'RED', pap: 'RED' },
    text: proposed.title,
  };
}

/** Decisions of a second person, for the figures that are published. */
export function tallies({ approved, refused }: ReleaseState, charter: Charter): readonly Tally[] {
  const count = (measure: string, said: ReleaseState['approved'] | ReleaseState['refused']): readonly Tally[] =>
    said === null
      ? []
      : [{ day: dayIn(said.time, charter.zone), asker: said.author, holder: said.author, measure, count: 1 }];
  return [...count('released', approved), ...count('releaseRefused', refused)];
}
