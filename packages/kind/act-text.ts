import { sha256, toHex } from '#crypto';
import type { Charter } from '../charter/charter.ts';
import { contexts } from '../notes/contexts.ts';
import { isSignatureOf, parseSignatureLine } from '../notes/note.ts';
import { parseVkey } from '../notes/vkey.ts';

/** A text that authorities agree on and sign in one language: a commitment, the minutes of a meeting, a communiqué. */
export interface ActText {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  /** Which version of the record's text, from 1. */
  readonly version: number;
  /** BCP 47, `fr`. */
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const encoder = new TextEncoder();

/**
 * What is signed (`entente.act/v1`): the record, version and language on a line each, then the text as people read it. The same
 * on every node, so that the signatures of all sides stand under one text, and any reader of signed notes can check them.
 */
export function actText({ group, kind, record, version, language, title, paragraphs }: ActText): string {
  const head = [contexts.act, `group ${group}`, `kind ${kind}`, `record ${record}`, `version ${version}`];
  return [[...head, `language ${language}`].join('\n'), title, ...paragraphs].join('\n\n').concat('\n');
}

/** The text of an act as people read it: its title and paragraphs; null when the text is no act. */
export function readAct(text: string): { readonly title: string; readonly paragraphs: readonly string[] } | null {
  const [head = '', title, ...paragraphs] = text.replace(/\n$/, '').split('\n\n');
  return head.startsWith(`${contexts.act}\n`) && title !== undefined ? { title, paragraphs } : null;
}

/** SHA-256 of the signed text, hex: what two offices read to each other on the telephone. */
export function actHash(text: string): string {
  return toHex(sha256(encoder.encode(text)));
}

/** Whether `line` is the signature of a member's doc key, as its charter names it, under exactly this text. */
export function isSignedBy(charter: Charter, member: string, text: string, line: string): boolean {
  const vkey = charter.members.find(({ id }) => id === member)?.doc;
  const verifier = vkey === undefined ? null : parseVkey(vkey);
  const signature = parseSignatureLine(line);
  if (verifier === null || signature === null) return false;
  return isSignatureOf(signature, verifier) && verifier.verify(text, signature.signature);
}

/**
 * The same under whichever version of the charter the member signed: what was signed before a change of keys stays signed.
 * Who wrote the entry is a matter of its feed, so an old key says nothing by itself.
 */
export function wasSignedBy(charters: readonly Charter[], member: string, text: string, line: string): boolean {
  return charters.some((charter) => isSignedBy(charter, member, text, line));
}

/** The verifier key of a member under which `line` stands, in whichever version of the charter; null when it is nobody's. */
export function keyOfLine(charters: readonly Charter[], member: string, line: string): string | null {
  const signature = parseSignatureLine(line);
  const keys = charters.flatMap(({ members }) => members.find(({ id }) => id === member)?.doc ?? []);
  const found = keys.find((vkey) => {
    const verifier = parseVkey(vkey);
    return verifier !== null && signature !== null && isSignatureOf(signature, verifier);
  });
  return found ?? null;
}

/** The whole signed note: the text and one line a signature. */
export function actNote(text: string, lines: readonly string[]): string {
  return `${text}\n${lines.join('')}`;
}
