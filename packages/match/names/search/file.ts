import { longestHead, piecesOf, readSegment, type Segment, segmentHead } from './segment.ts';

/** A segment and the numbers of its entries that were taken away. */
interface Kept {
  readonly segment: Segment;
  readonly gone: readonly number[];
}

const magic = 'entente.names-index/v2';
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const upTo8 = (length: number): number => Math.ceil(length / 8) * 8;

/** Segments as pieces of one file: a line that says of each how long it is, its checksum and what is gone of it, then the segments. */
export function packed(kept: readonly Kept[]): readonly Uint8Array[] {
  const parts = kept.map(({ segment }) => piecesOf(segment));
  const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0);
  const segments = kept.map(({ gone }, at) => {
    const pieces = parts[at] ?? [];
    const sum = new Sum();
    for (const piece of pieces) sum.add(piece);
    return { length: lengthOf(pieces), sum: sum.value, gone };
  });
  const head = headOf(segments);
  return [head, new Uint8Array(upTo8(head.length) - head.length), ...parts.flat()];
}

function headOf(segments: readonly { length: number; sum: number; gone: readonly number[] }[], room = 0): Uint8Array {
  return encoder.encode(`${JSON.stringify({ magic, segments }).padEnd(room - 1)}\n`);
}

/** Room for the lines before the arrays of an index of one segment that is written while it is made: they are known last. */
export const headRoom = 256 + longestHead;

/**
 * The lines before the arrays, `headRoom` bytes, of an index of one segment: what its arrays are, in their order, and all of their bytes as they stand in
 * the file, for their sum.
 */
export function headBefore(
  lengths: readonly (readonly [name: string, length: number])[],
  arrays: Iterable<Uint8Array>,
): Uint8Array {
  const inner = segmentHead(lengths, longestHead);
  const sum = new Sum();
  sum.add(inner);
  let length = inner.length;
  for (const piece of arrays) {
    sum.add(piece);
    length += piece.length;
  }
  const outer = headOf([{ length, sum: sum.value, gone: [] }], headRoom - longestHead);
  const head = new Uint8Array(headRoom);
  head.set(outer);
  head.set(inner, outer.length);
  return head;
}

/** The segments of a file, without copying; null when it is none, is cut off or changed, or has a segment that is not read. */
export function unpacked(bytes: Uint8Array): readonly Kept[] | null {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const end = whole.indexOf(0x0a);
  const heads = end < 0 ? null : headsOf(decoder.decode(whole.subarray(0, end)));
  if (heads === null) return null;
  const kept: Kept[] = [];
  let at = upTo8(end + 1);
  for (const { length, sum, gone } of heads) {
    const bytes = whole.subarray(at, at + length);
    if (bytes.length < length || sumOf(bytes) !== sum) return null;
    const segment = readSegment(bytes);
    if (segment === null) return null;
    kept.push({ segment, gone });
    at += upTo8(length);
  }
  return kept;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function headsOf(line: string): readonly { length: number; sum: number; gone: readonly number[] }[] | null {
  if (!line.startsWith('{"magic":')) return null;
  try {
    const head: unknown = JSON.parse(line);
    if (typeof head !== 'object' || head === null || !('magic' in head) || head.magic !== magic) return null;
    if (!('segments' in head) || !Array.isArray(head.segments)) return null;
    return head.segments.map((one: unknown) => {
      if (typeof one !== 'object' || one === null || !('length' in one) || !('gone' in one) || !('sum' in one))
        throw new TypeError('no segment');
      if (!isCount(one.length) || !isCount(one.sum) || !Array.isArray(one.gone)) throw new TypeError('no length');
      return { length: one.length, sum: one.sum, gone: one.gone.filter(isCount) };
    });
  } catch {
    return null;
  }
}

/** A sum over bytes that a bit which turned changes. It guards against a failing disk, not against a forger. */
class Sum {
  private sum = 0x811c9dc5;

  add(bytes: Uint8Array): void {
    let { sum } = this;
    for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
    this.sum = sum;
  }

  get value(): number {
    return this.sum >>> 0;
  }
}

function sumOf(bytes: Uint8Array): number {
  const sum = new Sum();
  sum.add(bytes);
  return sum.value;
}
