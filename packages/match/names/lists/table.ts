import type { WrittenName } from '../name.ts';
import type { Entry } from '../search/segment.ts';
import { splitRecord } from './records.ts';
import { type Damaged, damagedBy, faultOfText, isDamaged, kindOf, longestField } from './row.ts';

/** Names of columns that lists use, small letters, in the order in which they are looked for. */
const columns = {
  id: ['id', 'expected_id', 'entity_id', 'uid', 'reference'],
  name: ['name', 'query_name', 'query', 'caption', 'full_name', 'whole_name'],
  aliases: ['aliases', 'alias', 'weak_aliases', 'also_known_as', 'aka'],
  schema: ['schema', 'type', 'entity_type'],
  born: ['dob_years', 'dob', 'born', 'birth_date', 'birthdate', 'date_of_birth', 'year_of_birth'],
  nationality: ['nationality', 'nationalities', 'citizenship', 'country', 'countries'],
} as const;
export type Column = keyof typeof columns;
export const columnsOfLists = ['id', 'name', 'aliases', 'schema', 'born', 'nationality'] as const satisfies Column[];

/**
 * Which column holds what, as a person says: a heading as the first line writes it, or `#` and the place of the column from 1; null of what no column
 * holds. Of what is not said the headings decide.
 */
export type ColumnMap = Readonly<Partial<Record<Column, string | null>>>;

/** A table as its header says it is. */
export interface Layout {
  readonly separator: string;
  readonly width: number;
  /** The columns as the header writes them. */
  readonly headings: readonly string[];
  /** Place of a column; -1 of one that is not there. */
  readonly at: Readonly<Record<Column, number>>;
  /** What was said to be a column and is none. */
  readonly unknown: readonly string[];
}

const separators = ['\t', ';', ',', '|'] as const;

/**
 * The layout that a header gives: of the separators the one by which most of what was said is a column, and one is for names, and there are most. It may
 * have no column for names; null when no line of a table begins so.
 */
export function layoutOf(header: string, said: ColumnMap = {}): Layout | null {
  const layouts = separators.flatMap((separator) => {
    const fields = splitRecord(header.replace(/^\ufeff/, ''), separator);
    return typeof fields === 'string' ? [] : [layoutBy(separator, fields, said)];
  });
  const isNamed = ({ at }: Layout): number => (at.name < 0 ? 0 : 1);
  return (
    layouts.toSorted(
      (x, y) => x.unknown.length - y.unknown.length || isNamed(y) - isNamed(x) || y.width - x.width,
    )[0] ?? null
  );
}

function layoutBy(separator: string, fields: readonly string[], said: ColumnMap): Layout {
  const headings = fields.map((field) => field.trim());
  const names = headings.map((heading) => heading.toLowerCase().replace(/[ -]/g, '_'));
  const unknown: string[] = [];
  const place = (column: Column): number => {
    const reference = said[column];
    if (reference === null) return -1;
    if (reference === undefined) {
      const found = columns[column].find((name) => names.includes(name));
      return found === undefined ? -1 : names.indexOf(found);
    }
    const found = placeOf(reference, headings);
    if (found < 0) unknown.push(reference);
    return found;
  };
  const at = {
    ...{ id: place('id'), name: place('name'), aliases: place('aliases') },
    ...{ schema: place('schema'), born: place('born'), nationality: place('nationality') },
  };
  return { separator, width: headings.length, headings, at, unknown };
}

function placeOf(reference: string, headings: readonly string[]): number {
  const place = headings.indexOf(reference.trim());
  if (place >= 0) return place;
  const number = Number(/^#([1-9]\d{0,3})$/.exec(reference)?.[1] ?? 0) - 1;
  return number < headings.length ? number : -1;
}

/** How a column is named so that it is found again: by its heading, by its place where that has none of its own or a very long one. */
export function referenceTo(place: number, headings: readonly string[]): string {
  const heading = headings[place] ?? '';
  const isOwn = headings.indexOf(heading) === headings.lastIndexOf(heading);
  return isOwn && heading !== '' && heading.length <= longestReference ? heading : `#${place + 1}`;
}
const longestReference = 200;

/** Columns without which a list cannot be read that are not there. */
export const lackingIn = ({ at }: Layout): readonly ('id' | 'name')[] =>
  (['id', 'name'] as const).filter((column) => at[column] < 0);

/** The names of an entry that a row gives, its own and its aliases. */
export function entriesOfRow(row: string, fields: readonly string[], layout: Layout): readonly Entry[] | Damaged {
  const read = written(row, fields, layout);
  if (isDamaged(read)) return read;
  const id = fields[layout.at.id]?.trim() ?? '';
  if (id === '') return damagedBy('id');
  const aliases = fields[layout.at.aliases]?.split(/[;|\n]/).map((alias) => alias.trim()) ?? [];
  const texts = [...new Set([read.text, ...aliases])].filter((text) => text !== '');
  return texts.length === 0 ? damagedBy('name') : texts.map((text) => ({ ...read, id, text }));
}

/** The name that a row of queries asks for, and what is known of it. */
export const queryOfRow = (row: string, fields: readonly string[], layout: Layout): WrittenName | Damaged =>
  written(row, fields, layout);

function written(row: string, fields: readonly string[], { width, at }: Layout): WrittenName | Damaged {
  const fault = faultOfText(row);
  if (fault !== null) return fault;
  if (fields.length !== width) return damagedBy('columns', fields.length, width);
  if (fields.some((field) => field.length > longestField)) return damagedBy('long', longestField);
  const field = (what: Column): string => fields[at[what]]?.trim() ?? '';
  const [born, nationality, kind] = [field('born'), field('nationality'), kindOf(field('schema'))];
  return {
    text: field('name'),
    ...(born === '' ? {} : { born: born.replaceAll(';', '|') }),
    ...(nationality === '' ? {} : { nationality }),
    ...(kind === null ? {} : { kind }),
  };
}
