import type { Keyed } from './keys.ts';

/** One name of a list: whose it is, as written, and what else is known. Several entries may have one id. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly born?: string;
  readonly nationality?: string;
}

/**
 * A part of the index that never changes: flat arrays alone, so that it is written to a file and read back as it is. Words are in a dictionary;
 * a row is one reading of one entry's name.
 */
export interface Segment {
  /** Entries: `id`, text, born, nationality with tabs between, in UTF-8, one after the other. */
  readonly entries: Uint8Array;
  readonly entryStarts: Uint32Array;
  /** Entries by a number made of their id. */
  readonly ids: Keyed;
  /** Which entry a row reads, which words it has (number in the low 28 bits, place above), organisation and legal forms as bits. */
  readonly rowEntry: Uint32Array;
  readonly rowStarts: Uint32Array;
  readonly rowParts: Uint32Array;
  readonly rowMarks: Uint8Array;
  /** Weight of all words of a row. */
  readonly rowTotal: Float32Array;
  /** Words: `letters`, script, role, weight, servant with tabs between; their signs; and the rows that each stands in. */
  readonly words: Uint8Array;
  readonly wordStarts: Uint32Array;
  readonly wordSigns: Uint8Array;
  readonly signStarts: Uint32Array;
  readonly postings: Uint32Array;
  readonly postingStarts: Uint32Array;
  /** Words by the keys of their skeletons. */
  readonly byKey: Keyed;
}

/** How names are read. A segment of another reading is built anew from its entries. */
export const reading = 1;

const text = new TextDecoder();
const bytes = new TextEncoder();
const magic = 'entente.names/v1';

type Flat = Uint8Array | Uint32Array | Float32Array;

function arraysOf(segment: Segment): Record<string, Flat> {
  const { ids, byKey, ...flat } = segment;
  const keyedArrays = (name: string, { keys, starts, values }: Keyed): Record<string, Flat> => {
    return { [`${name}.keys`]: keys, [`${name}.starts`]: starts, [`${name}.values`]: values };
  };
  return { ...flat, ...keyedArrays('ids', ids), ...keyedArrays('byKey', byKey) };
}

/** A segment as bytes: one line that names each array and its length, then the arrays, each on a multiple of 8. */
export function written(segment: Segment): Uint8Array {
  const arrays = Object.entries(arraysOf(segment));
  const lengths = arrays.map(([name, array]) => [name, array.byteLength] as const);
  const head = bytes.encode(`${JSON.stringify({ magic, reading, lengths })}\n`);
  const start = upTo8(head.length);
  const size = arrays.reduce((sum, [, array]) => sum + upTo8(array.byteLength), start);
  const out = new Uint8Array(size);
  out.set(head);
  let at = start;
  for (const [, array] of arrays) {
    out.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += upTo8(array.byteLength);
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
    if (at + length > whole.length || (wide.has(name) && length % 4 !== 0)) return null;
    found.set(name, whole.subarray(at, at + length));
    at += upTo8(length);
  }
  const plain = (name: string): Uint8Array => found.get(name) ?? new Uint8Array();
  const numbers = (name: string): Uint32Array => {
    const part = plain(name);
    return new Uint32Array(part.buffer, part.byteOffset, part.byteLength / 4);
  };
  const total = plain('rowTotal');
  const keyedOf = (name: string): Keyed => {
    return { keys: numbers(`${name}.keys`), starts: numbers(`${name}.starts`), values: numbers(`${name}.values`) };
  };
  return {
    ...{ entries: plain('entries'), entryStarts: numbers('entryStarts'), ids: keyedOf('ids') },
    ...{ rowEntry: numbers('rowEntry'), rowStarts: numbers('rowStarts'), rowParts: numbers('rowParts') },
    ...{
      rowMarks: plain('rowMarks'),
      rowTotal: new Float32Array(total.buffer, total.byteOffset, total.byteLength / 4),
    },
    ...{ words: plain('words'), wordStarts: numbers('wordStarts'), wordSigns: plain('wordSigns') },
    ...{ signStarts: numbers('signStarts'), postings: numbers('postings'), postingStarts: numbers('postingStarts') },
    byKey: keyedOf('byKey'),
  };
}

/** Arrays of four bytes a number. */
const wide = new Set(
  'entryStarts ids.keys ids.starts ids.values rowEntry rowStarts rowParts rowTotal wordStarts signStarts postings postingStarts byKey.keys byKey.starts byKey.values'.split(
    ' ',
  ),
);

function headOf(whole: Uint8Array): { start: number; arrays: readonly (readonly [string, number])[] } | null {
  const end = whole.indexOf(0x0a);
  if (end < 0 || end > 4096) return null;
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
export function entryAt({ entries, entryStarts }: Segment, at: number): Entry {
  const fields = text.decode(entries.subarray(entryStarts[at] ?? 0, entryStarts[at + 1] ?? 0)).split('\t');
  const [id = '', name = '', born = '', nationality = ''] = fields;
  return { id, text: name, ...(born === '' ? {} : { born }), ...(nationality === '' ? {} : { nationality }) };
}
