import { describe } from 'vitest';
import type { MakeStore } from './suite/fixtures.ts';
import { keysContract } from './suite/keys.suite.ts';
import { listContract } from './suite/list.suite.ts';
import { localContract } from './suite/local.suite.ts';
import { logContract } from './suite/log.suite.ts';
import { viewContract } from './suite/view.suite.ts';

/**
 * What every store behind the port has to pass; it knows nothing of how a store is built. A new store calls this once in
 * its own test file: `storeContract('postgres', async () => ({ open, destroy }))`.
 */
export function storeContract(name: string, make: MakeStore): void {
  describe(`the ${name} store`, () => {
    logContract(make);
    keysContract(make);
    viewContract(make);
    listContract(make);
    localContract(make);
  });
}
