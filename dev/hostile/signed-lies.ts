import { createHash } from 'node:crypto';
import { sha256, toBase64 } from '#crypto';
import { type Charter, charterText, parseCharterText } from '../../packages/charter/index.ts';
import {
  addSignatures,
  appendLeaves,
  checkpointText,
  emptyRange,
  encodeEntry,
  inclusionProof,
  leafHash,
  rootOf,
  signCheckpoint,
} from '../../packages/log/index.ts';
import { noteSigner, parseNote, type Signer, signatureLine, signNote } from '../../packages/notes/index.ts';
import { block } from '../../packages/notes/lines.ts';
import {
  type InventedMember,
  inventMember,
  inventPlaintext,
  nextCharter,
  readerOf,
  seedOf,
} from '../generate/invented.ts';
import type { InventedWorld } from '../generate/invented-proof.ts';
import { bodyLies } from './body-lies.ts';

/**
 * Proofs that members with all their real keys could make together, each breaking one rule: every signature in them is
 * good, so only the rule itself can refuse them.
 */
export async function signedLies(world: InventedWorld): Promise<Readonly<Record<string, string>>> {
  return { ...charterLies(world), ...(await entryLies(world)), ...formLies(world) };
}

interface Trio {
  readonly it: InventedMember;
  readonly ma: InventedMember;
  readonly fr: InventedMember;
  readonly current: Charter;
}

function trio(world: InventedWorld): Trio {
  const [it, ma, fr] = world.members;
  const current = parseCharterText(parseNote(world.charters[1] ?? '')?.text ?? '');
  if (it === undefined || ma === undefined || fr === undefined || 'ok' in current) throw new Error('invented world');
  return { it, ma, fr, current };
}

/** The text with its parts after the charters as in the world's own proof, and these charters before them. */
function withCharters(world: InventedWorld, notes: readonly string[]): string {
  const rest = world.text.slice(world.text.indexOf('entry 9\n'), world.text.lastIndexOf('end '));
  return ended(
    `entente.proof/v1\nrecord ${world.record}\n${notes.map((note) => block('charter', note)).join('')}${rest}`,
  );
}

function ended(text: string): string {
  return `${text}end ${createHash('sha256').update(text).digest('base64')}\n`;
}

/** Signed by these roots, the lines in the order of their bytes. */
function sortedNote(text: string, signers: readonly Signer[]): string {
  const lines = signers.map((signer) => signer.sign(text)).sort();
  return `${text}\n${lines.join('')}`;
}

interface CharterBuilders {
  third(change: Partial<Charter>, signers?: readonly Signer[]): string;
  fourth(change: Partial<Charter>): string;
  cut(m: InventedMember, size?: number): Charter['cuts'][number];
  /** The current members, with Rome's changed. */
  changed(change: (m: Charter['members'][number]) => object): Partial<Charter>;
  readonly all: readonly Signer[];
  /** The notes of the world's own two versions, as they stand in its proof. */
  readonly notes: readonly [string, string];
}

/** Proofs that go on with a third version, or with a third that cuts Rome's feed at 100 and a fourth. */
function charterBuilders(world: InventedWorld): CharterBuilders {
  const { it, ma, fr, current } = trio(world);
  const all = [it.root, ma.root, fr.root];
  const [first = '', second = ''] =
    world.text.match(/(?<=charter \d+\n)entente\.charter[\s\S]*?(?=charter \d+\n|entry 9\n)/g) ?? [];
  const notes = [first, second] as const;
  const note = (charter: Charter, signers: readonly Signer[] = all): string =>
    sortedNote(charterText(charter), signers);
  const cut = (m: InventedMember, size = 100): Charter['cuts'][number] => ({ origin: m.log.name, size });
  const cutOnce = nextCharter(current, { cuts: [cut(it)] });
  return {
    all,
    notes,
    cut,
    third: (change, signers) => withCharters(world, [...notes, note(nextCharter(current, change), signers)]),
    fourth: (change) => withCharters(world, [...notes, note(cutOnce), note(nextCharter(cutOnce, change))]),
    changed: (change) => ({ members: current.members.map((m) => (m.id === 'it-moi' ? { ...m, ...change(m) } : m)) }),
  };
}

