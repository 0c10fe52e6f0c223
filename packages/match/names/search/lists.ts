import type { WrittenName } from '../name.ts';
import type { Entry } from './segment.ts';

/** A row that cannot be read: why, in words for whoever loads the list. */
export interface Damaged {
  readonly damaged: string;
}

/** Reads one row of a list into the names of one entry. */
export type RowReader = (row: string) => readonly Entry[] | Damaged;

export const isDamaged = (read: object): read is Damaged => 'damaged' in read;

/** Names of columns that lists use, in the order in which they are looked for. */
const columns = {
  id: ['id', 'expected_id', 'entity_id'],
  name: ['name', 'query_name', 'query', 'caption'],
  born: ['dob_years', 'dob', 'born', 'birth_date', 'birthDate'],
  nationality: ['nationality', 'country', 'countries'],
} as const;

/** Longest field that a row may have; what is longer is damage, not a name. */
const longestField = 20_000;

/** Which column of a header has what; null when there is no name among them. */
function columnsOf(header: string): { width: number; at: (what: keyof typeof columns) => number } | null {
  const names = header.replace(/^\ufeff/, '').split('\t');
  const at = (what: keyof typeof columns): number =>
    columns[what].map((name) => names.indexOf(name)).find((place) => place >= 0) ?? -1;
  return at('name') < 0 ? null : { width: names.length, at };
}

/** Reads rows of a table with tabs by its header; null when the header names no column for a name. */
export function tableReader(header: string): RowReader | null {
  const layout = columnsOf(header);
  if (layout === null) return null;
  return (row) => {
    const fields = row.split('\t');
    const fault = faultOf(row, fields, layout.width);
    if (fault !== null) return { damaged: fault };
    const field = (what: keyof typeof columns): string => fields[layout.at(what)]?.trim() ?? '';
    if (field('id') === '') return { damaged: 'has no id' };
    if (field('name') === '') return { damaged: 'has no name' };
    return [entry(field('id'), field('name'), field('born'), field('nationality'))];
  };
}

/** Reads the rows of a table of queries: the name that is asked for, and what is known of it. */
export function queryReader(header: string): ((row: string) => WrittenName | Damaged) | null {
  const layout = columnsOf(header);
  if (layout === null) return null;
  return (row) => {
    const fields = row.split('\t');
    const fault = faultOf(row, fields, layout.width);
    if (fault !== null) return { damaged: fault };
    const field = (what: keyof typeof columns): string => fields[layout.at(what)]?.trim() ?? '';
    const { id: _, ...written } = entry('', field('name'), field('born'), field('nationality'));
    return written;
  };
}

function faultOf(row: string, fields: readonly string[], width: number): string | null {
  if (row.includes('\ufffd')) return 'is not UTF-8';
  if (row.includes('\0')) return 'has a zero byte in it';
  if (fields.length !== width) return `has ${fields.length} columns and the header ${width}`;
  return fields.some((field) => field.length > longestField)
    ? `has a field of more than ${longestField} characters`
    : null;
}

function entry(id: string, text: string, born: string, nationality: string): Entry {
  return { id, text, ...(born === '' ? {} : { born }), ...(nationality === '' ? {} : { nationality }) };
}

/** Properties of a FollowTheMoney entity that are names of it. */
const nameProperties = ['name', 'alias', 'previousName', 'weakAlias'] as const;

/** Reads FollowTheMoney, one entity a line: each name and alias is a name of the entity. */
export const followTheMoneyReader: RowReader = (row) => {
  if (row.includes('\ufffd')) return { damaged: 'is not UTF-8' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(row);
  } catch {
    return { damaged: 'is not JSON' };
  }
  if (typeof parsed !== 'object' || parsed === null || !('id' in parsed) || typeof parsed.id !== 'string')
    return { damaged: 'has no id' };
  const { id } = parsed;
  const properties = 'properties' in parsed ? parsed.properties : null;
  const caption = 'caption' in parsed && typeof parsed.caption === 'string' ? [parsed.caption] : [];
  const names = [...new Set([...caption, ...nameProperties.flatMap((property) => textsOf(properties, property))])];
  if (names.length === 0) return { damaged: 'has no name' };
  const born = textsOf(properties, 'birthDate').join('|');
  const nationality = [...textsOf(properties, 'nationality'), ...textsOf(properties, 'country')].join(';');
  return names.map((text) => entry(id, text, born, nationality));
};

function textsOf(properties: unknown, name: string): readonly string[] {
  if (typeof properties !== 'object' || properties === null) return [];
  const values: unknown = Object.entries(properties).find(([key]) => key === name)?.[1];
  if (!Array.isArray(values)) return [];
  return values.filter(
    (value): value is string => typeof value === 'string' && value.length > 0 && value.length <= longestField,
  );
}
