import type { MandateState, MandateWord, Proposal } from './schema.ts';

/** Which version of the terms is which. Pure, and fit for pages. */

/** The proposal that is on the table: the last one that gave way to no other; null before the first and after a withdrawal. */
export function pending({ proposals }: MandateState): Proposal | null {
  const last = proposals.findLast(({ superseded }) => superseded === null) ?? null;
  return last?.withdrawn === null ? last : null;
}

/** The version that all members have signed; at most one. */
export function standing({ proposals }: MandateState): Proposal | null {
  return proposals.findLast(({ stands }) => stands !== null) ?? null;
}

/** The version that stood on a day (YYYY-MM-DD); before the first one stood, that first one. */
export function standingOn({ proposals }: MandateState, day: string): Proposal | null {
  const stood = proposals.filter(({ stands }) => stands !== null);
  return stood.findLast(({ stands }) => (stands?.day ?? day) <= day) ?? stood[0] ?? null;
}

/** Of these members, those whose signature under a version is missing. */
export function unsigned({ signatures }: Proposal, members: readonly string[]): readonly string[] {
  return members.filter((member) => !signatures.some(({ author }) => author === member));
}

export function mandateState(state: MandateState): MandateWord {
  const [stands, open] = [standing(state), pending(state)];
  if (stands !== null) return open === null || open.id === stands.id ? 'stands' : 'amended';
  if (open !== null) return 'proposed';
  return state.proposals.length > 0 ? 'withdrawn' : 'erased';
}

/** The terms that say which lanes there are: those that stand, or while none do, those on the table. */
export function inForce(state: MandateState): Proposal | null {
  return standing(state) ?? pending(state);
}
