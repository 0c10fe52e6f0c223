import { vesselName } from '../../../packages/kind/identified.ts';
import type { Subjects } from '../../../packages/kind/subjects.ts';
import type { Entry } from '../../../packages/match/names/search/segment.ts';

type Asked = Omit<Entry, 'id' | 'kind'> & { readonly kind?: 'vessel' };

/** Names of one record that are looked for, beside the first name of each person and vessel. */
const mostAsked = 120;

/** Every name that a record speaks of: of each person and vessel its name, and then the aliases, the first of each before the second of any. */
function namesOf({ persons, objects }: Subjects): {
  readonly first: readonly Asked[];
  readonly others: readonly Asked[];
} {
  const known = persons.map(({ name, aliases, born, nationality }) => {
    const more = { ...(born ? { born } : {}), ...(nationality ? { nationality } : {}) };
    return [name, ...aliases].map((text): Asked => ({ text, ...more }));
  });
  const vessels = objects.flatMap((one): readonly Asked[] => {
    const text = vesselName(one);
    return text === null ? [] : [{ text, kind: 'vessel' }];
  });
  const longest = Math.max(0, ...known.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => known.flatMap((names) => names[at] ?? []));
  return { first: [...(inTurn[0] ?? []), ...vessels], others: inTurn.slice(1).flat() };
}

/** What the index holds of a record. */
export function entriesOf(id: string, subjects: Subjects): readonly Entry[] {
  const { first, others } = namesOf(subjects);
  return [...first, ...others].map((name) => ({ id, ...name }));
}

/** What is looked for, and how many names are left out because there are so many. */
export function namesAsked(subjects: Subjects): { readonly asked: readonly Asked[]; readonly left: number } {
  const { first, others } = namesOf(subjects);
  const room = Math.max(0, mostAsked - first.length);
  return { asked: [...first, ...others.slice(0, room)], left: Math.max(0, others.length - room) };
}
