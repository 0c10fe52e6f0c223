import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testSeed } from '../../../dev/chance.ts';
import { charterNote, inventFeed, inventMember, nextCharter, readerOf } from '../../../dev/generate/invented.ts';
import { type InventedWorld, inventWorld } from '../../../dev/generate/invented-proof.ts';
import { signedLies, signedTruths } from '../../../dev/hostile/signed-lies.ts';
import { type Tampered, tamperedProofs } from '../../../dev/hostile/tamper-proof.ts';
import { buildGoVerifier } from '../../../dev/third-party/build-go-verifier.ts';
import { parseCharterText } from '../../../packages/charter/index.ts';
import { appendLeaves, emptyRange, leafHash, rootOf, signCheckpoint } from '../../../packages/log/index.ts';
import { parseNote } from '../../../packages/notes/index.ts';
import { type Proof, proofText, receiptFor } from '../../../packages/proof/index.ts';
import { account } from './account.ts';
import { verifyCommand } from './command.ts';
import { verifyProof } from './verify-proof.ts';

const seed = testSeed();
const folder = mkdtempSync(join(tmpdir(), 'entente-proof-'));
let world: InventedWorld;
let variants: readonly Tampered[];
let lies: Readonly<Record<string, string>>;
let truths: Readonly<Record<string, string>>;

