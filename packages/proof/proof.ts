import { sha256, toBase64 } from '#crypto';
import { addSignatures, type HashReader, inclusionProof, parseEntry } from '../log/index.ts';
import { contexts, parseNote } from '../notes/index.ts';
import { block } from '../notes/lines.ts';
import { charterBlocks, keysOf, sortedNote } from './notes.ts';

/**
 * The proof of one record: everything a stranger needs to check, without a node, who said what. `entente verify` and any
 * program that knows signed notes and RFC 6962 trees can read it.
 */
export interface Proof {
  readonly record: string;
  /** All charter notes of the record's group, version 1 first. */
  readonly charters: readonly string[];
  readonly entries: readonly ProvenEntry[];
}

export interface ProvenEntry {
  readonly entry: Uint8Array;
  /** The exact plaintext, with its padding: its SHA-256 is the entry's `bind`. */
  readonly opened: Uint8Array;
  /** At least one signed checkpoint that covers the entry: one for each mirror whose receipt is to be shown. */
  readonly receipts: readonly Receipt[];
}

export interface Receipt {
  /** The author's checkpoint note with the cosignature lines collected onto it. */
  readonly checkpoint: string;
  /** Inclusion proof of the entry in that checkpoint's tree. */
  readonly path: readonly Uint8Array[];
}

const encoder = new TextEncoder();

/** The receipt for an entry under a checkpoint note. `read` reads the feed's tree; what it throws passes through. */
export async function receiptFor(seq: number, checkpoint: string, read: HashReader): Promise<Receipt> {
  return { checkpoint, path: await inclusionProof(sizeOf(checkpoint), seq, read) };
}

/**
 * The proof as a file, `entente.proof/v1`. There is one text for one proof: entries by feed and number, receipts by size,
 * signature lines by their bytes, one for each key the charters know, and a last line with the hash of all before it.
 * Throws on parts that are no notes or entries: they come from the node's own store.
 */
export function proofText(proof: Proof): string {
  const known = keysOf(proof.charters);
  const entries = proof.entries.map((item) => ({ ...placeOf(item.entry), item })).sort(byPlace);
  const text = [
    `${contexts.proof}\nrecord ${proof.record}\n`,
    ...charterBlocks(proof.charters),
    ...entries.map(({ item }) => entryBlocks(item, known)),
  ].join('');
  return `${text}end ${toBase64(sha256(encoder.encode(text)))}\n`;
}

function entryBlocks({ entry, opened, receipts }: ProvenEntry, known: readonly string[]): string {
  const sorted = merged(receipts).sort((a, b) => sizeOf(a.checkpoint) - sizeOf(b.checkpoint));
  return [
    block('entry', new TextDecoder().decode(entry)),
    `opened ${toBase64(opened)}\n`,
    ...sorted.map(({ checkpoint, path }) => {
      const hashes = path.map((hash) => `${toBase64(hash)}\n`).join('');
      return `${block('checkpoint', sortedNote(checkpoint, known))}${block('path', hashes)}`;
    }),
  ].join('');
}

/** Receipts under the same checkpoint are one, with the lines of all. */
function merged(receipts: readonly Receipt[]): Receipt[] {
  const byText = new Map<string, Receipt>();
  for (const receipt of receipts) {
    const parsed = parseNote(receipt.checkpoint);
    const text = parsed?.text ?? '';
    const known = byText.get(text);
    const lines = parsed?.signatures.map((signature) => signature.line) ?? [];
    byText.set(text, known === undefined ? receipt : { ...known, checkpoint: addSignatures(known.checkpoint, lines) });
  }
  return [...byText.values()];
}

interface Place {
  readonly feed: string;
  readonly seq: number;
}

function placeOf(entry: Uint8Array): Place {
  const parsed = parseEntry(entry);
  if ('ok' in parsed) throw new Error(parsed.message);
  return { feed: parsed.feed, seq: parsed.seq };
}

function byPlace(a: Place, b: Place): number {
  if (a.feed !== b.feed) return a.feed < b.feed ? -1 : 1;
  return a.seq - b.seq;
}

function sizeOf(checkpoint: string): number {
  return Number(checkpoint.split('\n')[1]);
}
