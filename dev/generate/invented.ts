import { bech32 } from '@scure/base';
import { sha256, toBase64 } from '#crypto';
import { type Charter, charterHash, charterText, type Member } from '../../packages/charter/index.ts';
import {
  addSignatures,
  appendLeaves,
  checkpointText,
  emptyRange,
  encodeEntry,
  type HashReader,
  inclusionProof,
  leafHash,
  rootOf,
  signCheckpoint,
} from '../../packages/log/index.ts';
import { type Cosigner, cosigner, noteSigner, type Signer, signNote } from '../../packages/notes/index.ts';
import { encodeBody } from '../../packages/seal/body.ts';

/** A small invented world, the same on every run: for tests and for the frozen vectors. Nothing in it is secret. */

const encoder = new TextEncoder();

/** 32 bytes that depend on the label only. */
export const seedOf = (label: string): Uint8Array => sha256(encoder.encode(`entente invented ${label}`));

export interface InventedMember {
  readonly member: Member;
  readonly root: Signer;
  readonly log: Signer;
  readonly mirror: Cosigner;
  readonly doc: Signer;
}

/** `salt` gives a member of the same id other keys. */
export function inventMember(group: string, id: string, salt = '', epoch = 1): InventedMember {
  const seed = (use: string): Uint8Array => seedOf(`${salt}${id} ${use}`);
  const root = noteSigner(`${id}/root`, seed('root'));
  const log = noteSigner(`${group}/${id}/${epoch}`, seed(`${group} log ${epoch}`));
  const mirror = cosigner(`${id}/mirror`, seed('mirror'));
  const doc = noteSigner(`${id}/doc`, seed('doc'));
  const member: Member = {
    id,
    name: `Invented ministry ${id}`,
    country: id.slice(0, 2).toUpperCase(),
    root: root.vkey,
    logs: [{ epoch, vkey: log.vkey }],
    mirror: mirror.vkey,
    doc: doc.vkey,
    age: bech32.encodeFromBytes('age', seed('age')),
    tls: toBase64(seed('tls')),
    address: `https://${id}.example:8443`,
    quotaEntries: 1_000_000,
    quotaBytes: 1_000_000_000_000,
  };
  return { member, root, log, mirror, doc };
}

export function inventCharter(group: string, members: readonly InventedMember[]): Charter {
  return {
    group,
    version: 1,
    previous: null,
    title: `Invented group ${group} · مجموعة`,
    zone: 'Africa/Casablanca',
    minVersion: 1,
    fourEyes: ['H2', 'H3'],
    instruments: [{ id: 'agreement-1', title: 'Invented agreement on police cooperation, 2025' }],
    members: members.map((m) => m.member).sort((a, b) => (a.id < b.id ? -1 : 1)),
    cuts: [],
  };
}

/** The charter that follows, with what changes. */
export function nextCharter(before: Charter, change: Partial<Charter>): Charter {
  return { ...before, version: before.version + 1, previous: charterHash(charterText(before)), ...change };
}

export const charterNote = (charter: Charter, roots: readonly Signer[]): string =>
  signNote(charterText(charter), roots);

/** Hash reader over leaf hashes in memory, by the definition of the tree and nothing cleverer. */
export function readerOf(leaves: readonly Uint8Array[]): HashReader {
  return async (level, index) =>
    rootOf(appendLeaves(emptyRange, leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)));
}

export interface InventedFeed {
  readonly origin: string;
  readonly entries: readonly Uint8Array[];
  readonly plaintexts: readonly Uint8Array[];
  /** Checkpoint note over all entries, cosigned by `mirrors`. */
  readonly checkpoint: string;
  proofOf(seq: number): Promise<Uint8Array[]>;
}

/** One event a line: the record it belongs to and what it says. */
export interface InventedEvent {
  readonly record: string;
  readonly type: string;
  readonly data: unknown;
}

/** A feed with these events, one an entry, and a checkpoint over them. `time` is the first entry's, a minute apart. */
export function inventFeed(
  author: InventedMember,
  events: readonly InventedEvent[],
  mirrors: readonly InventedMember[],
): InventedFeed {
  const origin = author.log.name;
  const plaintexts = events.map((event, seq) => inventPlaintext(origin, seq, event));
  const entries = plaintexts.map((plaintext, seq) =>
    encodeEntry({
      feed: origin,
      seq,
      time: `2026-11-22T03:${String(seq % 60).padStart(2, '0')}:00.123Z`,
      kind: 'data',
      keep: '2027-11',
      size: plaintext.length + 200,
      body: toBase64(seedOf(`ciphertext ${origin} ${seq}`)),
      bind: toBase64(sha256(plaintext)),
    }),
  );
  const leaves = entries.map(leafHash);
  const checkpoint = { origin, size: entries.length, root: rootOf(appendLeaves(emptyRange, leaves)) };
  const lines = mirrors.map((m, i) => m.mirror.cosign(checkpointText(checkpoint), 1_795_316_400 + 7 * i));
  const note = addSignatures(signCheckpoint(checkpoint, author.log), lines);
  return {
    origin,
    entries,
    plaintexts,
    checkpoint: note,
    proofOf: (seq) => inclusionProof(entries.length, seq, readerOf(leaves)),
  };
}

/** Plaintext of a body as a node would seal it, with an invented salt. */
export function inventPlaintext(feed: string, seq: number, event: InventedEvent): Uint8Array {
  const json = JSON.stringify({
    record: event.record,
    charter: 1,
    seen: {},
    by: { role: 'officer', ref: `ref-${seq}` },
    data: event.data,
  });
  return encodeBody({ feed, seq, type: event.type, json }, () => seedOf(`salt ${feed} ${seq}`)).plaintext;
}
