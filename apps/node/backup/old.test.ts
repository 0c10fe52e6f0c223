import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canary, scanFor } from '../../../dev/nodes/canaries.ts';
import { ask, group, type NodePair, nodePair, officer, until } from '../../../dev/nodes/pair.ts';
import { eventually } from '../../../dev/nodes/processes.ts';
import { generateIdentity, identityText } from '../../../packages/seal/index.ts';
import { act } from '../act.ts';
import { makeBackup } from './make.ts';
import { removeOld } from './old.ts';
import { restoreBackup } from './restore.ts';

const day = 86_400_000;
const silent = (): void => {};
let folder: string;
let pair: NodePair;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-old-'));
  pair = await nodePair();
});
afterAll(async () => {
  await pair[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe('backups and what was erased', () => {
  it('[CLI-15] a backup takes the node’s own away that are older than 30 days, and nothing else', async () => {
    let ahead = 0;
    const rome = await pair.start('rome', { now: () => new Date(Date.now() + ahead) });
    const { recipient } = generateIdentity(rome.core.rnd);
    const backup = (name: string) => makeBackup(rome.core, join(folder, name), recipient, silent);
    await backup('first');
    await backup('second.tar');
    await mkdir(join(folder, 'mine'));
    await writeFile(join(folder, 'mine', 'backup.json'), '{"made":"2020-01-01"}');
    await writeFile(join(folder, 'notes.tar'), 'not an archive');
    ahead = 29 * day;
    // Nobody confirms this clock, so nothing is taken away yet, whatever it says.
    expect((await backup('third')).removed).toEqual([]);
    ahead = 31 * day;
    await rome.core.store.local.put('clock', 'mark', String(Date.now() + ahead));
    expect((await backup('fourth')).removed).toEqual([join(folder, 'first'), join(folder, 'second.tar')]);
    expect((await readdir(folder)).sort()).toEqual(['fourth', 'mine', 'notes.tar', 'third']);
    await rome.close();
  });

  it('[CLI-58] of those that must go, what could not be removed is named as that, and nothing else', async () => {
    const rome = await pair.start('rome');
    const { recipient } = generateIdentity(rome.core.rnd);
    const beside = join(folder, 'held');
    await mkdir(beside);
    const made = await makeBackup(rome.core, join(beside, 'fast'), recipient, silent);
    await makeBackup(rome.core, join(beside, 'loose'), recipient, silent);
    expect(made).toMatchObject({ removed: [], stays: [] });
    await rome.core.store.local.put('clock', 'mark', String(Date.now()));
    const later = { ...rome.core, now: () => new Date(Date.now() + 31 * day) };
    const removed: string[] = [];
    const old = await removeOld(later, beside, async (path) => {
      if (path.endsWith('fast')) throw new Error('the folder did not let it go');
      removed.push(path);
    });
    expect(old).toEqual({ removed: [join(beside, 'loose')], stays: [join(beside, 'fast')] });
    expect(removed).toEqual(old.removed);
    await rome.close();
  });

  it('[CLI-16] a backup older than 30 days is not taken back, unless somebody says so', async () => {
    const rome = await pair.start('rome');
    const identity = generateIdentity(rome.core.rnd);
    const path = join(folder, 'aged');
    await makeBackup(rome.core, path, identity.recipient, silent);
    await rome.close();
    const to = join(folder, 'restored');
    const restore = (days: number, override: boolean) =>
      restoreBackup(path, to, [identityText(identity)], silent, { now: Date.now() + days * day, override });
    await expect(restore(31, false)).rejects.toMatchObject({ code: 'restore.old' });
    expect((await readdir(folder)).filter((name) => name.startsWith('restored'))).toEqual([]);
    await restore(31, true);
    await rm(to, { recursive: true });
    await restore(29, false);
  });

  it('[NODE-130] a copy restored from before an erasing erases again, and says so only once', async () => {
    const { directory } = pair.places.rabat;
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    const word = canary();
    const asked = await ask(rome, { title: word });
    await eventually(async () => expect(await rabat.core.store.view.eventsOf([asked])).toHaveLength(2));
    const identity = generateIdentity(rabat.core.rnd);
    const path = join(folder, 'before');
    await makeBackup(rabat.core, path, identity.recipient, silent);
    const input = {
      kind: 'request',
      record: asked.record,
      statements: asked.acts,
      cause: 'unlawful',
      explanation: null,
    };
    const request = { group, kind: 'erasure', record: null, command: 'recall', input, actor: officer, released: true };
    const recalled = await act(rome.core, request);
    if (!recalled.ok) throw new Error(recalled.code);
    await until(rome, recalled, (state) => state === 'erased');
    await rabat.close();
    const fresh = join(folder, 'rabat');
    await restoreBackup(path, fresh, [identityText(identity)], silent);
    await rm(directory, { recursive: true });
    await cp(fresh, directory, { recursive: true });
    await rm(fresh, { recursive: true });
    const again = await pair.start('rabat');
    await until(again, recalled, (state) => state === 'erased');
    await eventually(async () => {
      const rows = await again.core.store.view.eventsOf([asked]);
      expect(rows.find(({ type }) => type === 'request.asked/1')?.data).toBe('');
    });
    await again.eraser.idle();
    expect(scanFor([word], [directory])).toEqual([]);
    const said = await again.core.store.view.eventsOf([recalled]);
    expect(said.filter(({ type }) => type === 'erasure.erased/1')).toHaveLength(1);
  });
});
