import type { WrittenName } from '../name.ts';

/** A row that cannot be read: why, in words for whoever loads the list. */
export interface Damaged {
  readonly damaged: string;
}

export const isDamaged = (read: object): read is Damaged => 'damaged' in read;

/** Longest field that a row may have; what is longer is damage, not a name. */
export const longestField = 20_000;

/** What is wrong with the text of a row, whatever is in it. */
export function faultOfText(row: string): string | null {
  if (row.includes('\ufffd')) return 'is not UTF-8';
  return row.includes('\0') ? 'has a zero byte in it' : null;
}

const kinds: Readonly<Record<string, NonNullable<WrittenName['kind']>>> = {
  ...{ person: 'person', individual: 'person', vessel: 'vessel', ship: 'vessel' },
  ...{ company: 'organisation', organization: 'organisation', organisation: 'organisation', entity: 'organisation' },
  ...{ publicbody: 'organisation' },
};

/** What a schema of FollowTheMoney, or a list's own word for it, says that a name is of; null of what says nothing for names. */
export const kindOf = (schema: string): WrittenName['kind'] | null => kinds[schema.trim().toLowerCase()] ?? null;
