import { contexts } from '../../../packages/notes/index.ts';
import { lineReader } from '../../../packages/notes/lines.ts';

/** The two files a courier is recognised by: the signed note, and the list of files it vouches for. */
export const noteFile = 'courier';
export const listFile = 'files';

/** What a courier says of itself, signed by the maker's doc key. */
export interface CourierText {
  readonly group: string;
  readonly from: string;
  /** The one member it is meant for, or null. */
  readonly to: string | null;
  readonly made: string;
  /** Hex SHA-256 of the list of files. */
  readonly list: string;
}

export function courierText({ group, from, to, made, list }: CourierText): string {
  return `${contexts.courier}\ngroup ${group}\nfrom ${from}\nto ${to ?? '-'}\nmade ${made}\nfiles ${list}\n`;
}

export function parseCourierText(text: string): CourierText | null {
  const lines = lineReader(text);
  if (lines.take(1) !== `${contexts.courier}\n`) return null;
  const [group, from, to, made, list] = ['group', 'from', 'to', 'made', 'files'].map((word) => lines.field(word) ?? '');
  if (group === undefined || from === undefined || to === undefined || made === undefined || list === undefined)
    return null;
  const read = { group, from, to: to === '-' ? null : to, made, list };
  return courierText(read) === text && /^[0-9a-f]{64}$/.test(list) ? read : null;
}

export interface Listed {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** Folders a courier writes into; everything it carries lies in them. */
export const folders = ['charter', 'v1'] as const;

const ORIGIN = '[a-z0-9][a-z0-9.-]{1,47}/[a-z][a-z0-9-]{1,31}/[1-9][0-9]{0,5}';
const name = new RegExp(
  `^(charter/[1-9][0-9]{0,5}|v1/body/[0-9a-f]{64}|v1/m/${ORIGIN}/checkpoint|v1/f/${ORIGIN}/(checkpoint/[0-9]{1,15}|bodies/[0-9]{1,15}-[0-9]{1,15}|tile/(entries|[0-9]{1,2})/(x[0-9]{3}/){0,4}[0-9]{3}(\\.p/[0-9]{1,3})?))$`,
);

/** One line a file, in the order of their paths: hash, size, path. */
export const listText = (files: readonly Listed[]): string =>
  files.map(({ path, size, sha256 }) => `${sha256} ${size} ${path}\n`).join('');

/** Null when a line is not of the form, or names a place outside of the courier. */
export function parseList(text: string): ReadonlyMap<string, Listed> | null {
  const files = new Map<string, Listed>();
  if (text !== '' && !text.endsWith('\n')) return null;
  for (const line of text.split('\n').slice(0, -1)) {
    const match = /^([0-9a-f]{64}) (0|[1-9][0-9]{0,14}) (.{1,255})$/.exec(line);
    const [, sha256 = '', size = '', path = ''] = match ?? [];
    if (match === null || !name.test(path) || files.has(path)) return null;
    files.set(path, { path, size: Number(size), sha256 });
  }
  return files;
}
