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

/** A table as its header says it is. */
export interface Layout {
  readonly separator: string;
  readonly width: number;
  /** The columns as the header writes them. */
  readonly headings: readonly string[];
  /** Place of a column; -1 of one that is not there. */
  readonly at: Readonly<Record<Column, number>>;
}

const separators = ['\t', ';', ',', '|'] as const;

/** The layout that a header gives: of the separators the one by which it has most columns and one for names; null when none has. */
export function layoutOf(header: string): Layout | null {
  const layouts = separators.flatMap((separator) => {
    const fields = splitRecord(header.replace(/^\ufeff/, ''), separator);
    if (typeof fields === 'string') return [];
    const names = fields.map((field) => field.trim().toLowerCase().replace(/[ -]/g, '_'));
    const place = (wanted: readonly string[]): number => {
      const found = wanted.find((name) => names.includes(name));
      return found === undefined ? -1 : names.indexOf(found);
    };
    const at = {
      ...{ id: place(columns.id), name: place(columns.name), aliases: place(columns.aliases) },
      ...{ schema: place(columns.schema), born: place(columns.born), nationality: place(columns.nationality) },
    };
    return at.name < 0 ? [] : [{ separator, width: names.length, headings: fields.map((field) => field.trim()), at }];
  });
  return layouts.toSorted((x, y) => y.width - x.width)[0] ?? null;
}

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