/** The same parts put together as the rules have it: what refuses the lies must not refuse these. */
export async function signedTruths(world: InventedWorld): Promise<Readonly<Record<string, string>>> {
  const { it, ma, fr } = trio(world);
  const { third, fourth, cut, changed, all } = charterBuilders(world);
  const root = noteSigner('it-moi/root', seedOf('fresh'));
  const second = inventMember(world.group, 'it-moi', '', 2).member.logs;
  const without = trio(world).current.members.filter((m) => m.id !== 'fr-moi');
  return {
    'a third version': third({ title: 'x' }),
    'a cut kept': fourth({ title: 'x' }),
    'a cut beyond what is proven': third({ cuts: [cut(it, 11)] }),
    'a new root and the old one': third(
      changed(() => ({ root: root.vkey })),
      [...all, root],
    ),
    'a second epoch': third({ ...changed((m) => ({ logs: [...m.logs, ...second] })), cuts: [cut(it, 11)] }),
    'one member removed': third({ members: without, cuts: [cut(fr)] }, [it.root, ma.root]),
    'one entry of two': await single(world, honestTold(world)),
    'data as deep and numbers as large as may be': await single(world, {
      ...honestTold(world),
      plaintext: inventPlaintext(it.log.name, 0, {
        record: world.record,
        type: 'request.asked/1',
        data: [JSON.parse('['.repeat(30) + ']'.repeat(30)), Number.MAX_SAFE_INTEGER, 1e300, '\\ud800 😀'],
      }),
    }),
    'one entry with its cosignature': await single(world, honestTold(world), (text) =>
      sortedLines(addSignatures(`${text}\n${it.log.sign(text)}`, [ma.mirror.cosign(text, 99_999_999_999)])),
    ),
  };
}

function charterLies(world: InventedWorld): Record<string, string> {
  const { it, ma, fr, current } = trio(world);
  const { third, fourth, cut, changed: members, all, notes } = charterBuilders(world);
  const [first, second] = notes;
  const freshRoot = noteSigner('it-moi/root', seedOf('fresh'));
  const misnamed = noteSigner('it-moi/boss', seedOf('misnamed'));
  return {
    'a charter for another version before': third({ previous: toBase64(seedOf('x')) }),
    'a version left out': third({ version: 4 }),
    'a version twice': withCharters(world, [first, second, second]),
    'another group': third({ group: 'other.group' }),
    'two members removed at once': third({ members: current.members.slice(0, 1), cuts: [cut(fr), cut(it), cut(ma)] }, [
      fr.root,
    ]),
    'a cut taken back': fourth({ cuts: [] }),
    'a cut moved': fourth({ cuts: [cut(it, 101)] }),
    'a cut over what is proven': third({ cuts: [cut(it, 3)] }),
    'a member that did not sign': third({ title: 'x' }, all.slice(1)),
    'a doc key in place of a root': third({ title: 'x' }, [it.root, ma.root, it.doc]),
    'a new root that did not sign': third(members(() => ({ root: freshRoot.vkey }))),
    'a new root alone': third(
      members(() => ({ root: freshRoot.vkey })),
      [freshRoot, ma.root, fr.root],
    ),
    'a signature of a doc key too': third({ title: 'x' }, [...all, it.doc]),
    'another key for a feed': third(members(() => ({ logs: inventMember(world.group, 'it-moi', 'x').member.logs }))),
    'a root made out to another name': third(
      members(() => ({ root: misnamed.vkey })),
      [...all, misnamed],
    ),
    'a log key made out to another feed': third(
      members((m) => ({
        logs: [...m.logs, { epoch: 2, vkey: noteSigner('other/it-moi/2', seedOf('z')).vkey }],
      })),
    ),
    'a key that is none': third(members(() => ({ mirror: 'it-moi/mirror+00000000+AAAA' }))),
    'the first charter left out': withCharters(world, [second]),
    'a line that no charter has': withCharters(world, [
      ...notes,
      sortedNote(`${charterText(nextCharter(current, { title: 'x' }))}foo bar\n`, all),
    ]),
    'no charter': withCharters(world, []),
  };
}

/** What an entry says and how it is put before the reader; each lie changes one thing. */
interface Told {
  readonly feed: string;
  readonly seq: number;
  readonly plaintext: Uint8Array;
  /** Changes the nine lines. */
  readonly leaf?: (text: string) => string;
  /** The only entry of its feed, shown without the (empty) path to its tree. */
  readonly alone?: boolean;
}

function honestTold(world: InventedWorld): Told {
  const feed = trio(world).it.log.name;
  return {
    feed,
    seq: 0,
    plaintext: inventPlaintext(feed, 0, { record: world.record, type: 'request.asked/1', data: {} }),
  };
}

