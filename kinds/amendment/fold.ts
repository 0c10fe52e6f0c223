import type { Charter } from '../../packages/charter/charter.ts';
import { dayIn } from '../../packages/kind/calendar.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Facets, Occasion, Tally } from '../../packages/kind/kind.ts';
import type { AmendmentEvent, AmendmentState, AmendmentWord, Said } from './schema.ts';

export function initial(): AmendmentState {
  return { proposed: null, approved: null, refused: null, signed: null, updated: '' };
}

/** Applies an admitted event: each kind of event happens once. */
export function evolve(state: AmendmentState, event: AmendmentEvent, at: Occasion): AmendmentState {
  const { id, author, time, by } = at;
  return { ...state, [event.type]: { id, author, time, by, ...event.data }, updated: later(state.updated, time) };
}

export function tombstone(state: AmendmentState, at: Occasion): AmendmentState {
  return { ...state, updated: later(state.updated, at.time) };
}

export function amendmentState({ approved, refused, signed }: AmendmentState): AmendmentWord {
  if (signed !== null) return 'signed';
  if (refused !== null) return 'refused';
  return approved === null ? 'proposed' : 'approved';
}

/** Waits on the own authority: on a head until it is decided, then on whoever signs. */
export function facets(state: AmendmentState): Facets | null {
  const { proposed } = state;
  if (proposed === null) return null;
  const word = amendmentState(state);
  const ended = word === 'refused' || word === 'signed';
  return {
    title: `${proposed.title} · ${proposed.version}`,
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
    text: `${proposed.group} ${proposed.hash}`,
  };
}

/** Decisions of a second person on charters, for the figures that are published. */
export function tallies({ approved, refused }: AmendmentState, charter: Charter): readonly Tally[] {
  const count = (measure: string, said: Said | null): readonly Tally[] =>
    said === null
      ? []
      : [{ day: dayIn(said.time, charter.zone), asker: said.author, holder: said.author, measure, count: 1 }];
  return [...count('charterApproved', approved), ...count('charterRefused', refused)];
}
