import { type Charter, isFault, parseCharterText, requiredRoots } from '../charter/index.ts';
import { isSignatureOf, parseNote, parseVkey } from '../notes/index.ts';
import { block } from '../notes/lines.ts';

/**
 * Charter notes as they stand in a file that proves something: each framed, with the signature lines of exactly the roots
 * that must have signed it. Throws on what is no charter: the notes come from the node's own store.
 */
export function charterBlocks(notes: readonly string[]): readonly string[] {
  const charters = notes.map(readCharter);
  return notes.map((note, i) => {
    const charter = charters[i];
    const roots = charter === undefined ? [] : requiredRoots(charter, charters[i - 1] ?? null);
    return block('charter', sortedNote(note, roots));
  });
}

/** Verifier keys of all logs and mirrors that these charters name. */
export function keysOf(notes: readonly string[]): readonly string[] {
  const members = notes.flatMap((note) => readCharter(note).members);
  return members.flatMap((member) => [...member.logs.map((log) => log.vkey), member.mirror]);
}

/** The note with the lines of these keys only, in the order of their bytes: one form for one note. */
export function sortedNote(note: string, vkeys: readonly string[]): string {
  const parsed = parseNote(note);
  if (parsed === null) throw new Error('a proof is made of signed notes');
  const verifiers = vkeys.map(parseVkey).filter((verifier) => verifier !== null);
  const lines = parsed.signatures.filter((signature) =>
    verifiers.some((verifier) => isSignatureOf(signature, verifier)),
  );
  return `${parsed.text}\n${lines
    .map((signature) => signature.line)
    .sort()
    .join('')}`;
}

function readCharter(note: string): Charter {
  const charter = parseCharterText(parseNote(note)?.text ?? '');
  if (isFault(charter)) throw new Error(charter.message);
  return charter;
}
