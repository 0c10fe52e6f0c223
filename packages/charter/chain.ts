import { sha256, toBase64 } from '#crypto';
import { type Fault, fault } from '../notes/fault.ts';
import { openNote, parseNote } from '../notes/note.ts';
import { parseVkey, type Verifier } from '../notes/vkey.ts';
import type { Charter, CharterFault, Member } from './charter.ts';
import { parseCharterText } from './parse.ts';

const encoder = new TextEncoder();

export interface Chain {
  readonly current: Charter;
  /** All versions from 1 on. */
  readonly all: readonly Charter[];
}

/** Base64 SHA-256 of a charter's text: the `previous` of the version after it. */
export function charterHash(text: string): string {
  return toBase64(sha256(encoder.encode(text)));
}

/**
 * Folds the charter notes of one group, version 1 first, to the charter in force. Each version is valid by the rule of the
 * one before it, so there is nothing to merge and nothing to reset. The first note that breaks a rule refuses the chain.
 */
export function charterChain(notes: readonly string[]): Chain | Fault<CharterFault> {
  const all: Charter[] = [];
  let previous: { charter: Charter; hash: string } | null = null;
  const keys = new Map<string, string>();
  for (const note of notes) {
    const text = parseNote(note)?.text;
    if (text === undefined)
      return fault('charter.malformed', 'A charter of this group is not a signed note; fetch it again.');
    const charter = parseCharterText(text);
    if ('ok' in charter) return charter;
    const problem =
      cannotFollow(charter, previous) ?? unsigned(note, charter, previous?.charter ?? null) ?? rebound(charter, keys);
    if (problem !== null) return problem;
    all.push(charter);
    previous = { charter, hash: charterHash(text) };
  }
  if (previous === null) return fault('charter.no-chain', 'This group has no charter; pair with its members first.');
  return { current: previous.charter, all };
}

function cannotFollow(next: Charter, before: { charter: Charter; hash: string } | null): Fault<CharterFault> | null {
  if (next.version !== (before?.charter.version ?? 0) + 1)
    return fault(
      'charter.wrong-version',
      `Version ${next.version} does not follow version ${before?.charter.version ?? 0}; fetch the versions between them.`,
    );
  if (before !== null && next.group !== before.charter.group)
    return fault(
      'charter.wrong-group',
      `This charter is of ${next.group}, not of ${before.charter.group}; do not use it.`,
    );
  if (before !== null && next.previous !== before.hash)
    return fault(
      'charter.wrong-previous',
      `Version ${next.version} was made for another version ${before.charter.version}: two charters were signed. Compare both with all members.`,
    );
  return before === null
    ? uncut(next, [])
    : (tooManyRemoved(next, before.charter) ?? uncut(next, before.charter.cuts, before.charter));
}

/** One removal a version: else a part of the members could remove all the others at a stroke, asking none of them. */
function tooManyRemoved(next: Charter, before: Charter): Fault<CharterFault> | null {
  const removed = before.members.filter((member) => !next.members.some((m) => m.id === member.id));
  if (removed.length <= 1) return null;
  return fault(
    'charter.too-many-removed',
    `Version ${next.version} removes ${removed.length} members; remove one a version.`,
  );
}

/**
 * A cut stays as it is for ever; and every log that may no longer grow has one: all epochs but a member's last, and all
 * logs of a removed member. So no feed is ever left without an end that all members agreed on.
 */
function uncut(next: Charter, kept: Charter['cuts'], before?: Charter): Fault<CharterFault> | null {
  const problem = (origin: string): Fault<CharterFault> =>
    fault(
      'charter.cut-missing',
      `Version ${next.version} must cut the feed ${origin}, and keep every cut made before; write it again.`,
    );
  const size = (origin: string): number | null => cutOf(next, origin);
  for (const cut of kept) if (size(cut.origin) !== cut.size) return problem(cut.origin);
  const ended = next.members.flatMap((m) => m.logs.slice(0, -1).map((log) => `${next.group}/${m.id}/${log.epoch}`));
  const left = (before?.members ?? []).flatMap((m) =>
    m.logs.filter((log) => !hasLog(next, m.id, log.epoch)).map((log) => `${next.group}/${m.id}/${log.epoch}`),
  );
  for (const origin of [...ended, ...left]) if (size(origin) === null) return problem(origin);
  return null;
}

function hasLog(charter: Charter, member: string, epoch: number): boolean {
  return charter.members.some((m) => m.id === member && m.logs.some((log) => log.epoch === epoch));
}

/** Roots that must have signed: all members of the version before that stay, and everyone whose root is new. */
export function requiredRoots(next: Charter, before: Charter | null): string[] {
  const stays = (member: Member): boolean => next.members.some((m) => m.id === member.id);
  const old = (before?.members ?? []).filter(stays).map((member) => member.root);
  return [...new Set([...old, ...next.members.map((member) => member.root)])];
}

function unsigned(note: string, charter: Charter, before: Charter | null): Fault<CharterFault> | null {
  const required = requiredRoots(charter, before);
  const opened = openNote(note, verifiers(required));
  const signed = 'ok' in opened ? [] : opened.verified.map((signature) => signature.vkey);
  const missing = required.filter((vkey) => !signed.includes(vkey)).map((vkey) => vkey.slice(0, vkey.indexOf('+')));
  if (missing.length === 0) return null;
  return fault(
    'charter.unsigned',
    `Version ${charter.version} of ${charter.group} lacks a good signature of ${missing.join(', ')}; have it signed.`,
  );
}

/** One origin has one key for ever: else a new key could speak for entries an old one signed. */
function rebound(charter: Charter, keys: Map<string, string>): Fault<CharterFault> | null {
  for (const vkey of charter.members.flatMap((member) => member.logs.map((log) => log.vkey))) {
    const origin = vkey.slice(0, vkey.indexOf('+'));
    if ((keys.get(origin) ?? vkey) !== vkey)
      return fault(
        'charter.keys-reused',
        `Version ${charter.version} gives the feed ${origin} another key; begin a new epoch instead.`,
      );
    keys.set(origin, vkey);
  }
  return null;
}

const verifiers = (vkeys: readonly string[]): Verifier[] =>
  vkeys.map(parseVkey).filter((verifier) => verifier !== null);

/** Verifier of a feed's checkpoints, or null when this charter does not list the feed. */
export function verifiersOf(charter: Charter, origin: string): Verifier | null {
  const vkey = charter.members.flatMap((member) => member.logs).find((log) => log.vkey.startsWith(`${origin}+`))?.vkey;
  return vkey === undefined ? null : parseVkey(vkey);
}

/** Verifiers of all members' cosignatures, by member id. */
export function mirrorsOf(charter: Charter): ReadonlyMap<string, Verifier> {
  const pairs = charter.members.map((member) => [member.id, parseVkey(member.mirror)] as const);
  return new Map(pairs.flatMap(([id, verifier]) => (verifier === null ? [] : [[id, verifier] as const])));
}

/** Size at which a feed was cut off, or null when it may still grow. */
export function cutOf(charter: Charter, origin: string): number | null {
  return charter.cuts.find((cut) => cut.origin === origin)?.size ?? null;
}
