import { bech32 } from '@scure/base';
import { fromBase64 } from '#crypto';
import { contexts, reservedPrefix } from '../notes/contexts.ts';
import { type Fault, fault } from '../notes/fault.ts';
import { type LineReader, lineReader } from '../notes/lines.ts';
import { MAX_NOTE_BYTES, MAX_SIGNATURES } from '../notes/note.ts';
import { parseVkey } from '../notes/vkey.ts';
import {
  type Charter,
  type CharterFault,
  type Cut,
  charterText,
  type Exercise,
  type FourEyesCode,
  type Instrument,
  type LogKey,
  type MatchTerms,
  type Member,
} from './charter.ts';

const GROUP = /^[a-z0-9][a-z0-9.-]{1,47}$/;
const MEMBER = /^[a-z][a-z0-9-]{1,31}$/;
const INSTRUMENT = /^[a-z0-9][a-z0-9.-]{0,47}$/;
const ZONE = /^[A-Za-z0-9_+-]{1,32}(?:\/[A-Za-z0-9_+-]{1,32}){0,2}$/;
const FOUR_EYES = /^(?:-|(?=H)(?:H0)?(?:(?:^| )H1)?(?:(?:^| )H2)?(?:(?:^| )H3)?)$/;
const ADDRESS = /^https:\/\/(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\]):[1-9][0-9]{0,4}$/;
/** A title or a name: no line breaks, nothing invisible that turns or hides its letters, no space at its ends. */
const TITLE = /^(?! )[^\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]{1,200}(?<! )$/u;
const NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;

/** Reads what `charterText` writes: exactly one text exists for each charter; everything else is a fault. */
export function parseCharterText(text: string): Charter | Fault<CharterFault> {
  if (text.length > MAX_NOTE_BYTES) return malformed('it is longer than a note may be');
  const lines = lineReader(text);
  const at = readCharter(lines);
  if (typeof at === 'string') return malformed(at);
  if (!lines.done()) return malformed('it has lines after its last part');
  const wrong = firstConflict(at);
  if (wrong !== null) return malformed(wrong);
  return charterText(at) === text ? at : malformed('it is not written in its one canonical form');
}

function malformed(why: string): Fault<CharterFault> {
  return fault(
    'charter.malformed',
    `This is no charter of version 1: ${why}. Ask its sender for the text as it was signed.`,
  );
}

/** The charter, or what is wrong in words. */
function readCharter(lines: LineReader): Charter | string {
  if (lines.take(1) !== `${contexts.charter}\n`) return `it does not start with ${contexts.charter}`;
  const group = matched(lines.field('group'), GROUP);
  const version = number(lines.field('version'));
  const previous = lines.field('previous');
  const title = matched(lines.field('title'), TITLE);
  const zone = matched(lines.field('zone'), ZONE);
  const minVersion = number(lines.field('min-version'));
  const fourEyes = matched(lines.field('four-eyes'), FOUR_EYES);
  if (group === null || group.startsWith(reservedPrefix)) return 'the group is not named as groups are';
  if (version === null || version < 1) return 'the version is no positive number';
  if (previous === null || (version === 1 ? previous !== '-' : !isHash(previous)))
    return 'the hash of the previous version is missing';
  if (title === null || zone === null || minVersion === null || minVersion < 1 || fourEyes === null)
    return 'its head is incomplete';
  const instruments = readAll(lines, 'instrument', readInstrument);
  const members = readMembers(lines);
  const cuts = readAll(lines, 'cut', readCut);
  const matching = readAll(lines, 'match', readMatch);
  const exercise = readExercise(lines.field('exercise'));
  if (instruments === null) return 'an instrument is not written as it should be';
  if (typeof members === 'string') return members;
  if (cuts === null) return 'a cut is not written as it should be';
  if (matching === null) return 'the terms of a matching are not written as they should be';
  if (exercise === null) return 'the last day of the exercise is no day';
  return {
    group,
    version,
    previous: previous === '-' ? null : previous,
    title,
    zone,
    minVersion,
    fourEyes: fourEyes === '-' ? [] : (fourEyes.split(' ') as FourEyesCode[]),
    instruments,
    members,
    cuts,
    ...(matching.length === 0 ? {} : { matching }),
    ...(exercise === undefined ? {} : { exercise }),
  };
}

/** All following lines that start with `word`, read one by one; null when one of them cannot be read. */
function readAll<T>(lines: LineReader, word: string, read: (rest: string) => T | null): T[] | null {
  const all: T[] = [];
  for (let rest = lines.field(word); rest !== null; rest = lines.field(word)) {
    const item = read(rest);
    if (item === null) return null;
    all.push(item);
  }
  return all;
}

function readInstrument(rest: string): Instrument | null {
  const space = rest.indexOf(' ');
  const id = matched(rest.slice(0, Math.max(space, 0)), INSTRUMENT);
  const title = matched(rest.slice(space + 1), TITLE);
  return id === null || title === null ? null : { id, title };
}

function readCut(rest: string): Cut | null {
  const [origin = '', size = '', ...more] = rest.split(' ');
  const at = number(size);
  return more.length > 0 || at === null || !/^[a-z0-9./-]{1,128}$/.test(origin) ? null : { origin, size: at };
}

const MATCH = /^([a-z][a-z0-9-]{1,31}) ([a-z][a-z0-9-]{1,31}) ([1-9][0-9]{0,3}) ([a-z]{1,32}(?: [a-z]{1,32}){0,31})$/;

