import type { Finding, Hit } from './check.ts';
import { formIn } from './form-in.ts';
import type { NamedEntry } from './schema.ts';

/** What may stand between a name and the office beside it: a comma, a bracket, an article, a form of address. */
const reach = 24;
const beside =
  /^(?:[\s,()«»"'’–-]|\b(?:the|his|her|excellency|mr|mrs|ms|dr|le|la|les|l|m|mme|il|lo|sig|el|los|der|die|das|herr|frau|o|a)\b\.?|السيد|السيدة|معالي)*$/iu;

/** Offices that stand beside a person who, as the group agreed, holds another one. An office belongs to the person nearest to it. */
export function wrongOffices(
  text: string,
  language: string,
  hits: readonly Hit[],
  entries: readonly NamedEntry[],
): readonly Finding[] {
  const persons = hits.filter(({ phrase }) => phrase.entry.type === 'person');
  const offices = hits.filter(({ phrase }) => phrase.entry.type === 'office');
  return persons.flatMap((person) => {
    const wanted = person.phrase.entry.office;
    const office = nearest(text, person, offices);
    if (wanted === null || office === null || office.phrase.entry.id === wanted) return [];
    if (nearest(text, office, persons) !== person) return [];
    const right = entries.find(({ id }) => id === wanted);
    const suggestion = right === undefined ? null : (formIn(right, language)?.form ?? null);
    const { start, end } = office;
    return [{ start, end, code: 'office', found: text.slice(start, end), suggestion, entry: person.phrase.entry.id }];
  });
}

function nearest(text: string, one: Hit, others: readonly Hit[]): Hit | null {
  let best: { other: Hit; gap: number } | null = null;
  for (const other of others) {
    const [from, to] = other.end <= one.start ? [other.end, one.start] : [one.end, other.start];
    const gap = to - from;
    if (gap < 0 || gap > reach || !beside.test(text.slice(from, to))) continue;
    if (best === null || gap < best.gap) best = { other, gap };
  }
  return best?.other ?? null;
}
