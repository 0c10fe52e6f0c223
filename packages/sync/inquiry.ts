import { type Evidence, evidenceText, verifyEvidence } from '../log/evidence.ts';
import { consistencyProof, consistencySpans, type HashReader } from '../log/prove.ts';
import { appendLeaves, emptyRange, HASH_BYTES, rootOf } from '../log/tree.ts';
import type { Verifier } from '../notes/vkey.ts';
import { TILE } from './limits.ts';

/** A hash tile to fetch, C2SP tlog-tiles. */
export interface TileNeed {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

/**
 * The question whether a tree of `to` leaves begins with a tree of `from`, asked of a peer's hash tiles: a few tiles of
 * 8 KiB however long the feed is. The answer binds: it is checked against the author's signed root.
 */
export interface Inquiry {
  readonly from: number;
  readonly to: number;
  readonly needs: readonly TileNeed[];
  readonly tiles: readonly (Uint8Array | null)[];
}

type Node = readonly [level: number, index: number];

export function beginInquiry(from: number, to: number): Inquiry {
  const needs = new Map<string, TileNeed>();
  for (const span of [[0, from] as const, ...consistencySpans(from, to)])
    for (const [level, index] of completeNodes(span[0], span[1])) {
      const tile = tileOf(level, index, to);
      needs.set(`${tile.level}/${tile.index}`, tile);
    }
  return { from, to, needs: [...needs.values()], tiles: [...needs.values()].map(() => null) };
}

/** The inquiry with one more tile, or null when the bytes are not that tile. */
export function takeTile(inquiry: Inquiry, at: number, bytes: Uint8Array): Inquiry | null {
  if (bytes.length !== (inquiry.needs[at]?.width ?? 0) * HASH_BYTES) return null;
  return { ...inquiry, tiles: inquiry.tiles.map((tile, i) => (i === at ? bytes : tile)) };
}

/** Root of the first `from` leaves and the consistency proof, as the tiles have it. Null while tiles are missing. */
export function conclude(inquiry: Inquiry): { prefix: Uint8Array; proof: readonly Uint8Array[] } | null {
  if (inquiry.tiles.includes(null)) return null;
  const hashOf = ([from, to]: readonly [number, number]): Uint8Array =>
    rootOf({ size: to - from, hashes: completeNodes(from, to).map((node) => read(inquiry, node)) });
  return { prefix: hashOf([0, inquiry.from]), proof: consistencySpans(inquiry.from, inquiry.to).map(hashOf) };
}

/**
 * Evidence text for two notes of one author, smaller size first, or null when they prove nothing. `prefix` and `proof`
 * come from the larger tree; for equal sizes they are null and empty.
 */
export function evidenceFor(
  small: string,
  large: string,
  prefix: Uint8Array | null,
  proof: readonly Uint8Array[],
  author: Verifier,
): string | null {
  const orders = prefix === null ? [[small, large] as const, [large, small] as const] : [[small, large] as const];
  for (const notes of orders) {
    const evidence: Evidence = { origin: author.name, notes, prefix, proof };
    if (!('ok' in verifyEvidence(evidence, author))) return evidenceText(evidence);
  }
  return null;
}

/**
 * Root of the first `from` leaves of a tree and the proof that its first `to` leaves begin with them, read from a store:
 * what the effects named `prove` ask for. Whatever `read` throws passes through.
 */
export async function prefixProof(
  from: number,
  to: number,
  read: HashReader,
): Promise<{ prefix: Uint8Array; proof: readonly Uint8Array[] }> {
  const hashes = await Promise.all(completeNodes(0, from).map(([level, index]) => read(level, index)));
  return { prefix: rootOf({ size: from, hashes }), proof: await consistencyProof(from, to, read) };
}

/** The complete subtrees that [from, to) consists of, largest first; `from` is aligned as RFC 6962 splits a tree. */
function completeNodes(from: number, to: number): Node[] {
  const nodes: Node[] = [];
  for (let at = from; at < to; ) {
    let level = 0;
    while (2 ** (level + 1) <= to - at) level++;
    nodes.push([level, at / 2 ** level]);
    at += 2 ** level;
  }
  return nodes;
}

function tileOf(level: number, index: number, size: number): TileNeed {
  const tileLevel = Math.floor(level / 8);
  const first = index * 2 ** (level % 8);
  const tile = Math.floor(first / TILE);
  const hashes = Math.floor(size / TILE ** tileLevel);
  return { level: tileLevel, index: tile, width: Math.min(TILE, hashes - tile * TILE) };
}

function read(inquiry: Inquiry, [level, index]: Node): Uint8Array {
  const need = tileOf(level, index, inquiry.to);
  const at = inquiry.needs.findIndex((tile) => tile.level === need.level && tile.index === need.index);
  const tile = inquiry.tiles[at];
  const span = 2 ** (level % 8);
  const first = index * span - need.index * TILE;
  if (tile === null || tile === undefined) throw new Error('this inquiry lacks a tile it asked for');
  const hashes: Uint8Array[] = [];
  for (let i = first; i < first + span; i++) hashes.push(tile.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES));
  return rootOf(appendLeaves(emptyRange, hashes));
}
