import type { WrittenName } from '../name.ts';

/** What can be wrong with a row, each with its sentence; `{0}` and `{1}` are the numbers told with it. */
const sentences = {
  columns: 'has {0} columns and the header {1}',
  id: 'has no id',
  name: 'has no name',
  zero: 'has a zero byte in it',
  utf8: 'is not UTF-8',
  long: 'has a field of more than {0} characters',
  open: 'has a quote that is not closed',
  torn: 'has letters after a closing quote',
  json: 'is not JSON',
} as const;
export type Damage = keyof typeof sentences;
export const damages = Object.keys(sentences) as readonly Damage[];

/** A row that cannot be read: why, and the same in words for whoever loads the list. */
export interface Damaged {
  readonly why: Damage;
  readonly numbers: readonly number[];
  readonly damaged: string;
}

export const damagedBy = (why: Damage, ...numbers: readonly number[]): Damaged => ({
  why,
  numbers,
  damaged: sentences[why].replace(/\{(\d)\}/g, (_, at: string) => String(numbers[Number(at)])),
});

export const isDamaged = (read: object): read is Damaged => 'damaged' in read;

/** Longest field that a row may have; what is longer is damage, not a name. */
export const longestField = 20_000;

/** What is wrong with the text of a row, whatever is in it. */
export function faultOfText(row: string): Damaged | null {
  if (row.includes('\ufffd')) return damagedBy('utf8');
  return row.includes('\0') ? damagedBy('zero') : null;
}

const kinds: Readonly<Record<string, NonNullable<WrittenName['kind']>>> = {
  ...{ person: 'person', individual: 'person', vessel: 'vessel', ship: 'vessel' },
  ...{ company: 'organisation', organization: 'organisation', organisation: 'organisation', entity: 'organisation' },
  ...{ publicbody: 'organisation' },
};

/** What a schema of FollowTheMoney, or a list's own word for it, says that a name is of; null of what says nothing for names. */
export const kindOf = (schema: string): WrittenName['kind'] | null => kinds[schema.trim().toLowerCase()] ?? null;
