import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { violations } from './expected.ts';
import { dice, freshFolder, remove, seed, times, Writing } from './writing.ts';

const cuts = times(150, 1000);
/** A directory is used for several cuts, so that recovery also meets what an earlier recovery left. */
const cutsOfDirectory = 10;

async function cutOnce(folder: string, delay: number, from: number): Promise<readonly string[]> {
  const writing = new Writing({ directory: join(folder, 'data'), journal: join(folder, 'journal'), seed: from });
  await writing.started();
  await wait(delay);
  await writing.kill();
  return violations(join(folder, 'data'), writing.answered());
}

it(`[R1] [STORE-1] ${cuts} times kill -9 under write load: nothing answered is lost (seed ${seed})`, async () => {
  const roll = dice(seed);
  for (let cut = 0; cut < cuts; ) {
    const folder = freshFolder();
    for (let i = 0; i < cutsOfDirectory && cut < cuts; i++, cut++) {
      expect({ cut, found: await cutOnce(folder, roll(60), roll(2 ** 31)) }).toEqual({ cut, found: [] });
    }
    remove(folder);
  }
}, 900_000);

it('[R1 control] an answer given before its write is seen as a loss', async () => {
  const folder = freshFolder();
  const writing = new Writing({ directory: join(folder, 'data'), journal: join(folder, 'journal'), seed });
  await writing.until((journal) => journal.includes('ack '));
  await writing.kill();
  const { log, all, refusals } = writing.answered();
  const found = await violations(join(folder, 'data'), { log: log + 1000, all: all + 1000, refusals });
  expect(found).toHaveLength(3);
  remove(folder);
});
