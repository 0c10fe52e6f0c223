import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from '../contract-suite.ts';
import { openSqliteStore } from './open.ts';

storeContract('sqlite', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'entente-store-'));
  return {
    open: () => openSqliteStore(directory),
    destroy: async () => rmSync(directory, { recursive: true }),
  };
});
