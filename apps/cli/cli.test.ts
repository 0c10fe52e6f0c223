import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { chance, testSeed } from '../../dev/chance.ts';
import { ask } from '../../dev/nodes/pair.ts';
import { ownPort } from '../../dev/nodes/ports.ts';
import { generateIdentity, identityText } from '../../packages/seal/index.ts';
import { act } from '../node/act.ts';
import { readKeys } from '../node/data/keys.ts';
import { openNode } from '../node/start.ts';
import { createProgram, run } from './main.ts';

const entry = join(import.meta.dirname, 'entry.mjs');
const bin = join(import.meta.dirname, 'bin.mjs');
const group = 'gmmp.ma-it';
const random = chance(testSeed());
const recovery = generateIdentity((length) => random.bytes(length));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** One command line in a process of its own. */
async function entente(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return collect(child);
}

async function collect(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return { code: z.number().nullable().parse(code), out, err };
}

/** A head of unit agrees to a charter, as the page does. */
async function agree(directory: string, record: string): Promise<void> {
  const { core, close } = await openNode(directory);
  const row = await core.store.view.record(`private.${core.me}`, 'amendment', record);
  const { proposed } = z.object({ proposed: z.object({ hash: z.string() }) }).parse(JSON.parse(row?.state ?? '{}'));
  const actor = { role: 'head', ref: 'somebody' } as const;
  const input = { hash: proposed.hash, note: null };
  const wanted = { group: '', kind: 'amendment', record, command: 'approve', input, actor, released: true };
  expect(await act(core, wanted)).toMatchObject({ ok: true });
  await close();
}

const object = z.record(z.string(), z.unknown());
type Said = Record<string, unknown> & { readonly exit: number | null };

/** What a command with --json printed: one line, one object. */
function read({ code, out, err }: Ended, args: readonly string[]): Said {
  const lines = out.trimEnd().split('\n');
  expect(lines, `${args.join(' ')}\n${out}\n${err}`).toHaveLength(1);
  return { ...object.parse(JSON.parse(lines[0] ?? '')), exit: code };
}

/** In a process of its own. */
const jsonApart = async (...args: readonly string[]): Promise<Said> => read(await entente(...args, '--json'), args);

/** In this process, which has the program loaded already; one at a time. */
async function json(...args: readonly string[]): Promise<Said> {
  let out = '';
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const code = await run([...args, '--json']);
    return read({ code, out, err: '' }, args);
  } finally {
    written.mockRestore();
    errors.mockRestore();
    process.exitCode = undefined;
  }
}

