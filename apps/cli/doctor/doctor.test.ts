import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../packages/store/sqlite/open.ts';
import { failureOf } from '../../node/control/failure.ts';
import type { NodeStatus } from '../../node/control/operations/status.ts';
import { headFile, openHeadGuard } from '../../node/data/head.ts';
import { createNode } from '../../node/setup/create.ts';
import { runNode } from '../../node/start.ts';
import { examine } from '../commands/doctor.ts';
import { directoryFindings } from './directory.ts';
import { diskFindings, freeFinding, syncFinding, systemFinding } from './disk.ts';
import type { Finding } from './finding.ts';
import { machineFindings } from './machine.ts';
import { nodeFindings, storeFindings } from './running.ts';

const day = 86_400_000;
const states = (findings: readonly Finding[]): Record<string, string> =>
  Object.fromEntries(findings.map(({ check, state }) => [check, state]));
const unsaid = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ state, remedy }) => (state === 'ok') !== (remedy === null));

let directory = '';
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'entente-doctor-')), 'data');
  const settings = {
    member: 'it-moi',
    name: 'Ministry',
    country: 'IT',
    zone: 'Europe/Rome',
    publicUrl: 'http://localhost:8080',
    officers: { port: 0 },
    peers: { port: 0 },
    peersUrl: 'https://127.0.0.1:8443',
  };
  await createNode(directory, settings, {
    rnd: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now: new Date(),
  });
});
afterEach(() => rm(join(directory, '..'), { recursive: true, force: true }));

