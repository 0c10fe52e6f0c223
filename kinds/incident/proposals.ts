import { charterNamed } from '../../packages/kind/clauses.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { IncidentData, IncidentState, Proposal, Said } from './schema.ts';

/** Proposed and neither agreed by all nor refused. */
export function isPending({ stands, refused }: Proposal): boolean {
  return stands === null && refused === null;
}

/** Members that have not agreed yet. */
export function silent({ members, agreed }: Proposal): readonly string[] {
  return members.filter((member) => !agreed.some(({ author }) => author === member));
}

export function pendingOf({ proposals }: IncidentState, what: Proposal['what'], into: string | null): Proposal | null {
  return proposals.find((one) => isPending(one) && one.what === what && one.into === into) ?? null;
}

/** What two sides propose at the same time, neither knowing of the other's, is agreed: the second is the other's yes to the first. */
export function withProposal(
  state: IncidentState,
  data: IncidentData<'proposed'>,
  said: Said,
  at: Occasion,
): IncidentState {
  const { what, into, reason, charter } = data;
  const pending = pendingOf(state, what, into);
  if (pending !== null) return withAgreement(state, pending.id, said);
  const members = (charterNamed(charter, at) ?? at.charter).members.map(({ id }) => id);
  const proposal = { ...said, what, into, reason, members, agreed: [], refused: null, stands: null };
  return withAgreement({ ...state, proposals: [...state.proposals, proposal] }, said.id, said);
}

/** With the last member's word it stands: the room is closed, or merged into the one that stays. */
export function withAgreement(state: IncidentState, id: string, said: Said): IncidentState {
  const proposals = state.proposals.map((one) => (one.id === id ? agreedBy(one, said) : one));
  const stood = proposals.find((one) => one.id === id && one.stands?.id === said.id);
  const next = { ...state, proposals };
  if (stood === undefined) return next;
  if (stood.what === 'close') return { ...next, closed: said };
  return stood.into === null ? next : { ...next, merged: { ...said, into: stood.into } };
}

function agreedBy(proposal: Proposal, said: Said): Proposal {
  const agreed = [...proposal.agreed, said];
  return { ...proposal, agreed, stands: silent({ ...proposal, agreed }).length === 0 ? said : null };
}

export function withRefusal(state: IncidentState, { proposal, reason }: IncidentData<'refused'>, said: Said) {
  const refused = { ...said, reason };
  return { ...state, proposals: state.proposals.map((one) => (one.id === proposal ? { ...one, refused } : one)) };
}
