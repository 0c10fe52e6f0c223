import type { Say } from '../text/catalogue.ts';
import type { MatterKey } from './text/index.ts';

type Words = Say<MatterKey>;

const rows = { persons: 'persons.one', objects: 'things.one', items: 'items.one' } as const;
const fields: Readonly<Record<string, MatterKey>> = {
  title: 'title',
  restrictions: 'restrictions',
  reference: 'reference',
  'persons.name': 'person.name',
  'persons.category': 'person.category',
  'persons.aliases': 'person.aliases',
  'persons.born': 'person.born',
  'persons.nationality': 'person.nationality',
  'persons.note': 'note',
  'objects.kind': 'thing.kind',
  'objects.value': 'thing.value',
  'objects.note': 'note',
  'items.text': 'item.text',
  'items.basis': 'item.basis',
  'items.grade.source': 'grade.source',
  'items.grade.information': 'grade.information',
};
/** Parts whose values are codes, and where the words for them stand. */
const lists: Readonly<Record<string, string>> = {
  'persons.category': 'category',
  'objects.kind': 'thing',
  'items.basis': 'basis',
  'items.grade.source': 'grade.source',
  'items.grade.information': 'grade.information',
};
const pattern = /^(persons|objects|items)\.(\d{1,4})\.([a-z]+(?:\.[a-z]+)?)(?:\.\d{1,4})?$/;

interface Path {
  readonly field: string;
  readonly list: keyof typeof rows | null;
  /** Counted from one, as people do. */
  readonly position: number;
}

function pathOf(part: string): Path {
  const [, list, index, key] = pattern.exec(part) ?? [];
  if (list !== 'persons' && list !== 'objects' && list !== 'items') return { field: part, list: null, position: 0 };
  return { field: `${list}.${key}`, list, position: Number(index) + 1 };
}

/** What a part of a statement is called: `persons.1.category` → "Person 2: Appears as". `own` has the words of one kind alone. */
export function partName(m: Words, part: string, own: (field: string) => string | null): string {
  const { field, list, position } = pathOf(part);
  const key = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const word = own(field) ?? (key ? m(key) : field);
  if (list === null) return word;
  const whose = m(rows[list], { position });
  return m('correct.of', { whose, part: word });
}

/** A value of a part in words: a code of a closed list by its word, all else as it was written. */
export function partValue(m: Words, part: string, value: string): string {
  const { field } = pathOf(part);
  const list = Object.hasOwn(lists, field) ? lists[field] : undefined;
  return (list ? m.maybe(`${list}.${value}`) : null) ?? value;
}
