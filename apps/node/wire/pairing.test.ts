import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer as createPlain } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownPort } from '../../../dev/nodes/ports.ts';
import { type Charter, charterText, parseCharterText } from '../../../packages/charter/index.ts';
import { noteSigner, parseNote, signNote } from '../../../packages/notes/index.ts';
import { readConfig } from '../config.ts';
import { failureOf } from '../control/failure.ts';
import { operations } from '../control/operations.ts';
import type { ProgressEvent } from '../control/progress.ts';
import { readKeys } from '../data/keys.ts';
import { createNode } from '../setup/create.ts';
import { membershipOf } from '../setup/membership.ts';
import { type RunningNode, runNode, type StartOptions } from '../start.ts';
import { createCertificate } from './certificate.ts';
import { dial, strictTls } from './dial.ts';
import { codeOf, readCode } from './pair-code.ts';
import { introductionNote } from './pair-note.ts';
import { charterPath, introductionPath } from './pairing.ts';

const group = 'gmmp.ma-it';
const rnd = (length: number): Uint8Array => new Uint8Array(crypto.getRandomValues(new Uint8Array(length)));
const terms = {
  title: 'GMMP Morocco–Italy',
  zone: 'Africa/Casablanca',
  fourEyes: null,
  instruments: null,
  exercise: null,
};
const unstated = { title: null, zone: null, fourEyes: null, instruments: null, exercise: null };

let folder = '';
let count = 0;
const open: { close(): unknown }[] = [];

interface Party {
  readonly directory: string;
  readonly address: string;
  node: RunningNode;
}

async function party(member: string, options: StartOptions = {}): Promise<Party> {
  const directory = join(folder, `${member}-${count++}`);
  const port = await ownPort();
  const settings = {
    member,
    name: `Ministry ${member}`,
    country: member.slice(0, 2).toUpperCase(),
    zone: 'UTC',
    publicUrl: 'http://localhost:8080',
    officers: { port: 0 },
    peers: { port },
    peersUrl: `https://127.0.0.1:${port}`,
    logLevel: 'silent',
  } as const;
  await createNode(directory, settings, { rnd, now: new Date() });
  const node = await runNode(directory, options);
  open.push(node);
  return { directory, address: settings.peersUrl, node };
}

interface Met {
  readonly outcome: string;
  readonly steps: readonly string[];
}

function start(
  asker: Party,
  other: { address: string; code: string },
  given: object = {},
): Promise<Met & { hash: string }> {
  const steps: string[] = [];
  const progress = (event: ProgressEvent): void => {
    if (event.t === 'step') steps.push(event.ok ? event.step : `${event.step} failed`);
  };
  const input = { ...other, group, ...terms, consent: null, minutes: 15, ...given };
  const control = { core: asker.node.core, log: asker.node.log, running: asker.node };
  return operations['pair.meet'].call(control, input, { progress, signal: new AbortController().signal }).then(
    ({ outcome, hash }) => ({ outcome, hash, steps }),
    (error: unknown) => ({ outcome: failureOf(error).code, hash: '', steps }),
  );
}

const codeFor = async (one: Party): Promise<string> => {
  const { vkey } = readKeys(one.directory, one.node.core.me).root ?? { vkey: '' };
  return codeOf(vkey);
};
const at = async (one: Party): Promise<{ address: string; code: string }> => ({
  address: one.address,
  code: await codeFor(one),
});

let rome: Party;
let rabat: Party;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-pairing-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  rome = await party('it-moi');
  rabat = await party('ma-moi');
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

