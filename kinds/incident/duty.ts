import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import type { RosterState } from '../roster/schema.ts';
import type { Holding } from './schema.ts';

export type Names = readonly { readonly language: string; readonly text: string }[];

/** Somebody to be called; without a name where it was erased. */
export interface Called {
  readonly names: Names;
  readonly telephone: string | null;
}

export interface OnDuty extends Called {
  readonly member: string;
  readonly until: Instant;
}

/** Who is on duty now at each member that keeps a roster. */
export function onDutyNow(at: InquiryPlace): readonly OnDuty[] {
  return rosters(at).flatMap((roster) => {
    const shift = roster.shifts.find(
      ({ cancelled, start, end }) => cancelled === null && start.instant <= at.now && at.now < end.instant,
    );
    if (shift === undefined || roster.opened === null) return [];
    const stepped = shift.substitutions.filter(({ from }) => from <= at.now);
    const last = stepped.reduce<(typeof stepped)[number] | null>(
      (found, one) => (found === null || one.from >= found.from ? one : found),
      null,
    );
    const person = personIn(roster, last?.person ?? shift.person);
    const telephone = last === null ? (shift.telephone ?? person.telephone) : person.telephone;
    return [{ member: roster.opened.member, names: person.names, telephone, until: shift.end.instant }];
  });
}

/** A holder of a role as the roster of the member has the person now, or by the name that was written. */
export function calledOf({ author, person, name, telephone }: Holding, at: InquiryPlace): Called {
  if (person === null) return { names: name === null ? [] : [{ language: '', text: name }], telephone };
  const roster = rosters(at).find(({ opened }) => opened?.member === author);
  const found = roster === undefined ? { names: [], telephone: null } : personIn(roster, person);
  return { names: found.names, telephone: telephone ?? found.telephone };
}

function personIn({ people }: RosterState, id: string): Called {
  const person = people.find((one) => one.id === id);
  return { names: person?.names ?? [], telephone: person?.telephone ?? null };
}

function rosters({ records }: InquiryPlace): readonly RosterState[] {
  // Our own node folds records of this kind, by this release.
  return records('roster').map(({ state }) => state as RosterState);
}
