import type { Circumstances, Draft, Facets, Refusal } from '../kind/kind.ts';
import { isPrivate } from '../kind/names.ts';

/** What a clause may look at: the statement, where it goes, and how the record it joins is marked so far (null: a new record). */
export interface Departure {
  readonly draft: Draft;
  readonly at: Circumstances;
  readonly sofar: Facets['handling'] | null;
  /** The data of all statements that stand in the record; asked for when it matters. */
  said(): unknown;
}

/** One rule of law or agreement. `cite` says where it comes from; `asks` gives the refusal, or null when it is met. */
export interface Clause {
  readonly id: string;
  readonly cite: string;
  asks(departure: Departure): Refusal | null;
}

/** A statement that stays in the own private group: nobody else ever reads it. */
export function staysHome({ draft }: Departure): boolean {
  return isPrivate(draft.group);
}
