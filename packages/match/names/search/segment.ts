import model from '../model.json' with { type: 'json' };
import type { Part, WrittenName } from '../name.ts';
import { skeletonMark } from '../skeleton.ts';
import type { Keyed } from './keys.ts';
import type { NearTable } from './near.ts';

/** One name of a list: whose it is, as written, and what else is known. Several entries may have one id. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly born?: string;
  readonly nationality?: string;
  readonly kind?: WrittenName['kind'];
}

/**
 * A part of the index that never changes: flat arrays alone, so that it is written to a file and read back as it is. Words are in a dictionary;
 * a row is one reading of one entry's name.
 */
export interface Segment extends NearTable {
  /** Entries: `id`, text, born, nationality, kind with tabs between, in UTF-8, one after the other. */
  readonly entries: Uint8Array;
  readonly entryStarts: Uint32Array;
  /** A number for what is known of birth and nationality, and the first entry of which that is known. */
  readonly entryKnown: Uint32Array;
  readonly knownEntry: Uint32Array;
  /** Entries by a number made of their id. */
  readonly ids: Keyed;
  /** Which entry a row reads, which words it has (`partOf`), organisation and legal forms as bits. */
  readonly rowEntry: Uint32Array;
  readonly rowStarts: Uint32Array;
  readonly rowParts: Uint32Array;
  readonly rowMarks: Uint8Array;
  /** The first row of each weight (`weightStep`): rows are in the order of their weights, those with an initial first. */
  readonly weightStarts: Uint32Array;
  /** Words in the order of their signs: `letters`, script, role, weight, servant with tabs between; signs; bits; and the rows of each. */
  readonly words: Uint8Array;
  readonly wordStarts: Uint32Array;
  readonly wordSigns: Uint8Array;
  readonly signStarts: Uint32Array;
  readonly wordMarks: Uint8Array;
  /** Their skeletons as numbers, and the first class of each. */
  readonly wordSkeletons: Uint32Array;
  readonly wordBeginnings: Uint8Array;
  /** How many classes their skeletons have, and their scripts (`scripts`). */
  readonly wordReaches: Uint8Array;
  readonly wordScripts: Uint8Array;
  /** A number for all words of one role and weight, whatever their letters; `anyClass` where there were too many. */
  readonly wordClasses: Uint8Array;
  /** What each weighs (`weightStep`). */
  readonly wordWeights: Uint8Array;
  /** Where the rows of each word begin; a posting is `postingWidth` numbers (`postings.ts`). */
  readonly postings: Uint32Array;
  readonly postingStarts: Uint32Array;
  /** Rows by the marks of neighbours that may be one word torn apart, and of letters that may stand for them (`torn.ts`). */
  readonly torn: Keyed;
  /** Words by the keys of their skeletons. */
  readonly byKey: Keyed;
}

/** The words of a segment and the rows of each, before its table of near words is made. */
export type WordsOf = Pick<
  Segment,
  | 'words'
  | 'wordStarts'
  | 'wordSigns'
  | 'signStarts'
  | 'wordMarks'
  | 'wordSkeletons'
  | 'wordBeginnings'
  | 'wordReaches'
  | 'wordScripts'
  | 'byKey'
  | 'postingStarts'
>;

/** Places a part may have, as the bits above its word. */
export const places: readonly Part['place'][] = [null, 'family', 'given'];
const placeShift = 28;
/** A part of a row: its word and its place in one number. */
export const partOf = (word: number, place: number): number => word + place * 2 ** placeShift;
export const wordOf = (part: number): number => part & (2 ** placeShift - 1);
export const placeOf = (part: number): number => part >>> placeShift;
/** Bits of a word's mark; `found` when rows are found by it. */
export const wordBits = { arabic: 1, article: 2, servant: 4, found: 8, initial: 16, latin: 32 } as const;
export const anyClass = 255;
/** Bits of a row's mark: an organisation, one for each class of legal form, and that it has an initial, a title. */
export const [isOrganisation, hasInitial, hasTitle] = [0x01, 0x20, 0x40];
export const legalClasses = ['limited', 'stock', 'company', 'nonprofit'] as const;

/** How names are read, and what likeness costs, for a segment holds likenesses. A segment of another reading is built anew from its entries. */
export const reading = `9 ${skeletonMark(Object.values(model.costs).join(' '))}`;

const text = new TextDecoder();
const bytes = new TextEncoder();
const magic = 'entente.names/v1';

type Flat = Uint8Array | Uint16Array | Uint32Array;
/** An array of a segment, by its name in the file. */
export type NamedArray = readonly [name: string, array: Flat];

export const keyedArrays = (name: string, { keys, starts, values }: Keyed): readonly NamedArray[] => [
  [`${name}.keys`, keys],
  [`${name}.starts`, starts],
  [`${name}.values`, values],
];

function arraysOf(segment: Segment): readonly NamedArray[] {
  const { ids, byKey, torn, nearOf, ...flat } = segment;
  const lists = Object.entries({ ids, byKey, torn, nearOf }).flatMap(([name, list]) => keyedArrays(name, list));
  return [...Object.entries(flat), ...lists];
}

/** A segment as pieces of a file, without copying: a line that names each array and its length, then the arrays, each on a multiple of 8. */
export function piecesOf(segment: Segment): readonly Uint8Array[] {
  const arrays = arraysOf(segment);
  const head = segmentHead(arrays.map(([name, array]) => [name, array.byteLength]));
  return [head, ...arrays.map(([, array]) => plainOf(array))].flatMap((piece) => [piece, upToNext8(piece.length)]);
}

