import { type Fault, fault } from '../notes/fault.ts';

/** Hashes or entries in a full tile (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

export type BundleFault = 'bundle.malformed';

export interface Tile {
  readonly level: number | 'entries';
  readonly index: number;
  /** Items in the tile, 1 to 256; fewer than 256 make it partial. */
  readonly width: number;
}

/** Path of a tile: `tile/<L>/<N>[.p/<W>]`, N in groups of three digits, all but the last marked `x` (C2SP tlog-tiles). */
export function tilePath(level: number | 'entries', index: number, width: number = TILE_WIDTH): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/.{3}/g) ?? [];
  const path = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** Reads a tile path; null when it is not exactly what `tilePath` writes. */
export function parseTilePath(path: string): Tile | null {
  const m = /^tile\/(entries|[0-9]{1,2})\/((?:x[0-9]{3}\/){0,4}[0-9]{3})(?:\.p\/([0-9]{1,3}))?$/.exec(path);
  if (m === null) return null;
  const level = m[1] === 'entries' ? 'entries' : Number(m[1]);
  const index = Number((m[2] ?? '').replaceAll(/[x/]/g, ''));
  const width = m[3] === undefined ? TILE_WIDTH : Number(m[3]);
  const fits = Number.isSafeInteger(index) && (level === 'entries' || level <= 63) && width >= 1 && width <= TILE_WIDTH;
  return fits && tilePath(level, index, width) === path ? { level, index, width } : null;
}

/** Entries one after the other, each after its length as an unsigned 16-bit big-endian number (C2SP tlog-tiles). */
export function entryBundle(entries: readonly Uint8Array[]): Uint8Array {
  const total = entries.reduce((sum, entry) => sum + 2 + entry.length, 0);
  const bundle = new Uint8Array(total);
  let at = 0;
  for (const entry of entries) {
    if (entry.length > 0xffff) throw new Error('an entry of a bundle has at most 65,535 bytes');
    bundle[at] = entry.length >> 8;
    bundle[at + 1] = entry.length & 0xff;
    bundle.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bundle;
}

/** The `expected` entries of a bundle, as views into it; a fault when there are more, fewer or cut ones. */
export function parseEntryBundle(bytes: Uint8Array, expected: number): Uint8Array[] | Fault<BundleFault> {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (entries.length < expected) {
    const end = at + 2 + (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    if (at + 2 > bytes.length || end > bytes.length) return cut();
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return at === bytes.length ? entries : cut();
}

function cut(): Fault<BundleFault> {
  return fault(
    'bundle.malformed',
    'This bundle does not hold the entries it should; fetch it again, then ask its sender.',
  );
}