describe('the doctor', () => {
  it('[CLI-14] knows which program and which time-zone data are too old', () => {
    expect(states(machineFindings({ node: '24.21.0', tz: '2026c' }))).toEqual({ Node: 'ok', 'time-zone data': 'ok' });
    expect(states(machineFindings({ node: '20.20.2', tz: '2026a' }))).toEqual({
      Node: 'fail',
      'time-zone data': 'warn',
    });
    expect(states(machineFindings({ node: '24.0.0', tz: undefined }))).toMatchObject({ 'time-zone data': 'warn' });
    expect(states(machineFindings({ node: '24.0.0', tz: '2027a' }))).toMatchObject({ 'time-zone data': 'ok' });
  });

  it('[CLI-14] finds nothing wrong with a new node, but that its root key is still there', async () => {
    const found = await directoryFindings(directory, new Date());
    expect(found.filter(({ state }) => state !== 'ok').map(({ check }) => check)).toEqual(['root key']);
    expect(unsaid(found)).toEqual([]);
    await rm(join(directory, 'keys/root.key'));
    expect(states(await directoryFindings(directory, new Date()))).toMatchObject({ 'root key': 'ok', keys: 'ok' });
  });

  it('[CLI-14] finds damaged settings, a lost key, an ending certificate, a lost head and open files', async () => {
    const soon = await directoryFindings(directory, new Date(Date.now() + 350 * day));
    expect(states(soon)).toMatchObject({ certificate: 'warn' });
    const over = await directoryFindings(directory, new Date(Date.now() + 400 * day));
    expect(states(over)).toMatchObject({ certificate: 'fail' });
    await rm(headFile(directory));
    await chmod(directory, 0o755);
    await chmod(join(directory, 'keys/age.key'), 0o644);
    const open = await directoryFindings(directory, new Date());
    expect(states(open)).toMatchObject({ head: 'warn', 'who may read': 'fail' });
    expect(open.find(({ check }) => check === 'who may read')?.detail).toContain('keys/age.key');
    await rm(join(directory, 'keys/mirror.key'));
    expect(states(await directoryFindings(directory, new Date()))).toMatchObject({ keys: 'fail' });
    await writeFile(join(directory, 'node.json'), '{"member":"it-moi"}');
    expect(states(await directoryFindings(directory, new Date()))).toEqual({ settings: 'fail' });
  });

  it('[CLI-14] a damaged head is a fault of that file with its cure, not of the program', async () => {
    await writeFile(headFile(directory), 'this is no database '.repeat(60));
    const open = (): unknown => openHeadGuard(directory, [], () => 1);
    expect(open).toThrow(expect.objectContaining({ code: 'corrupt', file: 'head.db' }));
    expect(open).toThrow(/^head\.db is damaged: stop the node and remove head\.db.*entente relearn/);
    const answer = await examine({ directory, json: false, interactive: false, progress: () => {} }, false);
    expect(answer.text).toContain('head.db: file is not a database');
    expect(answer.text).not.toMatch(/fault of the program|run .entente doctor/);
  });

  it('[CLI-14] measures the disk, and knows which disks lose what they confirmed', async () => {
    expect(Object.keys(states(await diskFindings(directory)))).toEqual(['file system', 'free space', 'disk sync']);
    expect([systemFinding(0xef53).state, systemFinding(0x01021994).state, systemFinding(0x6969).state]).toEqual([
      'ok',
      'warn',
      'warn',
    ]);
    expect([freeFinding(5e9).state, freeFinding(5e6).state]).toEqual(['ok', 'fail']);
    expect([syncFinding(2).state, syncFinding(1_500).state, syncFinding(4e5).state]).toEqual(['warn', 'ok', 'warn']);
  });

  it('[CLI-14] tells of frozen and doubtful feeds, of peers, clocks and certificates, and of damage in the store', () => {
    const peer: NodeStatus['peers'][number] = {
      member: 'ma-moi',
      name: 'Ministère',
      group: 'gmmp.ma-it',
      state: 'unreachable',
      lastSeen: null,
      behindUs: 0,
      behindThem: 2,
      oldestUnacknowledged: null,
      clockSkewMs: 90_000,
      certificateDays: 12,
      cause: 'timeout',
      detail: null,
    };
    const feed = { origin: 'g/ma-moi/1', own: false, size: 1, bytes: 1, frozen: 'sync.equivocation', inDoubt: null };
    const own = { origin: 'g/it-moi/1', own: true, size: 1, bytes: 1, frozen: null, inDoubt: 'restored' };
    const about = { member: 'it-moi', name: 'M', version: '0', running: true, since: null, groups: [] };
    const found = nodeFindings({ ...about, feeds: [feed, own], peers: [peer] });
    expect(states(found)).toEqual({
      process: 'ok',
      'feed g/ma-moi/1': 'fail',
      'feed g/it-moi/1': 'warn',
      'ma-moi in gmmp.ma-it': 'warn',
      'clock against ma-moi': 'warn',
      'certificate of ma-moi': 'warn',
    });
    expect(unsaid(found)).toEqual([]);
    const stopped = nodeFindings({ ...about, running: false, feeds: [], peers: [] });
    expect(stopped.find(({ check }) => check === 'clock')?.detail).toBe('not looked at: the node is stopped');
    const heard = nodeFindings({ ...about, feeds: [], peers: [{ ...peer, state: 'inStep', clockSkewMs: 90 }] });
    expect(states(heard)).toMatchObject({ clock: 'ok' });
    expect(storeFindings({ entries: 3, files: true, damage: [] })).toMatchObject([{ state: 'ok' }]);
    const damage = [{ what: 'entry', place: 'g/it-moi/1#7', detail: 'is not the one that was hashed' }];
    expect(storeFindings({ entries: 3, files: true, damage })).toMatchObject([{ state: 'fail' }]);
  });

  it('[CLI-59] a charter in the log that does not verify is told by its group and version, with what to do, and the node does not start', async () => {
    const store = await openSqliteStore(directory, { whole: true });
    const [own = ''] = await store.log.charters('private.it-moi');
    await store.log.putCharter('gmmp.ma-it', 1, own);
    await store.log.putCharter('private.it-moi', 2, own);
    await store.close();
    const terminal = { directory, json: true, interactive: false, progress: () => undefined };
    const of = async (group: string, version: number, why: string) => {
      const detail = `charter ${version} of ${group} in log.db does not verify: ${why}`;
      const failed = await runNode(directory).catch(failureOf);
      expect(failed).toMatchObject({ code: 'charter.broken', message: expect.stringContaining(`${detail}; restore`) });
      expect(await examine(terminal, false)).toMatchObject({
        exit: 1,
        json: {
          findings: expect.arrayContaining([expect.objectContaining({ check: 'charter', state: 'fail', detail })]),
        },
      });
    };
    await of('gmmp.ma-it', 1, 'it is the charter of another group (charter.wrong-group)');
    const log = new DatabaseSync(join(directory, 'log.db'));
    log.exec("DELETE FROM charter WHERE grp = 'gmmp.ma-it'; UPDATE census SET rows = rows - 1 WHERE name = 'charter'");
    log.close();
    await of('private.it-moi', 2, 'it does not follow the version before it (charter.wrong-version)');
  });
});
