import { fromBase64 } from '#crypto';
import { type Fault, fault } from './fault.ts';
import type { Signer } from './signer.ts';
import { isKeyName, type Verifier } from './vkey.ts';

/** Largest note in UTF-8 bytes. */
export const MAX_NOTE_BYTES = 1_000_000;
/** Most signature lines one note may carry. */
export const MAX_SIGNATURES = 64;

export type NoteFault = 'note.malformed' | 'note.unsigned' | 'note.bad-signature';

export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  /** What follows the key ID. */
  readonly signature: Uint8Array;
  /** The whole line with its line feed, as it stands in the note. */
  readonly line: string;
}

export interface Note {
  /** Signed text, with its final line feed and without the blank line after it. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface Signature {
  readonly name: string;
  readonly vkey: string;
  /** Unix seconds, for a cosignature. */
  readonly time?: number;
}

const encoder = new TextEncoder();

/** Well-formed Unicode without ASCII control characters other than LF, within the size limit. */
function isNoteText(text: string): boolean {
  if (text.length > MAX_NOTE_BYTES || !text.isWellFormed()) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  if (/[\u0000-\u0009\u000b-\u001f]/.test(text)) return false;
  return text.length * 3 <= MAX_NOTE_BYTES || encoder.encode(text).length <= MAX_NOTE_BYTES;
}

/** A note of `text` with one line of each signer. Throws when the text could not be read back: that is a bug of the caller. */
export function signNote(text: string, signers: readonly Signer[]): string {
  const note = `${text}\n${signers.map((signer) => signer.sign(text)).join('')}`;
  if (parseNote(note)?.text !== text)
    throw new Error('this text cannot be a note: it must end in a line feed and hold no control characters');
  return note;
}

/**
 * Splits a signed note (C2SP signed-note) without checking any signature. Null when it is not exactly of the form:
 * LF only, canonical base64, 1 to 64 signature lines, at most 1 MB, no key signing twice, nothing after the last line.
 */
export function parseNote(note: string): Note | null {
  if (!isNoteText(note) || !note.endsWith('\n')) return null;
  const split = note.lastIndexOf('\n\n');
  if (split < 0) return null;
  const lines = note.slice(split + 2, -1).split('\n', MAX_SIGNATURES + 1);
  if (lines.length > MAX_SIGNATURES) return null;
  const signatures: NoteSignature[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const signature = parseSignatureLine(`${line}\n`);
    if (signature === null) return null;
    const key = `${signature.name} ${signature.keyId.join()}`;
    if (seen.has(key)) return null;
    seen.add(key);
    signatures.push(signature);
  }
  return { text: note.slice(0, split + 1), signatures };
}

/** One signature line with its line feed, or null. */
export function parseSignatureLine(line: string): NoteSignature | null {
  const parts = /^— ([^ \n]+) ([A-Za-z0-9+/]+={0,2})\n$/.exec(line);
  const name = parts?.[1] ?? '';
  const bytes = fromBase64(parts?.[2] ?? '');
  if (!isKeyName(name) || bytes === null || bytes.length < 5) return null;
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4), line };
}

/** True when the line names this key, whether or not its signature is good. */
export function isSignatureOf(signature: NoteSignature, verifier: Verifier): boolean {
  return signature.name === verifier.name && signature.keyId.every((byte, i) => byte === verifier.keyId[i]);
}

/**
 * The text of a note and which of `verifiers` signed it. Lines of unknown keys are ignored (C2SP signed-note); a bad
 * signature of a known key refuses the whole note, and so does a note none of them signed.
 */
export function openNote(
  note: string,
  verifiers: readonly Verifier[],
): { text: string; verified: readonly Signature[] } | Fault<NoteFault> {
  const parsed = parseNote(note);
  if (parsed === null)
    return fault('note.malformed', 'This is not a signed note; ask its sender for the file as it was made.');
  const verified: Signature[] = [];
  for (const signature of parsed.signatures) {
    const verifier = verifiers.find((candidate) => isSignatureOf(signature, candidate));
    if (verifier === undefined) continue;
    if (!verifier.verify(parsed.text, signature.signature))
      return fault(
        'note.bad-signature',
        `The signature of ${verifier.name} does not fit this text; do not use the note.`,
      );
    const time = verifier.time(signature.signature);
    verified.push({ name: verifier.name, vkey: verifier.vkey, ...(time === null ? {} : { time }) });
  }
  if (verified.length === 0)
    return fault('note.unsigned', 'None of the expected keys signed this note; do not use it.');
  return { text: parsed.text, verified };
}
