import type { Mention } from '../../kind/kind.ts';
import { refuse } from '../../kind/refusal.ts';
import { type Clause, type Departure, staysHome } from '../clause.ts';

/**
 * Personal data of somebody who seeks protection, and the fact that there is such a person, reach neither the country they fled nor
 * a group in which it sits. What is asked of others goes the same way: asking can tell, too.
 */
export const neverToCountryFled: Clause = {
  id: 'POL-21',
  cite: 'Regulation (EU) 2024/1348, Article 7(2); Geneva Convention of 1951, Article 33; Regulation (EU) 2024/1358, Article 49',
  asks: (departure) =>
    departure.at.setAside === true || namedToCountryFled(departure).length === 0
      ? null
      : // It tells no cause: whoever reads it need not know that there is one.
        refuse('policy.withheld', 'This cannot be sent to this group. Give the neutral answer instead.'),
};

/** Ids of the protected persons for whose sake a statement is held back. */
export function namedToCountryFled(departure: Departure): readonly string[] {
  if (staysHome(departure)) return [];
  const { draft, at } = departure;
  const countries = new Set(at.charter.members.map(({ country }) => country));
  const barred = at.protection
    .mentionedIn([draft.data, draft.disclosure.about])
    .filter(({ fled }) => fled.some((country) => countries.has(country)));
  const told = barred.length > 0 && draft.disclosure.repeats ? standing(departure) : null;
  return [...new Set(barred.filter((one) => told?.has(termOf(one)) !== true).map(({ subject }) => subject))];
}

/** What stands in the record already has been read by all its readers: a procedural text may repeat it, or its silence would tell. */
function standing({ said, at }: Departure): ReadonlySet<string> {
  return new Set(at.protection.mentionedIn(said()).map(termOf));
}

const termOf = ({ subject, term }: Mention): string => `${subject} ${term}`;