async function entryLies(world: InventedWorld): Promise<Record<string, string>> {
  const { it, ma } = trio(world);
  const event = { record: world.record, type: 'request.asked/1', data: {} };
  const honest = honestTold(world);
  const one = (told: Partial<Told>, sign?: (text: string) => string): Promise<string> =>
    single(world, { ...honest, ...told }, sign);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const head = `entente.body/v1\nfeed ${it.log.name}\nseq 0\nsalt ${toBase64(seedOf('salt'))}\ntype a.b/1\n\n`;
  const byLog = (signer: Signer) => (text: string) => `${text}\n${signer.sign(text)}`;
  return {
    'an entry of another record': await one({
      plaintext: inventPlaintext(it.log.name, 0, { ...event, record: 'it-moi.other' }),
    }),
    'a text written for another number': await one({ plaintext: inventPlaintext(it.log.name, 1, event) }),
    'a text written for another feed': await one({ plaintext: inventPlaintext(ma.log.name, 0, event) }),
    'a text that is no body': await one({ plaintext: bytes('hello') }),
    'a body that is no JSON': await one({ plaintext: bytes(`${head}{"record":`) }),
    'a body that names no record': await one({ plaintext: bytes(`${head}{"by":{},"data":{}}`) }),
    ...(await bodyLies({ ...honest, record: world.record }, (plaintext) => one({ plaintext }))),
    'a feed no charter knows': await one({ feed: 'gmmp.ma-it/it-moi/7' }),
    'a number that is not the leaf’s place': await one({ seq: 1, plaintext: inventPlaintext(it.log.name, 1, event) }),
    'an entry of a day that is none': await one({ leaf: (text) => text.replace('2026-11-22T', '2026-02-30T') }),
    'an entry whose number has no word': await one({ leaf: (text) => text.replace('seq 0', '0') }),
    'an entry to be kept until no month': await one({ leaf: (text) => text.replace('2027-11', '2027-13') }),
    'a receipt without its path': await one({ alone: true }),
    'a checkpoint only a mirror signed': await one({}, (text) => `${text}\n${ma.mirror.cosign(text, 1)}`),
    'a checkpoint another author signed': await one({}, byLog(ma.log)),
    'a checkpoint signed with a doc key': await one({}, byLog(it.doc)),
    'a cosignature of a stranger': await one({}, (text) =>
      addSignatures(byLog(it.log)(text), [signatureLine('x/mirror', seedOf('x').slice(0, 4), new Uint8Array(72))]),
    ),
    'a cosignature of another checkpoint': await one({}, (text) =>
      sortedLines(addSignatures(byLog(it.log)(text), [ma.mirror.cosign(`${text}x\n`, 1)])),
    ),
    'a checkpoint with an extension': await one({}, (text) => signNote(`${text}more\n`, [it.log])),
  };
}

function sortedLines(note: string): string {
  const parsed = parseNote(note);
  return `${parsed?.text ?? ''}\n${(parsed?.signatures ?? [])
    .map((s) => s.line)
    .sort()
    .join('')}`;
}

/** A proof of one entry, first of a feed of two. */
async function single(world: InventedWorld, told: Told, sign?: (text: string) => string): Promise<string> {
  const { it } = trio(world);
  const fields = {
    feed: told.feed,
    seq: told.seq,
    time: '2026-11-22T03:10:00.123Z',
    kind: 'data',
    keep: '2027-11',
    size: 9,
  } as const;
  const lines = encodeEntry({ ...fields, body: toBase64(seedOf('b')), bind: toBase64(sha256(told.plaintext)) });
  const entry = Buffer.from(told.leaf?.(Buffer.from(lines).toString()) ?? lines);
  const leaves = [leafHash(entry), ...(told.alone === true ? [] : [seedOf('another leaf')])];
  const checkpoint = { origin: it.log.name, size: leaves.length, root: rootOf(appendLeaves(emptyRange, leaves)) };
  const note = sign === undefined ? signCheckpoint(checkpoint, it.log) : sign(checkpointText(checkpoint));
  const hashes = await inclusionProof(leaves.length, 0, readerOf(leaves));
  const path = told.alone === true ? '' : block('path', hashes.map((hash) => `${toBase64(hash)}\n`).join(''));
  const charters = world.text.slice(0, world.text.indexOf('entry 9\n'));
  const opened = `opened ${toBase64(told.plaintext)}\n`;
  return ended(`${charters}${block('entry', entry.toString())}${opened}${block('checkpoint', note)}${path}`);
}

/** True parts put together in a form of their own. */
function formLies(world: InventedWorld): Record<string, string> {
  const body = world.text.slice(0, world.text.lastIndexOf('end '));
  const [head = '', ...entries] = body.split(/(?=^entry 9\n)/m);
  const [one = '', two = '', ...more] = entries;
  const receipt = one.slice(one.indexOf('checkpoint '));
  return {
    'an entry twice': ended(`${head}${one}${entries.join('')}`),
    'entries in another order': ended(`${head}${two}${one}${more.join('')}`),
    'a receipt twice': ended(`${head}${one}${receipt}${two}${more.join('')}`),
    'an entry without receipt': ended(`${head}${one.replace(receipt, '')}${two}`),
    'no entry': ended(head),
    'a proof of another version': ended(body.replace('entente.proof/v1', 'entente.proof/v2')),
    'a line between two parts': ended(`${head}${one}note 0\n${two}`),
    'signature lines in another order': ended(`${head}${one.replace(/(— .*\n)(— .*\n)/, '$2$1')}${two}`),
    'no signature lines': ended(
      `${head}${one.replace(/checkpoint \d+\n(.*\n.*\n.*\n\n)(?:— .*\n)+/, 'checkpoint 4\n$1')}${two}`,
    ),
  };
}