describe('two nodes meet', () => {
  it('[NODE-42] [NODE-43] the first proposes, the second signs what a person has read, both hold the same charter', async () => {
    rome.node.pairing.open(15);
    rabat.node.pairing.open(15);
    const first = start(rome, await at(rabat));
    await expect.poll(() => rome.node.pairing.proposed(group, pinOf(rabat))).not.toBeNull();
    const read = await start(rabat, await at(rome), unstated);
    expect(read.outcome).toBe('confirm');
    expect(rabat.node.core.charters.of(group)).toBeNull();
    const signed = await start(rabat, await at(rome), { ...unstated, consent: read.hash });
    expect(signed).toMatchObject({
      outcome: 'paired',
      steps: ['dns', 'tcp', 'tls', 'key', 'clock', 'version', 'charter'],
    });
    expect((await first).outcome).toBe('paired');
    const [one, other] = [await rome.node.core.charters.notes(group), await rabat.node.core.charters.notes(group)];
    expect(one).toEqual(other);
    expect([rome.node.pairing.openUntil(), rabat.node.pairing.openUntil()]).toEqual([null, null]);
    expect((await start(rome, await at(rabat))).outcome).toBe('pair.window');
  });

  it('[NODE-43] when both propose at once, the text of the lower id stands and only one charter comes to be', async () => {
    rome.node.pairing.open(15);
    rabat.node.pairing.open(15);
    const both = [
      start(rome, await at(rabat), { title: 'Roman title', consent: 'any' }),
      start(rabat, await at(rome), { title: 'Roman title', zone: 'Africa/Casablanca', consent: 'any' }),
    ];
    expect((await Promise.all(both)).map(({ outcome }) => outcome)).toEqual(['paired', 'paired']);
    expect(await rome.node.core.charters.notes(group)).toEqual(await rabat.node.core.charters.notes(group));
  });

  it('[NODE-43] two different proposals at once end in one charter, read again by the side that gives way', async () => {
    rome.node.pairing.open(15);
    rabat.node.pairing.open(15);
    const roman = start(rome, await at(rabat), { title: 'Roman title' });
    const moroccan = start(rabat, await at(rome), { title: 'Moroccan title' });
    expect((await moroccan).outcome).toBe('pair.differs');
    const read = await start(rabat, await at(rome), unstated);
    await start(rabat, await at(rome), { ...unstated, consent: read.hash });
    expect((await roman).outcome).toBe('paired');
    expect(rabat.node.core.charters.of(group)?.title).toBe('Roman title');
  });

  it('[NODE-43] who gave the same terms has agreed to them: whoever comes second need not be asked again', async () => {
    rome.node.pairing.open(15);
    rabat.node.pairing.open(15);
    const [terms, at1] = [{ title: 'One title', zone: 'Africa/Casablanca', consent: null }, await at(rabat)];
    const first = start(rome, at1, terms);
    await expect.poll(() => rome.node.pairing.proposed(group, pinOf(rabat))).not.toBeNull();
    expect((await start(rabat, await at(rome), terms)).outcome).toBe('paired');
    expect((await first).outcome).toBe('paired');
  });

  it('[NODE-43] who comes second with the lower id and other terms has its own text stand', async () => {
    rome.node.pairing.open(15);
    rabat.node.pairing.open(15);
    const moroccan = start(rabat, await at(rome), { title: 'Moroccan title', zone: 'Africa/Casablanca' });
    await expect.poll(() => rabat.node.pairing.proposed(group, pinOf(rome))).not.toBeNull();
    const roman = start(rome, await at(rabat), { title: 'Roman title', zone: 'Africa/Casablanca' });
    expect((await moroccan).outcome).toBe('pair.differs');
    const agreed = await start(rabat, await at(rome), { ...unstated, consent: 'any' });
    expect([agreed.outcome, (await roman).outcome]).toEqual(['paired', 'paired']);
    expect(rabat.node.core.charters.of(group)?.title).toBe('Roman title');
  });
});

const pinOf = ({ directory, node }: Party): string =>
  membershipOf(node.core.config, readKeys(directory, node.core.me), group).tls;

