import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { failureOf } from '../control/failure.ts';
import { createNode } from './create.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-create-'));
afterAll(() => rmSync(root, { recursive: true }));

const settings = {
  ...{ member: 'it-moi', name: 'Ministry', country: 'IT', zone: 'Europe/Rome', publicUrl: 'http://localhost:8080' },
  ...{ officers: { host: '127.0.0.1', port: 0 }, peers: { host: '127.0.0.1', port: 0 } },
  peersUrl: 'https://127.0.0.1:8443',
};
const rnd = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const create = (directory: string, chance = rnd): Promise<void> =>
  createNode(directory, settings, { rnd: chance, now: new Date() });

describe('a data directory', () => {
  it.skipIf(!existsSync('/proc/self'))(
    '[CLI-5] where none can be made is refused, with what to do, and nobody waits for ever',
    async () => {
      const error: unknown = await create('/proc/entente/data').catch((reason: unknown) => reason);
      expect(failureOf(error)).toEqual({
        code: 'folder.impossible',
        message: '/proc is there, but no folder can be made in it: name a place on a disk.',
      });
    },
  );

  it('[CLI-5] with a file in the way is refused', async () => {
    writeFileSync(join(root, 'file'), '');
    for (const path of ['file', 'file/data'])
      await expect(create(join(root, path))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('[CLI-5] that could not be finished is left empty, so that it can be made once there is room', async () => {
    const directory = join(root, 'full');
    let asked = 0;
    const failing = (length: number): Uint8Array => {
      asked += 1;
      if (asked === 4) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      return rnd(length);
    };
    await expect(create(directory, failing)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readdirSync(directory)).toEqual([]);
    await create(directory);
    expect(readdirSync(directory)).toContain('node.json');
  });
});
