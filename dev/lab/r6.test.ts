import { describe, expect, it } from 'vitest';
import * as sync from '../../packages/sync/index.ts';
import { explore } from './explore.ts';
import { mutated } from './planted.ts';

const budgets = [
  { appends: 4, crashes: 0, losses: 1, repeats: 0 },
  { appends: 3, crashes: 1, losses: 1, repeats: 0 },
  { appends: 2, crashes: 1, losses: 0, repeats: 1 },
] as const;
const small = { appends: 2, crashes: 1, losses: 0, repeats: 0 } as const;

describe('[R6] every way two nodes can live through a few entries', () => {
  it.each(budgets)(
    '[SYNC-9] [SYNC-10] $appends entries, $crashes crash, $losses loss, $repeats repeat: no state breaks a promise, and agreement stays within reach of all',
    async (budget) => {
      const explored = await explore(sync, budget);
      console.log(`${JSON.stringify(budget)}: ${explored.states} states, ${explored.steps} steps, all of them`);
      expect(explored).toMatchObject({ violation: null, stranded: 0 });
      expect(explored.states).toBeGreaterThan(10_000);
    },
    300_000,
  );

  it('[R6 control] goes red when a node cosigns while it still writes', async () => {
    expect((await explore(sync, small, { cosignWhileWriting: true })).violation).toContain('cosigned');
  });

  it('[R6 control] goes red when an author shows what it has not on disk', async () => {
    expect((await explore(sync, small, { showWhileWriting: true })).violation).not.toBeNull();
  });

  it('[R6 control] goes red when entries are written twice', async () => {
    expect((await explore(sync, small, { writeTwice: true })).violation).toContain('the reader holds');
  });

  it('[R6 control] goes red when no receipt is given after a crash', async () => {
    const core = await mutated({
      file: 'sync/pull.ts',
      find: 'if (head.checkpoint === null ||',
      replace: 'if (true ||',
    });
    expect((await explore(core, small)).stranded).toBeGreaterThan(0);
  });
});