describe('a meeting that fails says at which step, why, and what to do', () => {
  const refused = async (other: { address: string; code: string }, given: object = {}): Promise<Met> =>
    start(rome, other, given);

  it('[NODE-42] what was typed', async () => {
    const { address, code } = await at(rabat);
    expect(await refused({ address, code: 'ABCD-EFGH' })).toMatchObject({ outcome: 'pair.code' });
    expect(await refused({ address: 'http://127.0.0.1:1', code })).toMatchObject({ outcome: 'pair.address' });
    expect(await refused({ address: 'https://127.0.0.1', code })).toMatchObject({ outcome: 'pair.address' });
  });

  it('[NODE-42] DNS and TCP', async () => {
    const { code } = await at(rabat);
    const unknown = await refused({ address: 'https://nowhere.invalid:8443', code });
    expect(unknown).toEqual({ outcome: 'pair.dns', hash: '', steps: ['dns failed'] });
    const shut = await refused({ address: `https://127.0.0.1:${await ownPort()}`, code });
    expect(shut).toEqual({ outcome: 'pair.tcp', hash: '', steps: ['dns', 'tcp failed'] });
  });

  it('[NODE-42] TLS: a door that speaks none, and one that speaks an old version', async () => {
    const { code } = await at(rabat);
    const plain = createPlain((_, response) => response.end('hello'));
    const old = createServer({ ...(await createCertificate('old', new Date())), maxVersion: 'TLSv1.2' });
    for (const server of [plain, old]) {
      const address = await listening(server);
      expect((await refused({ address, code })).steps).toEqual(['dns', 'tcp', 'tls failed']);
    }
  });

  it('[NODE-42] the window: never opened, and over', async () => {
    const other = await at(rabat);
    expect(await refused(other)).toMatchObject({ outcome: 'pair.window', steps: ['dns', 'tcp', 'tls', 'key failed'] });
    rabat.node.pairing.open(-1);
    expect(await refused(other)).toMatchObject({ outcome: 'pair.window' });
  });

  it('[NODE-42] another code than that of the node there', async () => {
    rabat.node.pairing.open(15);
    expect(await refused({ address: rabat.address, code: await codeFor(rome) })).toMatchObject({
      outcome: 'pair.code',
    });
  });

  it('[NODE-42] [NODE-44] somebody in between, who passes the true introduction on over his own certificate', async () => {
    rabat.node.pairing.open(15);
    const keys = readKeys(rome.directory, 'it-moi');
    const line = dial(rabat.address, keys.tls, () => true);
    open.push(line);
    const between = await hostile(async (path) => {
      const answer = await line.get(path, { maxBytes: 1 << 20, timeoutMs: 5_000 });
      return Buffer.from(answer.body).toString('utf8');
    });
    expect(await refused({ address: between, code: await codeFor(rabat) })).toMatchObject({ outcome: 'pair.pin' });
    expect(rome.node.core.charters.of(group)).toBeNull();
  });

  it('[NODE-42] clocks apart', async () => {
    const late = await party('ma-moi');
    const slow = await party('it-moi', { now: () => new Date(Date.now() - 600_000) });
    late.node.pairing.open(15);
    const met = await start(slow, await at(late));
    expect(met).toMatchObject({ outcome: 'pair.clock', steps: ['dns', 'tcp', 'tls', 'key', 'clock failed'] });
  });

  it('[NODE-42] another version of the protocol', async () => {
    const address = await hostile(async () => introduction({ protocol: 2 }), rabat);
    const met = await refused({ address, code: await codeFor(rabat) });
    expect(met).toMatchObject({
      outcome: 'pair.version',
      steps: ['dns', 'tcp', 'tls', 'key', 'clock', 'version failed'],
    });
  });

  it.each([
    ['another key for us', (c: Charter) => swap(c, 'it-moi', { quotaEntries: 1 })],
    [
      'another key for itself than it introduced',
      (c: Charter) => swap(c, 'ma-moi', { address: 'https://127.0.0.1:1' }),
    ],
    ['a member more', (c: Charter) => ({ ...c, members: [...c.members.slice(0, 1)] })],
    ['a version that is not the first', (c: Charter) => ({ ...c, minVersion: 2 })],
    ['another group', (c: Charter) => ({ ...c, title: 'x', group: 'other.group' })],
  ])('[NODE-43] a charter proposed with %s is not signed', async (_, tamper) => {
    const address = await hostile(async (path) => {
      if (path === introductionPath(group)) return introduction({});
      return path === charterPath(group) ? proposal(tamper) : null;
    }, rabat);
    const met = await refused({ address, code: await codeFor(rabat) }, { ...unstated, consent: 'any' });
    expect(met).toMatchObject({ outcome: 'pair.charter' });
    expect(rome.node.core.charters.of(group)).toBeNull();
  });

  it('[NODE-43] the control: the same charter untampered is signed', async () => {
    const address = await hostile(async (path) => {
      if (path === introductionPath(group)) return introduction({});
      return path === charterPath(group) ? proposal((c) => c) : null;
    }, rabat);
    expect(await refused({ address, code: await codeFor(rabat) }, { ...unstated, consent: 'any' })).toMatchObject({
      outcome: 'paired',
    });
  });

  /** What Rabat says of itself, altered. */
  function introduction(change: { protocol?: number }): string {
    const keys = readKeys(rabat.directory, 'ma-moi');
    if (keys.root === null) throw new Error('no root');
    const member = membershipOf(readConfig(rabat.directory), keys, group);
    const time = new Date().toISOString();
    return introductionNote({ time, software: '0.1.0', protocol: 1, group, member, ...change }, keys.root);
  }

  function proposal(tamper: (charter: Charter) => Charter): string {
    const [mine, theirs] = [rabat, rome].map(({ directory, node }) =>
      membershipOf(readConfig(directory), readKeys(directory, node.core.me), group),
    );
    const { root } = readKeys(rabat.directory, 'ma-moi');
    if (mine === undefined || theirs === undefined || root === null) throw new Error('no keys');
    const charter: Charter = {
      group,
      version: 1,
      previous: null,
      title: 'GMMP',
      zone: 'UTC',
      minVersion: 1,
      fourEyes: [],
      instruments: [],
      members: [theirs, mine],
      cuts: [],
    };
    return signNote(charterText(tamper(charter)), [root]);
  }

  const swap = (c: Charter, id: string, change: object): Charter => ({
    ...c,
    members: c.members.map((member) => (member.id === id ? { ...member, ...change } : member)),
  });
});

