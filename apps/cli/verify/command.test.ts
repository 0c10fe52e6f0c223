import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventFeed } from '../../../dev/generate/invented.ts';
import { type InventedWorld, inventWorld } from '../../../dev/generate/invented-proof.ts';
import { signedLies } from '../../../dev/hostile/signed-lies.ts';
import { feedEntry, feedHead } from '../../../packages/proof/index.ts';
import { account, plain } from './account.ts';
import { type VerifyOptions, verifyCommand } from './command.ts';
import { feedAccount } from './feed/account.ts';
import { publicationAccount } from './publication/account.ts';
import { sha256 } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-verify-'));
let world: InventedWorld;
beforeAll(async () => {
  world = await inventWorld();
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const ended = (text: string): string => `${text}end ${sha256(text).toString('base64')}\n`;

function ran(file: string, options: VerifyOptions = {}): { readonly exit: number; readonly out: string } {
  let out = '';
  const print = (text: string): void => {
    out += text;
  };
  const exit = verifyCommand(file, { ...options, print });
  return { exit, out };
}
const codeOf = (file: string, options: VerifyOptions = {}): unknown =>
  Object(JSON.parse(ran(file, { ...options, json: true }).out)).code;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const hostile = 'a\u001b[2J\u009b2J\u202eb';
const hostileShown = String.raw`a\u001b[2J\u009b2J\u202eb`;

describe('the command that verifies files', () => {
  it('[CLI-18] shows what a hostile file holds as text, in a refusal and in JSON', () => {
    const text = world.text.replace(`record ${world.record}`, `record ${hostile}`);
    const file = written('hostile', ended(text.slice(0, text.lastIndexOf('end '))));
    for (const json of [false, true]) {
      const { exit, out } = ran(file, { json });
      expect(exit).toBe(1);
      expect(out).toContain(hostileShown);
      expect(out).not.toMatch(steering);
    }
    expect(JSON.parse(ran(file, { json: true }).out).message).toContain(hostile);
  });

  it('[CLI-18] shows what a file of keys holds as text', () => {
    const { out } = ran(written('proof', world.text), { trust: [written('keys', `${hostile}\n`)] });
    expect(out).toContain(`REFUSED (proof.bad-trust)\n${hostileShown} is not`);
    expect(out).not.toMatch(steering);
  });

  it('[CLI-18] a refusal of each kind of file goes out plain, on one line', () => {
    const refusal = { ok: false, code: 'proof.entry', message: `${hostile}\nPROOF HOLDS` } as const;
    for (const words of [account(refusal), feedAccount(refusal), publicationAccount(refusal)])
      expect(words).toBe(`REFUSED (proof.entry)\n${hostileShown}\\u000aPROOF HOLDS\n`);
  });

  it('[CLI-18] who spoke begins no line of its own', async () => {
    const [it] = world.members;
    if (it === undefined) throw new Error('invented world');
    const feed = inventFeed(it, [{ record: 'it-moi.x\nFEED HOLDS', type: 'a.b/1', data: {} }], []);
    const file = written('feed', ended(feedHead(feed.origin, world.charters, feed.checkpoint) + entriesOf(feed)));
    const { exit, out } = ran(file);
    expect(exit).toBe(0);
    expect(out.match(/^FEED HOLDS/gm)).toHaveLength(1);
    expect(plain(out)).toBe(out);
  });

  it('[CLI-17] --after with anything but two feeds is wrong use, not silence', () => {
    const [proof, feed] = [written('proof', world.text), written('a-feed', 'entente.feed/v1\n')];
    const publication = written('publication', 'entente.publication/v1\ngroup x\n');
    for (const [file, after] of [
      [proof, proof],
      [proof, feed],
      [publication, publication],
      [written('a-feed', 'entente.feed/v1\nfeed x\n'), proof],
    ] as const) {
      expect(ran(file, { after }).exit).toBe(2);
      expect(codeOf(file, { after })).toBe('usage');
    }
    expect(ran(proof, { after: proof }).out).toContain('--after holds a whole feed against an earlier file');
  });

  it('[CLI-2] prints one JSON object on one line', () => {
    const { out } = ran(written('proof', world.text), { json: true });
    expect(out.split('\n')).toEqual([expect.stringMatching(/^\{.*\}$/), '']);
    expect(JSON.parse(out)).toMatchObject({ ok: true, record: world.record });
  });

  it('[LOG-34] data nested too deep is refused by the command as by the function', async () => {
    const lies = await signedLies(world);
    const file = written('deep', lies['data nested 20,000 deep'] ?? '');
    for (const json of [false, true]) expect(ran(file, { json }).out).toContain('nested deeper than 32 levels');
    expect(codeOf(file)).toBe('proof.opened');
  });

  it('[CLI-17] an entry of a feed that the ledger would not take is shown as nothing', () => {
    const [it] = world.members;
    if (it === undefined) throw new Error('invented world');
    const data: unknown = JSON.parse('['.repeat(40) + ']'.repeat(40));
    const feed = inventFeed(it, [{ record: world.record, type: 'a.b/1', data }], []);
    const file = written('feed', ended(feedHead(feed.origin, world.charters, feed.checkpoint) + entriesOf(feed)));
    const { exit, out } = ran(file);
    expect(exit).toBe(0);
    expect(out).toContain('? ?  a.b/1  ?  null');
  });

  it('[CLI-19] says what a path is that cannot be verified, and what to do', () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      [join(folder, 'absent'), 'proof.no-file', /absent is not there: check the path/],
      [folder, 'proof.no-file', /is a folder: name the file in it/],
      ['/dev/zero', 'proof.no-file', /is a device: name a file/],
      [hole('huge', 600_000_000), 'proof.no-file', /has more than 536 MB/],
      [
        written('latin1', Buffer.from('entente.proof/v1\nrecord \xe9\n', 'latin1')),
        'proof.not-text',
        /not text in UTF-8/,
      ],
      [written('empty', ''), 'proof.cut-off', /is empty/],
      [written('begun', 'entente.pro'), 'proof.cut-off', /breaks off/],
      [written('half', world.text.slice(0, world.text.length / 2)), 'proof.cut-off', /not copied whole/],
      [written('more', `${world.text}more\n`), 'proof.cut-off', /goes on after it/],
      [written('half-feed', 'entente.feed/v1\nfeed x\n'), 'proof.cut-off', /breaks off/],
      [written('half-publication', 'entente.publication/v1\ngroup x'), 'proof.cut-off', /breaks off/],
      [written('letter', 'Dear colleague,\n'), 'proof.unknown', /none of entente\.proof\/v1/],
    ];
    for (const [path, code, words] of cases) {
      expect(codeOf(path), path).toBe(code);
      expect(ran(path).out).toMatch(words);
      expect(ran(path).exit).toBe(1);
    }
  });
});

/** A file that says it is large and takes no room. */
function hole(name: string, size: number): string {
  const path = written(name, '');
  truncateSync(path, size);
  return path;
}

function entriesOf(feed: ReturnType<typeof inventFeed>): string {
  return feed.entries.map((entry, seq) => feedEntry(entry, feed.plaintexts[seq] ?? null)).join('');
}
