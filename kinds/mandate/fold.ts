import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import { isOpen, matterOf } from './positions.ts';
import { charterNamed } from './rules.ts';
import type { MandateData, MandateEvent, MandateState, Position, Proposal, Said, Signature } from './schema.ts';
import { pending, unsigned } from './versions.ts';

export function initial(): MandateState {
  return { proposals: [], positions: [], erased: 0, updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: MandateState, event: MandateEvent, at: Occasion): MandateState {
  return { ...applied(state, event, at), updated: later(state.updated, at.time) };
}

/** A version that cannot be read was never on the table; a signature that cannot be read does not count. */
export function tombstone(state: MandateState, at: Occasion): MandateState {
  return { ...state, erased: state.erased + 1, updated: later(state.updated, at.time) };
}

function applied(state: MandateState, event: MandateEvent, at: Occasion): MandateState {
  const said = { id: at.id, author: at.author, time: at.time, day: event.data.day };
  switch (event.type) {
    case 'proposed':
      return { ...state, proposals: [...state.proposals, proposed(state, event.data, said, at)] };
    case 'signed':
      return change(state, event.data.proposal, (proposal) => signed(proposal, event.data, said, at));
    case 'objected': {
      const objection = { ...said, reason: event.data.reason };
      return change(state, event.data.proposal, (one) => ({ ...one, objections: [...one.objections, objection] }));
    }
    case 'withdrawn': {
      const withdrawn = { ...said, reason: event.data.reason };
      return change(state, event.data.proposal, (one) => ({ ...one, withdrawn }));
    }
    case 'positionTaken':
      return { ...state, positions: taken(state.positions, event.data, said) };
    case 'positionWithdrawn': {
      const { position, reason } = event.data;
      const withdrawn = { time: at.time, reason };
      return { ...state, positions: state.positions.map((one) => (one.id === position ? { ...one, withdrawn } : one)) };
    }
  }
}

function change(state: MandateState, id: string, to: (proposal: Proposal) => Proposal): MandateState {
  return { ...state, proposals: state.proposals.map((one) => (one.id === id ? to(one) : one)) };
}

function proposed(state: MandateState, data: MandateData<'proposed'>, said: Said, at: Occasion): Proposal {
  const { version, charter, terms } = data;
  const open = pending(state);
  const named = charterNamed(charter, at);
  return {
    ...said,
    ...{ version, charter, terms },
    names: Object.fromEntries((named?.members ?? []).map(({ id, name }) => [id, name])),
    titles: Object.fromEntries((named?.instruments ?? []).map(({ id, title }) => [id, title])),
    superseded: open?.version === version ? open.id : null,
    ...{ withdrawn: null, objections: [], signatures: [], stands: null },
  };
}

/** It stands once all members of the newest charter that anybody of them named have signed it; then for good. */
function signed(proposal: Proposal, data: MandateData<'signed'>, said: Said, at: Occasion): Proposal {
  const { charter, signatures } = data;
  const name = charterNamed(charter, at)?.members.find(({ id }) => id === said.author)?.name ?? said.author;
  const others = proposal.signatures.filter(({ author }) => author !== said.author);
  const signature: Signature = { ...said, ...{ name, charter, signatures } };
  const next = { ...proposal, signatures: [...others, signature] };
  if (next.stands !== null || next.superseded !== null) return next;
  const newest = Math.max(proposal.charter, ...next.signatures.map((one) => one.charter));
  const members = charterNamed(newest, at)?.members.map(({ id }) => id) ?? [said.author, ''];
  return unsigned(next, members).length > 0 ? next : { ...next, stands: { time: said.time, day: said.day } };
}

/** A member has one position a lane and matter: the last one it took. */
function taken(
  positions: readonly Position[],
  { lane, about, stance, reason }: MandateData<'positionTaken'>,
  said: Said,
): readonly Position[] {
  const isSame = (one: Position): boolean =>
    isOpen(one) && one.author === said.author && one.lane === lane && matterOf(one.about) === matterOf(about);
  const before = positions.map((one) => (isSame(one) ? { ...one, replaced: said.id } : one));
  return [...before, { ...said, ...{ lane, about, stance, reason }, withdrawn: null, replaced: null }];
}
