import { fromBase64, toBase64 } from '#crypto';
import { contexts } from '../notes/contexts.ts';
import { type Fault, fault, isFault } from '../notes/fault.ts';
import { block, lineReader } from '../notes/lines.ts';
import { isSignatureOf, parseNote } from '../notes/note.ts';
import type { Verifier } from '../notes/vkey.ts';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { consistencySpans } from './prove.ts';
import { appendLeaves, emptyRange, HASH_BYTES, rootOf, sameBytes } from './tree.ts';
import { verifyConsistency } from './verify.ts';

/**
 * Two checkpoints one author signed that cannot both be true. Anyone who has the author's key can check it alone.
 * For two sizes m < n it holds the true root of the first m leaves of the larger tree, with its consistency proof:
 * it is short however long the feed is, and needs no leaf.
 */
export interface Evidence {
  readonly origin: string;
  /** Smaller size first; for one size, in order of their text. Only the author's signature line is kept. */
  readonly notes: readonly [string, string];
  /** Root over the first m leaves of the larger tree; null when both sizes are the same. */
  readonly prefix: Uint8Array | null;
  readonly proof: readonly Uint8Array[];
}

export type EvidenceFault = 'evidence.malformed' | 'evidence.unproven';

/**
 * What two checkpoint notes of one log prove against its author, or null when they prove nothing.
 * `leafHashes` are those of the larger tree (all of its leaves), and not needed when both sizes are the same.
 */
export function equivocation(
  noteA: string,
  noteB: string,
  leafHashes: readonly Uint8Array[] | null,
  author: Verifier,
): Evidence | null {
  const a = signedAlone(noteA, author);
  const b = signedAlone(noteB, author);
  if (a === null || b === null) return null;
  const [first, second] = precedes(a, b) ? [a, b] : [b, a];
  const { origin } = first.checkpoint;
  const [m, n] = [first.checkpoint.size, second.checkpoint.size];
  const found = (prefix: Uint8Array | null, proof: readonly Uint8Array[]): Evidence | null => {
    const evidence: Evidence = { origin, notes: [first.note, second.note], prefix, proof };
    return isFault(verifyEvidence(evidence, author)) ? null : evidence;
  };
  if (m === n) return found(null, []);
  if (leafHashes?.length !== n || m === 0) return null;
  const root = (from: number, to: number): Uint8Array => rootOf(appendLeaves(emptyRange, leafHashes.slice(from, to)));
  return found(
    root(0, m),
    consistencySpans(m, n).map(([from, to]) => root(from, to)),
  );
}

/** The evidence, if the two notes do contradict each other; needs nothing but the author's key. */
export function verifyEvidence(evidence: Evidence, author: Verifier): Evidence | Fault<EvidenceFault> {
  const a = signedAlone(evidence.notes[0], author);
  const b = signedAlone(evidence.notes[1], author);
  if (a === null || b === null || a.note !== evidence.notes[0] || b.note !== evidence.notes[1]) return unproven();
  if (evidence.origin !== author.name || !precedes(a, b)) return unproven();
  const [first, second] = [a.checkpoint, b.checkpoint];
  if (evidence.prefix === null)
    return first.size === second.size && evidence.proof.length === 0 && !sameBytes(first.root, second.root)
      ? evidence
      : unproven();
  const isPrefix = verifyConsistency(first.size, second.size, evidence.prefix, second.root, evidence.proof);
  return first.size < second.size && isPrefix && !sameBytes(first.root, evidence.prefix) ? evidence : unproven();
}

function unproven(): Fault<EvidenceFault> {
  return fault(
    'evidence.unproven',
    'These two checkpoints do not contradict each other under this key; nothing follows from them.',
  );
}

interface Statement {
  readonly note: string;
  readonly text: string;
  readonly checkpoint: SignedCheckpoint;
}

/** The checkpoint with its author's line only. */
function signedAlone(note: string, author: Verifier): Statement | null {
  const parsed = parseNote(note);
  const line = parsed?.signatures.find((signature) => isSignatureOf(signature, author))?.line;
  if (parsed === null || line === undefined) return null;
  const alone = `${parsed.text}\n${line}`;
  const checkpoint = openCheckpoint(alone, author);
  return 'ok' in checkpoint ? null : { note: alone, text: parsed.text, checkpoint };
}

function precedes(a: Statement, b: Statement): boolean {
  return a.checkpoint.size === b.checkpoint.size ? a.text <= b.text : a.checkpoint.size < b.checkpoint.size;
}

/** The evidence as a file: `entente.evidence/v1`. */
export function evidenceText(e: Evidence): string {
  const notes = e.notes.map((note) => block('note', note)).join('');
  const prefix = e.prefix === null ? '-' : toBase64(e.prefix);
  const proof = block('path', e.proof.map((hash) => `${toBase64(hash)}\n`).join(''));
  return `${contexts.evidence}\norigin ${e.origin}\n${notes}prefix ${prefix}\n${proof}`;
}

/** Reads an evidence file; its claim is checked by `verifyEvidence`. */
export function parseEvidence(text: string): Evidence | Fault<EvidenceFault> {
  const lines = lineReader(text);
  const head = lines.take(1);
  const origin = lines.field('origin');
  const [a, b] = [lines.block('note'), lines.block('note')];
  const prefix = lines.field('prefix');
  const path = lines.block('path');
  const malformed = fault(
    'evidence.malformed',
    'This is no evidence file; ask its sender for the file as it was made.',
  );
  if (
    head !== `${contexts.evidence}\n` ||
    origin === null ||
    a === null ||
    b === null ||
    prefix === null ||
    path === null
  )
    return malformed;
  const hashes = [...(prefix === '-' ? [] : [prefix]), ...path.split('\n').slice(0, -1)].map(fromBase64);
  const whole = hashes.filter((hash) => hash?.length === HASH_BYTES) as Uint8Array[];
  const evidence: Evidence = {
    origin,
    notes: [a, b],
    prefix: prefix === '-' ? null : (whole[0] ?? null),
    proof: prefix === '-' ? whole : whole.slice(1),
  };
  return whole.length === hashes.length && evidenceText(evidence) === text ? evidence : malformed;
}