beforeAll(async () => {
  world = await inventWorld();
  const other = await inventWorld('other ', 'it-moi.01936f5e-0000-7000-8000-000000000000');
  lies = await signedLies(world);
  truths = await signedTruths(world);
  variants = tamperedProofs(world.text, other.text, seed, 1000);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The world's proof with something changed before it is written. */
const changed = (change: (proof: Proof) => Partial<Proof>): string =>
  proofText({ ...world.proof, ...change(world.proof) });

/** Two entries of one feed, each in a tree of eleven that its author signed, and not in the other's. */
async function twoTrees(): Promise<string> {
  const [it, ma, fr] = world.members;
  if (it === undefined || ma === undefined || fr === undefined) throw new Error('invented world');
  const parts = Array.from({ length: 11 }, (_, part) => ({ record: world.record, type: 'a.b/1', data: { part } }));
  const lie = inventFeed(it, parts, [ma, fr]);
  const told = {
    entry: lie.entries[0] ?? new Uint8Array(),
    opened: lie.plaintexts[0] ?? new Uint8Array(),
    receipts: [{ checkpoint: lie.checkpoint, path: await lie.proofOf(0) }],
  };
  return changed((proof) => ({ entries: [...proof.entries, told] }));
}

const codeOf = (text: string, trust?: readonly string[]): string => {
  const verdict = verifyProof(text, trust);
  return verdict.ok ? 'ok' : verdict.code;
};

describe('the proof of a record', () => {
  it('[LOG-30] is accepted, and says who said what, when, and who stored it', () => {
    const verdict = verifyProof(world.text);
    if (!verdict.ok) throw new Error(verdict.message);
    expect(verdict).toMatchObject({ record: world.record, group: world.group, charterVersion: 2, trust: 'compare' });
    expect(verdict.statements.map((s) => `${s.feed}#${s.seq}`)).toEqual([
      'gmmp.ma-it/it-moi/1#1',
      'gmmp.ma-it/it-moi/1#4',
      'gmmp.ma-it/it-moi/1#7',
      'gmmp.ma-it/it-moi/1#10',
      'gmmp.ma-it/ma-moi/1#1',
      'gmmp.ma-it/ma-moi/1#4',
    ]);
    expect(verdict.statements[0]?.stored).toEqual([
      { member: 'fr-moi', time: '2026-11-22T03:00:07.000Z', size: 11 },
      { member: 'ma-moi', time: '2026-11-22T03:00:00.000Z', size: 11 },
    ]);
    const told = account(verdict);
    for (const word of ['NOT YET ANCHORED', ...world.roots, 'request.asked/1', 'شاحنة', 'time claimed'])
      expect(told).toContain(word);
  });

  it('[LOG-31] is written in one form, whatever the order of its parts', () => {
    const shuffled = changed((proof) => ({ entries: proof.entries.toReversed() }));
    expect(shuffled).toBe(world.text);
  });

  it('[LOG-32] is anchored in the roots the reader names, all of one charter version', () => {
    expect(codeOf(world.text, world.roots)).toBe('ok');
    const firstVersion = world.members.slice(0, 2).map((m) => m.root.vkey);
    expect(codeOf(world.text, firstVersion)).toBe('ok');
    expect(codeOf(world.text, world.roots.slice(0, 1))).toBe('proof.untrusted');
    expect(codeOf(world.text, ['it-moi/root'])).toBe('proof.bad-trust');
    const verdict = verifyProof(world.text, world.roots);
    expect(account(verdict)).toContain('Anchored in the root keys you gave');
  });

  it(`[LOG-33] is refused after any change: 1,000 of them (ENTENTE_SEED=${seed})`, () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const accepted = variants.filter(({ bytes }) => {
      try {
        return verifyProof(decoder.decode(bytes)).ok;
      } catch (error) {
        if (error instanceof TypeError) return false;
        throw error;
      }
    });
    expect(accepted.map((variant) => variant.how)).toEqual([]);
  });

  it('[LOG-33 control] is refused by each check, not by the hash of its last line alone', () => {
    const forged = variants.filter((variant) => variant.how.endsWith('new end'));
    const codes = new Set(forged.map(({ bytes }) => codeOf(bytes.toString())));
    for (const code of ['charter', 'checkpoint', 'entry', 'opened', 'malformed', 'damaged'])
      expect(codes).toContain(`proof.${code}`);
  });

  it('[LOG-34] [GROUP-7] [GROUP-8] [GROUP-9] [GROUP-10] is refused when members with all their keys break a rule together', () => {
    const held = Object.entries(lies).filter(([, text]) => verifyProof(text).ok);
    expect(held.map(([lie]) => lie)).toEqual([]);
    expect(Object.keys(lies).length).toBeGreaterThan(40);
  });

  it('[LOG-34 control] holds when the same parts are put together as the rules have it', () => {
    for (const [truth, text] of Object.entries(truths)) expect(codeOf(text), truth).toBe('ok');
  });

  it('[LOG-33] is refused with any one bit of any line changed', () => {
    const bytes = Buffer.from(world.text);
    for (let i = 0; i < bytes.length; i = bytes.indexOf(10, i) + 1) {
      const flipped = Buffer.from(bytes);
      flipped[i] = (flipped[i] ?? 0) ^ 1;
      expect(verifyProof(flipped.toString()).ok, `line at ${i}`).toBe(false);
    }
  });

  it('[LOG-34] does not count an entry beyond its feed’s cut', () => {
    const [it, ma, fr] = world.members;
    const current = parseCharterText(parseNote(world.charters[1] ?? '')?.text ?? '');
    if (it === undefined || ma === undefined || fr === undefined || 'ok' in current) throw new Error('invented world');
    const second = inventMember(world.group, 'it-moi', '', 2);
    const logs = [...it.member.logs, ...second.member.logs];
    const rotated = current.members.map((m) => (m.id === 'it-moi' ? { ...m, logs } : m));
    const third = (size: number): string =>
      charterNote(nextCharter(current, { members: rotated, cuts: [{ origin: it.log.name, size }] }), [
        it.root,
        ma.root,
        fr.root,
      ]);
    const cutAt = (size: number): string => changed((proof) => ({ charters: [...proof.charters, third(size)] }));
    expect(codeOf(cutAt(11))).toBe('ok');
    expect(codeOf(cutAt(10))).toBe('proof.entry');
  });

  it('[LOG-35] is refused, as evidence, when it holds two trees of one size', async () => {
    expect(codeOf(await twoTrees())).toBe('proof.equivocation');
  });

  it('[LOG-30] shows each receipt under the checkpoint it was given for', async () => {
    const feed = world.feeds[0];
    const [it] = world.members;
    if (feed === undefined || it === undefined) throw new Error('invented world');
    const leaves = feed.entries.map(leafHash);
    const early = { origin: feed.origin, size: 9, root: rootOf(appendLeaves(emptyRange, leaves.slice(0, 9))) };
    const receipt = await receiptFor(1, signCheckpoint(early, it.log), readerOf(leaves));
    const text = changed((proof) => ({
      entries: proof.entries.map((item) =>
        Buffer.from(item.entry).includes('it-moi/1\nseq 1\n')
          ? { ...item, receipts: [...item.receipts, receipt] }
          : item,
      ),
    }));
    expect(codeOf(text)).toBe('ok');
  });

  it('is told by the command with exit codes, as text and as JSON', () => {
    const file = join(folder, 'proof.txt');
    writeFileSync(file, world.text);
    let out = '';
    const print = (text: string): void => {
      out += text;
    };
    expect(verifyCommand(file, { print })).toBe(0);
    expect(out).toContain('PROOF HOLDS');
    out = '';
    const keys = join(folder, 'roots.txt');
    writeFileSync(keys, `${world.roots.join('\n')}\n`);
    expect(verifyCommand(file, { print, json: true, trust: [keys] })).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, trust: 'given' });
    out = '';
    writeFileSync(file, world.text.slice(0, -3));
    expect(verifyCommand(file, { print })).toBe(1);
    expect(out).toContain('REFUSED');
    expect(verifyCommand(join(folder, 'absent'), { print })).toBe(1);
  });

  it('shows nothing that steers a terminal or turns the direction of text', () => {
    const verdict = verifyProof(world.text);
    if (!verdict.ok) throw new Error(verdict.message);
    const hostile = { ...verdict, title: 'a\u202eb\u001b[2J' };
    expect(account(hostile)).toContain('a\\u202eb\\u001b[2J');
  });
});

