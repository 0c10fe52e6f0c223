import { contexts } from '../notes/contexts.ts';
import { type Fault, fault } from '../notes/fault.ts';
import { block, lineReader } from '../notes/lines.ts';
import { openNote, parseNote } from '../notes/note.ts';
import { parseVkey, type Verifier } from '../notes/vkey.ts';
import { parseCharterText } from './parse.ts';

/** Two charters of one group and one version: proof against every root that signed both. */
export interface CharterFork {
  readonly group: string;
  readonly version: number;
  /** In order of their text. */
  readonly notes: readonly [string, string];
  /** Verifier keys of the roots that signed both. */
  readonly signers: readonly string[];
}

/** What two charter notes prove together, or null when they prove nothing. */
export function fork(a: string, b: string): CharterFork | null {
  const notes = (a <= b ? [a, b] : [b, a]) as readonly [string, string];
  const [first, second] = [parseNote(notes[0]), parseNote(notes[1])];
  if (first === null || second === null || first.text === second.text) return null;
  const [one, two] = [parseCharterText(first.text), parseCharterText(second.text)];
  if ('ok' in one || 'ok' in two || one.group !== two.group || one.version !== two.version) return null;
  const roots = [...new Set([...one.members, ...two.members].map((member) => member.root))];
  const signers = roots.filter((vkey) => notes.every((note) => isSignedBy(note, vkey)));
  return signers.length === 0 ? null : { group: one.group, version: one.version, notes, signers };
}

function isSignedBy(note: string, vkey: string): boolean {
  const verifier: Verifier | null = parseVkey(vkey);
  return verifier !== null && !('ok' in openNote(note, [verifier]));
}

/** The fork as a file: `entente.evidence/v1` over two charters. */
export function forkText(f: CharterFork): string {
  return `${contexts.evidence}\ncharter ${f.group} ${f.version}\n${f.notes.map((note) => block('note', note)).join('')}`;
}

/** Reads the file and checks what it claims. */
export function parseFork(text: string): CharterFork | Fault<'evidence.malformed'> {
  const lines = lineReader(text);
  const head = lines.take(1);
  const claim = lines.field('charter');
  const [a, b] = [lines.block('note'), lines.block('note')];
  const proved = head === null || claim === null || a === null || b === null ? null : fork(a, b);
  return proved !== null && forkText(proved) === text
    ? proved
    : fault('evidence.malformed', 'This file does not prove two charters of one version; nothing follows from it.');
}