/** The first line of a segment: its arrays in their order and the length of each in bytes; filled up with spaces where it has to be so long. */
export function segmentHead(lengths: readonly (readonly [name: string, length: number])[], room = 0): Uint8Array {
  return bytes.encode(`${JSON.stringify({ magic, reading, lengths }).padEnd(room - 1)}\n`);
}
/** Longest first line that is read. */
export const longestHead = 4096;

/** The bytes of an array as they stand in a file. */
export const plainOf = (array: Flat): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** The empty bytes after so many, up to a multiple of 8. */
export const upToNext8 = (length: number): Uint8Array => new Uint8Array(upTo8(length) - length);

/** A segment as bytes. */
export const written = (segment: Segment): Uint8Array => together(piecesOf(segment));

/** Pieces one after the other. */
export function together(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

const upTo8 = (length: number): number => Math.ceil(length / 8) * 8;

/** The segment in these bytes, without copying; null when they are none, are cut off, or were read by another way of reading names. */
export function readSegment(from: Uint8Array): Segment | null {
  const whole = from.byteOffset % 8 === 0 ? from : from.slice();
  const lengths = headOf(whole);
  if (lengths === null) return null;
  const found = new Map<string, Uint8Array>();
  let at = lengths.start;
  for (const [name, length] of lengths.arrays) {
    if (at + length > whole.length || (wide.has(name) && length % 4 !== 0) || (name === halves && length % 2 !== 0))
      return null;
    found.set(name, whole.subarray(at, at + length));
    at += upTo8(length);
  }
  return segmentOf(found);
}

/** A segment of its arrays, however they came. */
export function segmentOf(arrays: ReadonlyMap<string, Flat>): Segment {
  const plain = (name: string): Uint8Array => plainOf(arrays.get(name) ?? new Uint8Array());
  const numbers = (name: string): Uint32Array => {
    const part = plain(name);
    return new Uint32Array(part.buffer, part.byteOffset, part.byteLength / 4);
  };
  const keyedOf = (name: string): Keyed => {
    return { keys: numbers(`${name}.keys`), starts: numbers(`${name}.starts`), values: numbers(`${name}.values`) };
  };
  const details = plain(halves);
  return {
    ...{ entries: plain('entries'), entryStarts: numbers('entryStarts'), ids: keyedOf('ids') },
    ...{ entryKnown: numbers('entryKnown'), knownEntry: numbers('knownEntry') },
    ...{ rowEntry: numbers('rowEntry'), rowStarts: numbers('rowStarts'), rowParts: numbers('rowParts') },
    ...{ rowMarks: plain('rowMarks'), weightStarts: numbers('weightStarts') },
    ...{ words: plain('words'), wordStarts: numbers('wordStarts'), wordSigns: plain('wordSigns') },
    ...{ signStarts: numbers('signStarts'), wordMarks: plain('wordMarks') },
    ...{ wordSkeletons: numbers('wordSkeletons'), wordBeginnings: plain('wordBeginnings') },
    ...{ wordReaches: plain('wordReaches'), wordScripts: plain('wordScripts') },
    ...{ wordClasses: plain('wordClasses'), wordWeights: plain('wordWeights') },
    ...{ postings: numbers('postings'), postingStarts: numbers('postingStarts') },
    ...{ byKey: keyedOf('byKey'), torn: keyedOf('torn'), nearOf: keyedOf('nearOf') },
    ...{ nearWords: numbers('nearWords'), nearStarts: numbers('nearStarts'), nearNumbers: numbers('nearNumbers') },
    nearDetails: new Uint16Array(details.buffer, details.byteOffset, details.byteLength / 2),
  };
}

/** The array of two bytes a number, and those of four. */
const halves = 'nearDetails';
const wide = new Set(
  `entryStarts entryKnown knownEntry ids.keys ids.starts ids.values rowEntry rowStarts rowParts weightStarts wordStarts signStarts wordSkeletons
  postings postingStarts byKey.keys byKey.starts byKey.values torn.keys torn.starts torn.values
  nearOf.keys nearOf.starts nearOf.values nearWords nearStarts nearNumbers`.split(/\s+/),
);

function headOf(whole: Uint8Array): { start: number; arrays: readonly (readonly [string, number])[] } | null {
  const end = whole.indexOf(0x0a);
  if (end < 0 || end >= longestHead) return null;
  try {
    const head: unknown = JSON.parse(text.decode(whole.subarray(0, end)));
    if (typeof head !== 'object' || head === null || !('magic' in head) || head.magic !== magic) return null;
    if (!('reading' in head) || head.reading !== reading || !('lengths' in head) || !Array.isArray(head.lengths))
      return null;
    const arrays = head.lengths.map((pair: unknown): readonly [string, number] => {
      if (!Array.isArray(pair)) throw new TypeError('no pair');
      const [name, length]: unknown[] = pair;
      if (typeof name !== 'string' || typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0)
        throw new TypeError('no length');
      return [name, length];
    });
    return { start: upTo8(end + 1), arrays };
  } catch {
    return null;
  }
}

/** An entry of a segment. */
export function entryAt({ entries, entryStarts }: Pick<Segment, 'entries' | 'entryStarts'>, at: number): Entry {
  const fields = text.decode(entries.subarray(entryStarts[at] ?? 0, entryStarts[at + 1] ?? 0)).split('\t');
  const [id = '', name = '', born = '', nationality = '', kindName = ''] = fields;
  const kind = kinds.find((one) => one === kindName);
  return {
    ...{ id, text: name },
    ...(born === '' ? {} : { born }),
    ...(nationality === '' ? {} : { nationality }),
    ...(kind === undefined ? {} : { kind }),
  };
}

const kinds = ['person', 'organisation', 'vessel', 'place'] as const;