const go = buildGoVerifier(folder);
describe.skipIf(go === null)('the verifier in Go, which shares no code with this project', () => {
  const run = (...args: string[]): { status: number | null; stdout: string } =>
    spawnSync(go ?? '', args, { encoding: 'utf8', maxBuffer: 64_000_000 });

  it('[LOG-30] accepts the same file', () => {
    const file = join(folder, 'proof-for-go.txt');
    writeFileSync(file, world.text);
    const { status, stdout } = run(file);
    expect(stdout).toContain(`keys: ${world.roots.toSorted().join(' ')}`);
    expect(status).toBe(0);
  });

  it(`[LOG-33] refuses the same 1,000 changes (ENTENTE_SEED=${seed})`, () => {
    const directory = mkdtempSync(join(folder, 'tampered-'));
    for (const [i, { bytes }] of variants.entries()) writeFileSync(join(directory, String(i)), bytes);
    const { stdout } = run(directory);
    const held = stdout.split('\n').flatMap((line) => /^HOLDS (\d+),/.exec(line)?.[1] ?? []);
    expect(held.map((i) => variants[Number(i)]?.how)).toEqual([]);
    expect(stdout.match(/^REFUSED /gm)).toHaveLength(1000);
  });

  it('[LOG-34 control] accepts the same parts put together as the rules have it', () => {
    const directory = mkdtempSync(join(folder, 'truths-'));
    for (const [i, text] of Object.values(truths).entries()) writeFileSync(join(directory, String(i)), text);
    const { stdout } = run(directory);
    expect(stdout.match(/^HOLDS /gm)).toHaveLength(Object.keys(truths).length);
  });

  it('[LOG-34] [LOG-35] refuses the same lies of members with all their keys', async () => {
    const directory = mkdtempSync(join(folder, 'lies-'));
    const told: Readonly<Record<string, string>> = { ...lies, 'two trees of one size': await twoTrees() };
    const names = Object.keys(told);
    for (const [i, name] of names.entries()) writeFileSync(join(directory, String(i)), told[name] ?? '');
    const { stdout } = run(directory);
    const held = stdout.split('\n').flatMap((line) => /^HOLDS (\d+),/.exec(line)?.[1] ?? []);
    expect(held.map((i) => names[Number(i)])).toEqual([]);
    expect(stdout.match(/^REFUSED /gm)).toHaveLength(names.length);
  });
});