interface Served {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

async function serve(directory: string): Promise<Served> {
  const child = spawn(process.execPath, [entry, 'serve', '--data', directory, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = collect(child);
  await Promise.race([
    new Promise<void>((resolve) => {
      child.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('"ready"') && resolve());
    }),
    ended.then(({ err, out }) => Promise.reject(new Error(`the node ended at once: ${out}${err}`))),
  ]);
  return { child, ended };
}

async function stop({ child, ended }: Served, signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
  child.kill(signal);
  return ended;
}

let folder = '';
const at = (name: string): string => join(folder, name);
const peersUrl: Record<string, string> = {};

async function init(member: string, ...more: readonly string[]): Promise<Said> {
  const port = await ownPort();
  peersUrl[member] = `https://127.0.0.1:${port}`;
  return json(
    ...['init', '--data', at(member), '--member', member, '--name', `Ministry ${member}`, '--country', 'it'],
    ...['--zone', 'Europe/Rome', '--public-url', 'http://localhost:8080', '--officers', '127.0.0.1:0'],
    ...['--peers', `127.0.0.1:${port}`, '--peers-url', peersUrl[member], '--log-level', 'error', ...more],
  );
}

/** Rome and Rabat, met over the command line, with one request between them. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'));
  await init('it-moi');
  await init('ma-moi');
  const [rome, rabat] = [await serve(at('it-moi')), await serve(at('ma-moi'))];
  const code = async (member: string): Promise<string> =>
    String((await json('pair', 'code', '--data', at(member))).code);
  const codes = { rome: await code('it-moi'), rabat: await code('ma-moi') };
  for (const member of ['it-moi', 'ma-moi']) await json('pair', 'offer', '--minutes', '5', '--data', at(member));
  const terms = [
    '--title',
    'GMMP Morocco–Italy',
    '--zone',
    'Africa/Casablanca',
    '--instrument',
    'agreement-2024=Agreement',
  ];
  const first = jsonApart(
    'pair',
    'meet',
    peersUrl['ma-moi'] ?? '',
    codes.rabat,
    '--group',
    group,
    ...terms,
    '--data',
    at('it-moi'),
  );
  const second = jsonApart(
    'pair',
    'meet',
    peersUrl['it-moi'] ?? '',
    codes.rome,
    '--group',
    group,
    ...terms,
    '--yes',
    '--data',
    at('ma-moi'),
  );
  expect(await first).toMatchObject({ ok: true, outcome: 'paired', member: 'ma-moi', exit: 0 });
  expect(await second).toMatchObject({ ok: true, outcome: 'paired', member: 'it-moi', exit: 0 });
  await stop(rome);
  await stop(rabat);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('every command', () => {
  it('[CLI-1] takes --json and --data, and says what it is for', async () => {
    const commands = (await createProgram()).commands.flatMap((one) =>
      one.commands.length > 0 ? one.commands : [one],
    );
    const flags = commands.map((one) => ({ name: one.name(), long: one.options.map(({ long }) => long) }));
    expect(flags.filter(({ long }) => !long.includes('--json')).map(({ name }) => name)).toEqual([]);
    const withoutNode = flags.filter(({ long }) => !long.includes('--data')).map(({ name }) => name);
    const files = ['check', 'compare', 'coverage', 'demo', 'forecast', 'index', 'read', 'search', 'verify', 'watch'];
    expect(withoutNode.sort()).toEqual(files);
    expect(commands.filter((one) => one.description() === '')).toEqual([]);
  });

  it('[CLI-2] [CLI-3] ends 0 when done, 1 when refused, 2 when used wrongly, with a code and one sentence', async () => {
    expect(await jsonApart('status', '--data', at('it-moi'))).toMatchObject({ ok: true, exit: 0 });
    expect(await json('status', '--data', at('nowhere'))).toMatchObject({ ok: false, code: 'config', exit: 1 });
    expect(await json('pair', 'offer', '--data', at('it-moi'))).toMatchObject({ code: 'notRunning', exit: 1 });
    expect(await json('export', '--data', at('it-moi'))).toMatchObject({ code: 'usage', exit: 2 });
    expect(await json('pair', 'meet', '--data', at('it-moi'))).toMatchObject({ code: 'usage', exit: 2 });
    expect(await json('backup', at('it-moi'), '--data', at('it-moi'))).toMatchObject({ code: 'backup.there', exit: 1 });
    const badKey = await json('backup', at('new'), '--recovery', 'age1bad', '--data', at('it-moi'));
    expect(badKey).toMatchObject({ code: 'usage', message: expect.stringContaining('is not an age recipient') });
    const told = await entente('status', '--data', at('nowhere'));
    expect([told.code, told.out]).toEqual([1, '']);
    expect(told.err).toMatch(/^entente: .* run "entente init/);
    expect((await entente('nonsense')).code).toBe(2);
    expect((await entente('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('[CLI-4] runs from a Node that is too old by handing over to the one of the project', async () => {
    const old = '/usr/bin/node';
    if (!existsSync(old)) return;
    const ended = await collect(
      spawn(old, [bin, 'status', '--data', at('nowhere'), '--json'], { stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    expect([ended.code, object.parse(JSON.parse(ended.out))]).toMatchObject([1, { code: 'config' }]);
  });
});

describe('init', () => {
  it('[CLI-5] makes a node and prints the invitation of its first administrator; never over anything that is there', async () => {
    const made = await init('fr-moi');
    expect(made).toMatchObject({
      ok: true,
      member: 'fr-moi',
      administrator: { login: 'administrator', created: true },
    });
    expect(JSON.stringify(made)).toMatch(/http:\/\/localhost:8080\/invitation#/);
    for (const file of readdirSync(at('fr-moi/keys')))
      expect(statSync(at(`fr-moi/keys/${file}`)).mode & 0o777, file).toBe(0o600);
    expect(await init('fr-moi')).toMatchObject({ ok: false, code: 'config', exit: 1 });
  });

  it('[CLI-5] refuses what no node can work with, and leaves nothing behind', async () => {
    const base = [
      '--member',
      'x-y',
      '--name',
      'X',
      '--country',
      'IT',
      '--public-url',
      'http://localhost:1',
      '--peers-url',
      'https://h:1',
    ];
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['--zone', 'Mars/Olympus'], 'usage'],
      [['--zone', 'UTC', '--peers', 'nonsense'], 'usage'],
      [['--zone', 'UTC', '--member', 'Not A Name'], 'config'],
      [['--zone', 'UTC', '--country', 'ITA'], 'config'],
      [[], 'usage'],
    ];
    for (const [args, code] of cases)
      expect(await json('init', '--data', at('bad'), ...base, ...args)).toMatchObject({ ok: false, code });
    expect(existsSync(at('bad'))).toBe(false);
  });
});

describe('a running node', () => {
  it('[CLI-6] is spoken to over its socket, of mode 0600, and its directory is never opened beside it', async () => {
    const rome = await serve(at('it-moi'));
    expect(statSync(at('it-moi/control.sock')).mode & 0o777).toBe(0o600);
    expect(await json('status', '--data', at('it-moi'))).toMatchObject({ running: true });
    const login = `person-${random.int(1e6)}`;
    const invite = ['account', 'invite', login, '--name', 'Person', '--roles', 'officer', '--data', at('it-moi')];
    expect(await json(...invite)).toMatchObject({ created: true, login });
    expect(await json(...invite)).toMatchObject({ created: false, login });
    await stop(rome, 'SIGKILL');
    expect(existsSync(at('it-moi/control.sock'))).toBe(true);
    expect(await json('status', '--data', at('it-moi'))).toMatchObject({ running: false, exit: 0 });
  });

  it('[CLI-7] says when it serves, and ends cleanly when told to', async () => {
    const rome = await serve(at('it-moi'));
    const second = await jsonApart('serve', '--data', at('it-moi'));
    expect(second).toMatchObject({ ok: false, code: 'store.locked', exit: 1 });
    const { code, out } = await stop(rome);
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => object.parse(JSON.parse(line)).event);
    expect([code, events.filter((event) => event !== undefined)]).toEqual([0, ['ready', 'stopped']]);
    expect(existsSync(at('it-moi/control.sock'))).toBe(false);
  });

  it('[CLI-6] in a folder with a very long name is spoken to all the same', async () => {
    const deep = at(`${'long-'.repeat(20)}/${'name-'.repeat(20)}`);
    await cp(at('it-moi'), deep, { recursive: true });
    const rome = await serve(deep);
    expect(await json('status', '--data', deep)).toMatchObject({ running: true });
    await stop(rome);
  });
});

/** Asks as an officer would, without a browser: on the directory of a node that does not run. */
async function askHere(): Promise<string> {
  const rome = await openNode(at('it-moi'));
  const { record } = await ask(rome, { reference: `RM-${random.int(1e6)}` });
  await rome.close();
  return record;
}

describe('what leaves the node', () => {
  it('[CLI-8] the proof of a record is written and holds', async () => {
    const record = await askHere();
    const file = at('proof');
    const exported = await json('export', '--proof', record, '-o', file, '--data', at('it-moi'));
    expect(exported).toMatchObject({ ok: true, record, group, kind: 'request' });
    const { vkey } = readKeys(at('it-moi'), 'it-moi').root ?? { vkey: '' };
    const other = readKeys(at('ma-moi'), 'ma-moi').root?.vkey ?? '';
    expect((await entente('verify', file, '--trust', vkey, other)).code).toBe(0);
    expect((await entente('verify', file, '--trust', vkey, '--json')).code).toBe(1);
    await appendFile(file, 'x');
    expect((await entente('verify', file)).code).toBe(1);
    const none = await json('export', '--proof', 'it-moi.none', '-o', at('none'), '--data', at('it-moi'));
    expect(none).toMatchObject({ ok: false, code: 'export.none' });
    expect(existsSync(at('none'))).toBe(false);
  });

  it('[CLI-9] a courier goes there and its receipt comes back', async () => {
    await askHere();
    const out = await json('courier', 'export', at('disk'), '--group', group, '--data', at('it-moi'));
    expect(out).toMatchObject({ ok: true, exit: 0 });
    expect(await json('courier', 'import', at('disk'), '--data', at('ma-moi'))).toMatchObject({
      ok: true,
      damaged: [],
    });
    await json('courier', 'export', at('disk-back'), '--group', group, '--data', at('ma-moi'));
    const back = await json('courier', 'import', at('disk-back'), '--data', at('it-moi'));
    expect(back).toMatchObject({ ok: true, receipts: [{ origin: `${group}/it-moi/1` }] });
    await writeFile(at('disk-back/charter/1'), 'x');
    const damaged = await json('courier', 'import', at('disk-back'), '--data', at('it-moi'));
    expect(damaged).toMatchObject({ ok: false, code: 'courier.damaged', damaged: ['charter/1'], exit: 1 });
    expect(damaged).toHaveProperty('message', expect.stringContaining('charter/1'));
    for (const place of [
      ['courier', 'export', '/proc/a/disk', '--group', group],
      ['backup', '/proc/a/backup'],
    ])
      expect(await json(...place, '--data', at('it-moi'))).toMatchObject({ code: 'folder.impossible', exit: 1 });
    const strange = await json('courier', 'export', at('disk'), '--group', 'no.group', '--data', at('it-moi'));
    expect(strange).toMatchObject({ ok: false, code: 'courier.group' });
  });

  it('[CLI-10] later versions of a charter are drafted, signed by each, and stored by each', async () => {
    const draft = at('charter-2');
    await json('charter', 'draft', group, '-o', draft, '--data', at('it-moi'));
    const text = (await readFile(draft, 'utf8')).replace('title GMMP Morocco–Italy', 'title GMMP, renewed');
    await writeFile(draft, text);
    const unread = await json('charter', 'propose', draft, '--data', at('it-moi'));
    expect(unread).toMatchObject({ ok: false, code: 'charter.confirm', exit: 1 });
    expect(await readFile(draft, 'utf8')).toBe(text);
    const waits = await json('charter', 'propose', draft, '--yes', '--data', at('it-moi'));
    expect(waits).toMatchObject({ ok: false, code: 'charter.waits', exit: 1, note: '' });
    expect(String(waits.page)).toContain('/records/private.it-moi/amendment/');
    expect(await readFile(draft, 'utf8')).toBe(text);
    const again = await json('charter', 'propose', draft, '--yes', '--data', at('it-moi'));
    expect(again).toMatchObject({ ok: false, code: 'charter.waits', page: waits.page });
    await agree(at('it-moi'), String(waits.page).split('/').at(-1) ?? '');
    const proposed = await json('charter', 'propose', draft, '--yes', '--data', at('it-moi'));
    expect(proposed).toMatchObject({ ok: true, outcome: 'signed', missing: ['ma-moi/root'] });
    const asked = await json('charter', 'sign', draft, '--yes', '--data', at('ma-moi'));
    expect(asked).toMatchObject({ ok: false, code: 'charter.waits' });
    await agree(at('ma-moi'), String(asked.page).split('/').at(-1) ?? '');
    const signed = await json('charter', 'sign', draft, '--yes', '--data', at('ma-moi'));
    expect(signed).toMatchObject({ ok: true, outcome: 'inForce', version: 2, missing: [] });
    expect(await json('charter', 'sign', draft, '--data', at('it-moi'))).toMatchObject({
      ok: true,
      outcome: 'inForce',
    });
    for (const member of ['it-moi', 'ma-moi']) {
      const shown = await json('charter', 'show', group, '--data', at(member));
      expect(shown).toMatchObject({ version: 2 });
      expect(String(shown.text)).toContain('title GMMP, renewed\n');
    }
    await writeFile(at('stale'), text);
    expect(await json('charter', 'sign', at('stale'), '--yes', '--data', at('it-moi'))).toMatchObject({
      outcome: 'inForce',
    });
    await writeFile(at('stale'), text.replace('renewed', 'forked'));
    const forked = await json('charter', 'sign', at('stale'), '--yes', '--data', at('it-moi'));
    expect(forked).toMatchObject({ ok: false, code: 'charter.wrong-version' });
  });
});

describe('backup and restore', () => {
  const identity = (): string => at('recovery.txt');
  beforeAll(() => writeFile(at('recovery.txt'), `# made for this test\n${identityText(recovery)}\n`));

  it.each(['folder', 'one.tar'])('[CLI-11] [CLI-12] %s, taken while the node runs, comes back whole', async (name) => {
    const backup = at(name);
    const rome = await serve(at('it-moi'));
    const made = await json('backup', backup, '--recovery', recovery.recipient, '--data', at('it-moi'));
    expect(made).toMatchObject({ ok: true, identity: null });
    await stop(rome);
    const again = at(`${name}-restored`);
    const restored = await json('restore', backup, '--identity', identity(), '--data', again);
    expect(restored).toMatchObject({ ok: true, member: 'it-moi', exit: 0 });
    const [before, after] = [await json('status', '--data', at('it-moi')), await json('status', '--data', again)];
    const sizes = ({ feeds }: Record<string, unknown>) =>
      z.array(z.object({ origin: z.string(), size: z.number() })).parse(feeds);
    expect(sizes(after)).toEqual(sizes(before));
    expect(await json('relearn', '--data', again)).toMatchObject({ doubtful: expect.arrayContaining([]), exit: 1 });
  });

  it('[CLI-11] nothing in it opens anything without the recovery identity: no key, no head, no view', async () => {
    const backup = at('scanned');
    await json('backup', backup, '--recovery', recovery.recipient, '--data', at('it-moi'));
    const files = readdirSync(backup, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name).filter((name) => /head|view|local|keys/.test(name))).toEqual([]);
    const all = Buffer.concat(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name))));
    for (const file of readdirSync(at('it-moi/keys')).filter((name) => name.endsWith('.key')))
      expect(
        all.includes(
          readFileSync(at(`it-moi/keys/${file}`), 'utf8')
            .trim()
            .slice(0, 43),
        ),
        file,
      ).toBe(false);
    expect(all.includes('Samir Lahmidi')).toBe(false);
    const printed = await json('backup', at('with-identity'), '--data', at('it-moi'));
    expect(printed.identity).toMatch(/^AGE-SECRET-KEY-1/);
  });

  it.skipIf(!existsSync('/usr/bin/age'))('[CLI-11] the secrets open with the age program and with tar', async () => {
    const backup = at('stock-tools');
    await json('backup', backup, '--recovery', recovery.recipient, '--data', at('it-moi'));
    const list = 'age -d -i "$1" "$2" | tar xO keys/age.key';
    const ended = await collect(
      spawn('sh', ['-c', list, 'sh', identity(), join(backup, 'secrets.age')], { stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    expect(ended.out).toBe(readFileSync(at('it-moi/keys/age.key'), 'utf8'));
  });

  it('[CLI-12] a damaged backup, a wrong identity or a place that is taken restores nothing', async () => {
    const backup = at('to-damage');
    await json('backup', backup, '--recovery', recovery.recipient, '--data', at('it-moi'));
    const refused = async (change: (root: string) => Promise<void>, key = identity()): Promise<unknown> => {
      const root = at(`damaged-${random.int(2 ** 31)}`);
      await cp(backup, root, { recursive: true });
      await change(root);
      const { code, ok } = await json('restore', root, '--identity', key, '--data', at('never'));
      expect([ok, existsSync(at('never')), existsSync(at('never.restoring'))]).toEqual([false, false, false]);
      return code;
    };
    const flip = async (path: string): Promise<void> => {
      const bytes = await readFile(path);
      const byte = random.int(bytes.length);
      bytes[byte] = (bytes[byte] ?? 0) ^ 4;
      await writeFile(path, bytes);
    };
    expect(await refused((root) => flip(join(root, 'log.db')))).toBe('restore.damaged');
    expect(await refused((root) => flip(join(root, 'secrets.age')))).toBe('restore.damaged');
    expect(await refused((root) => rm(join(root, 'secrets.age')))).toBe('restore.damaged');
    expect(await refused((root) => rm(join(root, 'backup.json')))).toBe('restore.none');
    expect(await refused((root) => writeFile(join(root, 'backup.json'), '{}'))).toBe('restore.damaged');
    await writeFile(at('wrong.txt'), `${identityText(generateIdentity((length) => random.bytes(length)))}\n`);
    expect(await refused(async () => {}, at('wrong.txt'))).toBe('restore.identity');
    await writeFile(at('none.txt'), 'nothing');
    expect(await refused(async () => {}, at('none.txt'))).toBe('usage');
    const taken = await json('restore', backup, '--identity', identity(), '--data', at('it-moi'));
    expect(taken).toMatchObject({ ok: false, code: 'restore.there' });
  });

  it('[CLI-13] going on without the peers needs the root key of this node', async () => {
    const backup = at('for-override');
    await json('backup', backup, '--recovery', recovery.recipient, '--data', at('it-moi'));
    const directory = at('override');
    await json('restore', backup, '--identity', identity(), '--data', directory);
    const root = await readFile(join(directory, 'keys/root.key'));
    await rm(join(directory, 'keys/root.key'));
    expect(await json('relearn', '--override', '--data', directory)).toMatchObject({ ok: false, code: 'relearn.root' });
    await cp(at('ma-moi/keys/root.key'), join(directory, 'keys/root.key'));
    expect(await json('relearn', '--override', '--data', directory)).toMatchObject({ ok: false, code: 'relearn.root' });
    await writeFile(join(directory, 'keys/root.key'), root);
    expect(await json('relearn', '--override', '--data', directory)).toMatchObject({ ok: true, doubtful: [] });
    expect(await json('relearn', '--data', directory)).toMatchObject({ ok: true, doubtful: [], exit: 0 });
  });
});