/** A door that says what it likes; with the certificate of a party, or one of its own. */
async function hostile(says: (path: string) => Promise<string | null>, as?: Party): Promise<string> {
  const identity =
    as === undefined ? await createCertificate('between', new Date()) : readKeys(as.directory, 'ma-moi').tls;
  const server = createServer(
    { ...identity, ...strictTls, requestCert: true, rejectUnauthorized: false },
    (request, response) => {
      says(request.url ?? '').then(
        (text) => (text === null ? response.writeHead(404).end() : response.end(text)),
        () => response.destroy(),
      );
    },
  );
  return listening(server);
}

function listening(server: Server | ReturnType<typeof createPlain>): Promise<string> {
  open.push({ close: () => server.close() });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve(`https://127.0.0.1:${port}`);
    });
  });
}

describe('what pairing lets out', () => {
  it('[NODE-44] the code is 80 bits of the root key, and is read however it was typed', async () => {
    const code = await codeFor(rome);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(readCode(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
    expect(readCode(`${code}X`)).toBeNull();
    expect(await codeFor(rabat)).not.toBe(code);
  });

  it('[NODE-44] nothing that crosses the wire holds a secret, and strangers reach nothing but pairing', async () => {
    rabat.node.pairing.open(15);
    const stranger = dial(rabat.address, await createCertificate('stranger', new Date()), () => true);
    open.push(stranger);
    const options = { maxBytes: 1 << 20, timeoutMs: 5_000 };
    const { body } = await stranger.get(introductionPath(group), options);
    const said = Buffer.from(body).toString('utf8');
    for (const file of ['root', 'mirror', 'doc', 'feeds', 'vault', 'age'])
      expect(said).not.toContain((await readFile(join(rabat.directory, `keys/${file}.key`), 'utf8')).trim());
    expect((await stranger.get(charterPath(group), options)).status).toBe(404);
    expect((await stranger.get(introductionPath('private.ma-moi'), options)).status).toBe(404);
    const feed = '/v1/f/private.ma-moi/ma-moi/1/checkpoint?after=0&reach=1&wait=0';
    await expect(stranger.get(feed, options)).rejects.toThrow();
    rabat.node.pairing.shut();
    await expect(stranger.get(introductionPath(group), options)).rejects.toThrow();
  });

  it('[NODE-44] a proposal is shown to the peer it was made for, and to nobody else', async () => {
    rome.node.pairing.open(15);
    const root = noteSigner('it-moi/root', rnd(32));
    rome.node.pairing.propose(group, pinOf(rabat), signNote('entente.charter/v1\n', [root]));
    const stranger = dial(rome.address, await createCertificate('stranger', new Date()), () => true);
    const friend = dial(rome.address, readKeys(rabat.directory, 'ma-moi').tls, () => true);
    open.push(stranger, friend);
    const options = { maxBytes: 1 << 20, timeoutMs: 5_000 };
    expect((await stranger.get(charterPath(group), options)).status).toBe(404);
    const shown = await friend.get(charterPath(group), options);
    expect(parseNote(Buffer.from(shown.body).toString('utf8'))?.text).toBe('entente.charter/v1\n');
    expect(parseCharterText('entente.charter/v1\n')).toMatchObject({ ok: false });
  });

  it('[NODE-44] one window introduces the node to eight groups at most', async () => {
    rabat.node.pairing.open(15);
    const stranger = dial(rabat.address, await createCertificate('stranger', new Date()), () => true);
    open.push(stranger);
    const status = async (name: string): Promise<number> =>
      (await stranger.get(introductionPath(name), { maxBytes: 1 << 20, timeoutMs: 5_000 })).status;
    for (let i = 0; i < 8; i++) expect(await status(`group-${i}`)).toBe(200);
    expect(await status('group-8')).toBe(404);
    expect(await status('group-0')).toBe(200);
  });
});
