import { fromBase64, toBase64 } from '#crypto';
import { reservedPrefix } from '../notes/contexts.ts';
import { type Fault, fault } from '../notes/fault.ts';
import { isSignatureOf, type NoteFault, openNote, parseNote, parseSignatureLine, signNote } from '../notes/note.ts';
import type { Signer } from '../notes/signer.ts';
import type { Verifier } from '../notes/vkey.ts';
import { emptyRoot, HASH_BYTES, sameBytes } from './tree.ts';

/** Size and root of a log (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

declare const signed: unique symbol;
/** A checkpoint whose author's signature was checked. Made only by `openCheckpoint`. */
export type SignedCheckpoint = Checkpoint & { readonly [signed]: true };

export type CheckpointFault = NoteFault | 'checkpoint.malformed' | 'checkpoint.wrong-origin';

const CHECKPOINT = /^([a-z0-9./-]{1,255})\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n$/;

/** The three lines an author signs. */
export function checkpointText(c: Checkpoint): string {
  return `${c.origin}\n${c.size}\n${toBase64(c.root)}\n`;
}

/** Reads exactly three lines; no extension lines. */
export function parseCheckpointText(text: string): Checkpoint | Fault<CheckpointFault> {
  const m = CHECKPOINT.exec(text);
  const root = fromBase64(m?.[3] ?? '');
  const origin = m?.[1] ?? '';
  const size = Number(m?.[2]);
  // The empty tree has one root: another one would be a lie that no leaf could ever contradict.
  const possible = root?.length === HASH_BYTES && (size > 0 || sameBytes(root, emptyRoot));
  if (!possible || origin.startsWith(reservedPrefix))
    return fault('checkpoint.malformed', 'This is no checkpoint of three lines; fetch it again, then ask its author.');
  return { origin, size, root };
}

/** Checkpoint note with the author's line. Throws when the signer is not the log's own: that is a bug of the caller. */
export function signCheckpoint(c: Checkpoint, signer: Signer): string {
  const text = checkpointText(c);
  if (signer.name !== c.origin || 'ok' in parseCheckpointText(text))
    throw new Error(`cannot sign ${c.origin} as ${signer.name}`);
  return signNote(text, [signer]);
}

/** The checkpoint of a note that the log itself signed. Cosignatures on it are neither needed nor looked at. */
export function openCheckpoint(note: string, logVerifier: Verifier): SignedCheckpoint | Fault<CheckpointFault> {
  const opened = openNote(note, [logVerifier]);
  if ('ok' in opened) return opened;
  const checkpoint = parseCheckpointText(opened.text);
  if ('ok' in checkpoint) return checkpoint;
  if (checkpoint.origin !== logVerifier.name)
    return fault(
      'checkpoint.wrong-origin',
      `This checkpoint names ${checkpoint.origin}, and the key belongs to ${logVerifier.name}; do not use it.`,
    );
  return checkpoint as SignedCheckpoint;
}

/** The time a mirror's cosignature line states over a checkpoint text, in Unix seconds; null when it is not a good one. */
export function verifyCosignature(text: string, line: string, mirror: Verifier): { time: number } | null {
  const signature = parseSignatureLine(line);
  if (signature === null || !isSignatureOf(signature, mirror) || !mirror.verify(text, signature.signature)) return null;
  const time = mirror.time(signature.signature);
  return time === null ? null : { time };
}

/**
 * The note with these signature lines collected onto it. A key has one line: a later one of the same key replaces it.
 * Lines are not verified here. Throws when the note or a line is malformed: check what comes from outside first.
 */
export function addSignatures(note: string, lines: readonly string[]): string {
  const parsed = parseNote(note);
  if (parsed === null) throw new Error('cannot add signatures to what is not a note');
  const all = [...parsed.signatures];
  for (const line of lines) {
    const added = parseSignatureLine(line);
    if (added === null) throw new Error(`not a signature line: ${line}`);
    const at = all.findIndex((s) => s.name === added.name && sameBytes(s.keyId, added.keyId));
    if (at < 0) all.push(added);
    else all[at] = added;
  }
  return `${parsed.text}\n${all.map((s) => s.line).join('')}`;
}
