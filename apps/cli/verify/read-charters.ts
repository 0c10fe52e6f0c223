import { openNote, parseNote, parseVkey, type Verifier } from '../../../packages/notes/index.ts';
import { sha256 } from './read-file.ts';
import { insist, type Root } from './verdict.ts';

interface CharterMember extends Root {
  readonly logs: readonly string[];
  readonly mirror: string;
}

interface CharterVersion {
  readonly group: string;
  readonly version: number;
  readonly previous: string;
  readonly title: string;
  readonly members: readonly CharterMember[];
  readonly cuts: ReadonlyMap<string, number>;
}

interface Holder {
  readonly member: string;
  readonly verifier: Verifier;
}

/** What the chain of charters says of keys, over all its versions. */
export interface Charters {
  readonly group: string;
  readonly title: string;
  readonly version: number;
  /** Roots of each version, to be compared with those the reader trusts. */
  readonly roots: readonly (readonly Root[])[];
  /** Log key of each feed, by origin. */
  readonly logs: ReadonlyMap<string, Holder>;
  /** Keys that may stand under a checkpoint beside the author's, by verifier key. */
  readonly mirrors: ReadonlyMap<string, Holder>;
  readonly cuts: ReadonlyMap<string, number>;
}

const MEMBER = String.raw`member ([a-z0-9-]+)\nname (.+)\ncountry ([A-Z]{2})\nroot (\S+)\n((?:log [1-9][0-9]* \S+\n)+)mirror (\S+)\ndoc \S+\nage \S+\ntls \S+\naddress \S+\nquota [0-9]+ [0-9]+\n`;
const CUT = String.raw`cut (\S+) ([0-9]+)\n`;
const CHARTER = new RegExp(
  String.raw`^entente\.charter/v1\ngroup (\S+)\nversion ([1-9][0-9]*)\nprevious (\S+)\ntitle (.+)\nzone \S+\nmin-version [0-9]+\nfour-eyes .+\n(?:instrument .+\n)*` +
    `((?:${MEMBER.replaceAll(/\((?!\?)/g, '(?:')})+)((?:${CUT.replaceAll(/\((?!\?)/g, '(?:')})*)(?:match .+\\n)*(?:exercise .+\\n)?$`,
);

const key = (vkey: string, name: string): Verifier => {
  const verifier = parseVkey(vkey);
  insist(verifier?.name === name, 'proof.charter', `A charter holds a malformed key for ${name}.`);
  return verifier;
};

/** Reads all versions and follows the rule of each to the next (spec/GROUP.md). */
export function readCharters(notes: readonly string[]): Charters {
  const versions = notes.map(readVersion);
  versions.forEach((version, i) => {
    follows(version, versions[i - 1] ?? null, notes[i - 1] ?? null);
    signed(notes[i] ?? '', version, versions[i - 1] ?? null);
  });
  const current = versions.at(-1);
  insist(current !== undefined, 'proof.charter', 'This proof holds no charter.');
  const members = versions.flatMap((version) => version.members.map((member) => ({ group: version.group, ...member })));
  return {
    group: current.group,
    title: current.title,
    version: current.version,
    roots: versions.map((version) => version.members.map(({ logs, mirror, ...root }) => root)),
    logs: logsOf(members),
    mirrors: new Map(
      members.map(({ member, mirror }) => [mirror, { member, verifier: key(mirror, `${member}/mirror`) }]),
    ),
    cuts: current.cuts,
  };
}

function readVersion(note: string): CharterVersion {
  const m = CHARTER.exec(parseNote(note)?.text ?? '');
  insist(m !== null, 'proof.charter', 'A charter in this proof cannot be read; ask for the proof again.');
  const [, group = '', version, previous = '', title = '', members = '', cuts = ''] = m;
  return {
    group,
    version: Number(version),
    previous,
    title,
    members: [...members.matchAll(new RegExp(MEMBER, 'g'))].map(readMember),
    cuts: new Map([...cuts.matchAll(new RegExp(CUT, 'g'))].map(([, origin = '', size]) => [origin, Number(size)])),
  };
}

function readMember(match: RegExpExecArray): CharterMember {
  const [, member = '', name = '', country = '', vkey = '', logs = '', mirror = ''] = match;
  return { member, name, country, vkey, logs: [...logs.matchAll(/ (\S+)\n/g)].map((log) => log[1] ?? ''), mirror };
}

function follows(next: CharterVersion, before: CharterVersion | null, beforeNote: string | null): void {
  const hash = beforeNote === null ? '-' : sha256(parseNote(beforeNote)?.text ?? '').toString('base64');
  const gone = before?.members.filter((old) => !next.members.some((member) => member.member === old.member)) ?? [];
  const kept = [...(before?.cuts ?? [])].every(([origin, size]) => next.cuts.get(origin) === size);
  const linked = next.version === (before?.version ?? 0) + 1 && next.previous === hash;
  const good = linked && next.group === (before?.group ?? next.group) && gone.length <= 1 && kept;
  insist(good, 'proof.charter', `Version ${next.version} of the charter does not follow the one before it.`);
}

/** Signed by the roots of all members that stay and by every new root, by no one else, and each line in its place. */
function signed(note: string, next: CharterVersion, before: CharterVersion | null): void {
  const stays = before?.members.filter((old) => next.members.some((member) => member.member === old.member)) ?? [];
  const roots = new Map([...stays, ...next.members].map(({ vkey, member }) => [vkey, key(vkey, `${member}/root`)]));
  const opened = openNote(note, [...roots.values()]);
  const complete = !('ok' in opened) && opened.verified.length === roots.size && linesInOrder(note, roots.size);
  insist(complete, 'proof.charter', `Charter version ${next.version} is not signed by exactly the roots that must.`);
}

/** A note has so many signature lines and no more, in the order of their bytes: then there is one form of it. */
export function linesInOrder(note: string, count: number): boolean {
  const lines = parseNote(note)?.signatures.map((signature) => signature.line) ?? [];
  return lines.length === count && lines.every((line, i) => i === 0 || line > (lines[i - 1] ?? ''));
}

function logsOf(members: readonly (CharterMember & { group: string })[]): Charters['logs'] {
  const logs = new Map<string, Holder>();
  for (const { group, member, logs: vkeys } of members)
    for (const vkey of vkeys) {
      const origin = vkey.slice(0, vkey.indexOf('+'));
      const known = logs.get(origin);
      const once = (known === undefined || known.verifier.vkey === vkey) && origin.startsWith(`${group}/${member}/`);
      insist(once, 'proof.charter', `The charters give the feed ${origin} two keys, or to another member.`);
      logs.set(origin, { member, verifier: key(vkey, origin) });
    }
  return logs;
}