function readMatch(rest: string): MatchTerms | null {
  const [, holder = '', asker = '', batches = '', words = ''] = MATCH.exec(rest) ?? [];
  return words === '' ? null : { holder, asker, batches: Number(batches), categories: words.split(' ') };
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Undefined where there is no such line, null where it names no day. */
function readExercise(rest: string | null): Exercise | null | undefined {
  if (rest === null) return undefined;
  const isDay = DAY.test(rest) && new Date(`${rest}T00:00:00Z`).toISOString().startsWith(rest);
  return isDay ? { until: rest } : null;
}

function readLog(rest: string): LogKey | null {
  const [epoch = '', vkey = '', ...more] = rest.split(' ');
  return more.length > 0 || !/^[1-9][0-9]{0,5}$/.test(epoch) ? null : { epoch: Number(epoch), vkey };
}

function readMembers(lines: LineReader): Member[] | string {
  const members: Member[] = [];
  for (let id = lines.field('member'); id !== null; id = lines.field('member')) {
    const member = readMember(id, lines);
    if (member === null) return `the part of member ${id.slice(0, 40)} is not written as it should be`;
    if (members.push(member) >= MAX_SIGNATURES) return 'it has more members than a note can carry signatures';
  }
  return members.length === 0 ? 'it has no member' : members;
}

function readMember(id: string, lines: LineReader): Member | null {
  const name = matched(lines.field('name'), TITLE);
  const country = matched(lines.field('country'), /^[A-Z]{2}$/);
  const root = lines.field('root');
  const logs = readAll(lines, 'log', readLog);
  const mirror = lines.field('mirror');
  const doc = lines.field('doc');
  const age = lines.field('age');
  const tls = lines.field('tls');
  const address = matched(lines.field('address'), ADDRESS);
  const [entries = '', bytes = '', ...more] = (lines.field('quota') ?? '').split(' ');
  const [quotaEntries, quotaBytes] = [number(entries), number(bytes)];
  if (!MEMBER.test(id) || name === null || country === null || logs === null || address === null) return null;
  if (
    root === null ||
    mirror === null ||
    doc === null ||
    quotaEntries === null ||
    quotaBytes === null ||
    more.length > 0
  )
    return null;
  if (age === null || !isRecipient(age) || tls === null || !isHash(tls)) return null;
  return { id, name, country, root, logs, mirror, doc, age, tls, address, quotaEntries, quotaBytes };
}

/** What contradicts itself in a charter that is well written, or null. */
function firstConflict(c: Charter): string | null {
  if (!ascending(c.members.map((member) => member.id))) return 'its members are not in the order of their ids';
  if (!ascending(c.cuts.map((cut) => cut.origin))) return 'its cuts are not in the order of their feeds';
  if (new Set(c.instruments.map((instrument) => instrument.id)).size < c.instruments.length)
    return 'two instruments have one id';
  if (c.group.startsWith('private.') && c.members.some((member) => c.group !== `private.${member.id}`))
    return 'a private group has its own member and no other';
  if (isExercise(c.group) !== (c.exercise !== undefined))
    return 'an exercise is named exercise.…, has the day until which it lasts, and nothing else has';
  const matching = c.matching ?? [];
  if (!ascending(matching.map(({ holder, asker }) => `${holder} ${asker}`)))
    return 'its matchings are not in the order of holder and asker';
  if (!matching.every((terms) => isBetweenMembers(c, terms))) return 'a matching is not one between two members';
  for (const member of c.members)
    if (!hasOwnKeys(c.group, member)) return `a key of ${member.id} is malformed, or made out to another name`;
  const keys = c.members.flatMap(keysOf).map((vkey) => parseVkey(vkey)?.publicKey.join());
  return new Set(keys).size < keys.length ? 'one key is used for two things' : null;
}

function isBetweenMembers({ members }: Charter, { holder, asker, categories }: MatchTerms): boolean {
  const known = [holder, asker].every((id) => members.some((member) => member.id === id));
  return known && holder !== asker && ascending(categories);
}

/** Whether a group is an exercise: its name says so in every feed, entry and signed text. */
export function isExercise(group: string): boolean {
  return group.startsWith('exercise.');
}

/** All verifier keys of a member. */
export function keysOf(member: Member): string[] {
  return [member.root, ...member.logs.map((log) => log.vkey), member.mirror, member.doc];
}

function hasOwnKeys(group: string, member: Member): boolean {
  const epochs = member.logs.map((log) => log.epoch);
  return (
    isKey(member.root, `${member.id}/root`, 1) &&
    isKey(member.mirror, `${member.id}/mirror`, 4) &&
    isKey(member.doc, `${member.id}/doc`, 1) &&
    epochs.length > 0 &&
    epochs.every((epoch, i) => i === 0 || epoch > (epochs[i - 1] ?? 0)) &&
    member.logs.every((log) => isKey(log.vkey, `${group}/${member.id}/${log.epoch}`, 1))
  );
}

function isKey(vkey: string, name: string, algorithm: 1 | 4): boolean {
  const key = parseVkey(vkey);
  return key !== null && key.name === name && key.algorithm === algorithm;
}

const matched = (value: string | null, form: RegExp): string | null =>
  value !== null && form.test(value) ? value : null;
const number = (value: string | null): number | null => (value !== null && NUMBER.test(value) ? Number(value) : null);
const isHash = (value: string): boolean => fromBase64(value)?.length === 32;
const ascending = (ids: readonly string[]): boolean => ids.every((id, i) => i === 0 || id > (ids[i - 1] ?? ''));

/** An age X25519 recipient: Bech32 of 32 bytes under `age` (C2SP age). */
function isRecipient(value: string): boolean {
  if (!/^age1[a-z0-9]{58}$/.test(value)) return false;
  const decoded = bech32.decodeUnsafe(value);
  return decoded?.prefix === 'age' && bech32.fromWordsUnsafe(decoded.words)?.length === 32;
}
