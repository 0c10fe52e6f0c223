import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyRange } from '../../packages/log/tree.ts';
import type { AppendResult, Store } from '../../packages/store/port.ts';
import { scrubFeed } from '../../packages/store/scrub.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { batchAfter, entryOf, fillFeed, origin } from '../../packages/store/suite/fixtures.ts';
import { violations } from './expected.ts';
import { compileShim, dice, freshFolder, Limits, remove, seed, times, Writing } from './writing.ts';

const tools = freshFolder();
const shim = compileShim(tools);
afterAll(() => remove(tools));

const levels = times(30, 500);
const { ENOSPC, EIO, EROFS, EDQUOT } = constants.errno;

/** Damage to the log; keys are not written here. */
const damageOf = async (store: Store) => (await scrubFeed(store, origin)).filter(({ what }) => what !== 'key');

describe.skipIf(shim === null)(`a disk that refuses writes (skipped without a C compiler; seed ${seed})`, () => {
  it(`[R3] [STORE-25] at ${levels} fill levels: refused, nothing half-written, reads go on, resumes by itself`, async () => {
    const roll = dice(seed);
    const folder = freshFolder();
    const limits = new Limits(folder);
    const directory = join(folder, 'data');
    mkdirSync(directory);
    const environment = { LD_PRELOAD: shim ?? '', POWERCUT_FROM: directory, POWERCUT_CONTROL: limits.path };
    const writing = new Writing({ directory, journal: join(folder, 'journal'), seed: roll(2 ** 31), environment });
    await writing.started();
    for (let level = 0; level < levels; level++) {
      const refused = writing.answered().refusals.length;
      limits.set(roll(200_000), [ENOSPC, EIO, EROFS, EDQUOT][level % 4] ?? ENOSPC);
      await writing.until(() => writing.answered().refusals.length > refused);
      const { all } = writing.answered();
      limits.set(-1, 0);
      await writing.until(() => writing.answered().all > all);
    }
    await writing.kill();
    const { refusals } = writing.answered();
    expect([...new Set(refusals)].sort()).toEqual(['full', 'io']);
    expect(await violations(directory, writing.answered())).toEqual([]);
    remove(folder);
  }, 600_000);
});

/** Only root may mount; everyone else sees these tests skipped. */
function mountTmpfs(at: string, megabytes: number): boolean {
  mkdirSync(at, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', at]).status === 0;
}

function canMount(): boolean {
  const probe = join(tools, 'probe');
  return mountTmpfs(probe, 1) && spawnSync('umount', [probe]).status === 0;
}

describe.skipIf(!canMount())('a small disk (skipped where tmpfs cannot be mounted)', () => {
  let disk = '';
  beforeEach(() => {
    disk = join(freshFolder(), 'disk');
    mountTmpfs(disk, 4);
  });
  afterEach(() => {
    spawnSync('umount', [disk]);
    remove(join(disk, '..'));
  });

  const ballast = (): string => join(disk, 'ballast');
  const fillUp = (leave: number): void => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast(), Buffer.alloc(Math.max(0, bavail * bsize - leave)));
  };

  /** Appends until the store refuses; how many entries it holds then, and what it said. */
  async function appendUntilRefused(store: Store): Promise<{ size: number; answer: AppendResult }> {
    const feed = await store.log.feed(origin);
    let range = feed === null ? emptyRange : { size: feed.size, hashes: feed.frontier };
    for (;;) {
      const { range: after, ...batch } = batchAfter(range, 64);
      const answer = await store.log.append(batch);
      if (answer !== 'ok') return { size: range.size, answer };
      range = after;
    }
  }

  it.each([0, 40_000, 300_000, 900_000])('[R3] [STORE-25] filled up to the last %i bytes', async (left) => {
    const store = await openSqliteStore(join(disk, 'data'));
    await fillFeed(store, [100]);
    fillUp(left);
    const { size, answer } = await appendUntilRefused(store);
    expect(answer).toBe('full');
    expect(await store.log.entries(origin, size - 1, size + 9)).toEqual([entryOf(size - 1)]);
    expect(await damageOf(store)).toEqual([]);
    await expect(store.local.put('draft', 'a', 'x'.repeat(2_000_000))).rejects.toMatchObject({ code: 'full' });
    rmSync(ballast());
    const { range: _, ...next } = batchAfter({ size, hashes: (await store.log.feed(origin))?.frontier ?? [] }, 5);
    expect(await store.log.append(next)).toBe('ok');
    await store.close();
    const again = await openSqliteStore(join(disk, 'data'));
    expect([await again.integrity(), await damageOf(again)]).toEqual([[], []]);
    expect((await again.log.feed(origin))?.size).toBe(size + 5);
    await again.close();
  });

  it('[R3] [STORE-25] mounted read-only: refused with the reason, and sound when it is writable again', async () => {
    const store = await openSqliteStore(join(disk, 'data'));
    await fillFeed(store, [10]);
    await store.close();
    const remount = (how: string) => expect(spawnSync('mount', ['-o', `remount,${how}`, disk]).status).toBe(0);
    remount('ro');
    const refusal = await openSqliteStore(join(disk, 'data')).catch((error) => error);
    remount('rw');
    expect(refusal).toMatchObject({ name: 'StoreFault', code: 'readonly' });
    const again = await openSqliteStore(join(disk, 'data'));
    expect((await again.log.feed(origin))?.size).toBe(10);
    await again.close();
  });

  it('[R3 control] a store that took a refused batch for taken would be seen', async () => {
    const store = await openSqliteStore(join(disk, 'data'));
    await fillFeed(store, [10]);
    fillUp(0);
    const { size } = await appendUntilRefused(store);
    await store.close();
    rmSync(ballast());
    const found = await violations(join(disk, 'data'), { log: size + 64, all: 0, refusals: [] });
    expect(found).toContain(`64 answered entries of ${size + 64} are lost from the log`);
  });
});
