import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from '../courier/folder.ts';
import { makeFolders } from './make-folders.ts';
import { restoreBackup } from './restore.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'entente-folders-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('a folder for what leaves a node', () => {
  it('is made with those above it, in its mode, and once', async () => {
    await makeFolders(join(root, 'a/b/c'), 0o700);
    await makeFolders(join(root, 'a/b/c'), 0o700);
    expect((await stat(join(root, 'a/b'))).mode & 0o777).toBe(0o700);
  });

  it('is refused under a file, and where a link leads nowhere', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(makeFolders(join(root, 'file/a'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await symlink(join(root, 'gone'), join(root, 'link'));
    await expect(makeFolders(join(root, 'link/a'))).rejects.toMatchObject({ code: 'folder.impossible' });
  });

  it.skipIf(!existsSync('/proc/self'))(
    '[CLI-9] [CLI-12] is refused where the system takes none, and nobody waits for ever',
    async () => {
      const refused = { code: 'folder.impossible', message: expect.stringContaining('/proc is there') };
      await expect(openFolder('/proc/courier')).rejects.toMatchObject(refused);
      await expect(restoreBackup(root, '/proc/restored', [], () => undefined)).rejects.toMatchObject(refused);
    },
  );
});
