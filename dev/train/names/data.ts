import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled pair of names of the outside data set. */
export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly scripts: string;
  readonly bucket: string;
  readonly nationality: string;
  /** The half its first person belongs to, and whether both persons belong to that half. */
  readonly half: 0 | 1;
  readonly whole: boolean;
}

const lines = (folder: string, name: string): readonly string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Persons of several lists that share a name are one; each belongs to one half, whichever pair it stands in. */
export function labelledPairs(folder: string): readonly LabelledPair[] {
  const rows = lines(folder, 'person-pairs.tsv');
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id);
    if (up === undefined || up === id) return id;
    const top = root(up);
    parent.set(id, top);
    return top;
  };
  const join = (a: string, b: string): void => {
    parent.set(root(a), root(b));
  };
  for (const [a = '', b = '', , , , , , , idA = '', idB = ''] of rows) {
    join(`name ${a.toLowerCase()}`, idA);
    join(`name ${b.toLowerCase()}`, idB);
  }
  const halfOf = (id: string): 0 | 1 => (hash(root(id)) & 1 ? 1 : 0);
  return rows.map(
    ([a = '', b = '', label, scripts = '', , bucket = '', , , idA = '', idB = '', , , nationality = '']) => {
      const half = halfOf(idA);
      return { a, b, same: label === '1', scripts, bucket, nationality, half, whole: halfOf(idB) === half };
    },
  );
}

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** Pairs of single words: Latin and the same word in another script. */
export function wordPairs(folder: string): readonly { latin: string; other: string }[] {
  return ['words-la-ar-coling2018.tsv', 'words-la-ar-google.tsv', 'words-la-cy-coling2018.tsv'].flatMap((name) =>
    lines(folder, name).map(([latin = '', other = '']) => ({ latin, other })),
  );
}

/** Queries of a screening, of one half or all: persons who are on no list, and altered names with the id that is meant. */
export function queries(folder: string, half: 0 | 1 | null): readonly { name: string; expected: string }[] {
  return lines(folder, 'screening-queries.tsv')
    .filter((_, at) => half === null || at % 2 === half)
    .map(([name = '', , , , expected = '']) => ({ name, expected }));
}

/** A list to screen against: every name of every entry. */
export function screeningList(folder: string): readonly { id: string; text: string }[] {
  return lines(folder, 'screening-list.tsv').map(([id = '', , , text = '']) => ({ id, text }));
}
