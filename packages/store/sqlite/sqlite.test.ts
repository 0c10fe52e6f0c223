import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { storeContract } from '../contract-suite.ts';
import { fillFeed, origin, recordOf, viewBatch } from '../suite/fixtures.ts';
import { openSqliteStore } from './open.ts';

storeContract('sqlite', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'entente-store-'));
  return {
    open: () => openSqliteStore(directory),
    destroy: async () => rmSync(directory, { recursive: true }),
  };
});

it('[STORE-36] the files alone, without what stands in their write-ahead logs, hold all that was written before it settled', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'entente-store-'));
  const alone = join(directory, 'alone');
  mkdirSync(alone);
  const store = await openSqliteStore(join(directory, 'at-work'));
  await fillFeed(store, [3]);
  await store.view.apply(viewBatch({ records: [recordOf('it-moi.1')] }));
  await store.local.put('accounts', 'a', '{}');
  await store.settle();
  for (const file of ['log.db', 'keys.db', 'view.db', 'local.db'])
    copyFileSync(join(directory, 'at-work', file), join(alone, file));
  await store.local.put('accounts', 'b', '{}');
  const copy = await openSqliteStore(alone);
  expect((await copy.log.feed(origin))?.size).toBe(3);
  expect(await copy.view.record('gmmp.ma-it', 'request', 'it-moi.1')).not.toBe(null);
  expect(await copy.local.list('accounts')).toEqual([{ key: 'a', value: '{}' }]);
  expect((await store.local.list('accounts')).map(({ key }) => key)).toEqual(['a', 'b']);
  await copy.close();
  await store.close();
  rmSync(directory, { recursive: true });
});
