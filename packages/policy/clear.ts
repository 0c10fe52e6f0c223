import type { Circumstances, Draft, Facets, Refusal } from '../kind/kind.ts';
import { audience, authorIsMember, rightCharter, somebodyReads } from './audience.ts';
import { factOrAssessment } from './basis.ts';
import type { Clause } from './clause.ts';
import { knownHandling, notedRestriction } from './handling.ts';
import { agreedBasis } from './legalBasis.ts';
import { neverLooser, validPap, validTlp } from './marking.ts';
import { statedNecessity } from './necessity.ts';
import { onlyAsOwnerPermits } from './originator.ts';
import { knownCategories } from './persons.ts';
import { neverToCountryFled } from './protection/country.ts';
import { statedPurpose } from './purpose.ts';
import { limitedRetention } from './retention.ts';
import { fitsOneBody } from './size.ts';

const cleared: unique symbol = Symbol('cleared');

/** A draft that may leave, with the members it may leave to. Only `clear` can make one: the symbol is not exported. */
export interface Cleared extends Draft {
  readonly [cleared]: true;
  /** Ids of all members whose keys will open it, in the charter's order. */
  readonly audience: readonly string[];
  readonly charterVersion: number;
}

/** The law, in the order in which an officer hears of it. */
export const clauses: readonly Clause[] = [
  rightCharter,
  authorIsMember,
  somebodyReads,
  statedPurpose,
  statedNecessity,
  agreedBasis,
  knownCategories,
  factOrAssessment,
  knownHandling,
  notedRestriction,
  validTlp,
  validPap,
  neverLooser,
  limitedRetention,
  fitsOneBody,
  onlyAsOwnerPermits,
  neverToCountryFled,
];

/**
 * Draft → Cleared, all or none. `said` gives the data of the statements that stand in the record, `sofar` is how the record is marked by what was said before (its `facets.handling`), null for a new one.
 * The first clause that is not met answers with its refusal.
 */
export function clear(
  drafts: readonly Draft[],
  at: Circumstances,
  sofar: Facets['handling'] | null,
  said: () => unknown = () => [],
): readonly Cleared[] | Refusal {
  for (const draft of drafts) {
    for (const clause of clauses) {
      const refusal = clause.asks({ draft, at, sofar, said });
      if (refusal !== null) return refusal;
    }
  }
  const readers = audience(at.charter, at.me).readers.map((reader) => reader.id);
  const { version } = at.charter;
  return drafts.map((draft) =>
    Object.freeze({ ...draft, [cleared]: true as const, audience: readers, charterVersion: version }),
  );
}
