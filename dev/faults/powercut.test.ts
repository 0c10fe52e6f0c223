import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Answered, violations } from './expected.ts';
import { compileShim, dice, freshFolder, remove, seed, times, Writing } from './writing.ts';

const cuts = times(150, 1000);
const cutsOfRun = 10;
const page = 4096;

const tools = freshFolder();
const shim = compileShim(tools);
afterAll(() => remove(tools));

/** Pages that the disk was not told to write may be on it all the same, in any combination. */
function mixPages(live: string, synced: string, roll: (below: number) => number): void {
  for (const name of readdirSync(synced).filter((file) => existsSync(join(live, file)))) {
    const [written, kept] = [readFileSync(join(live, name)), readFileSync(join(synced, name))];
    const mixed = Buffer.alloc(Math.max(written.length, kept.length));
    for (let at = 0; at < mixed.length; at += page) {
      const source = roll(2) === 0 ? written : kept;
      source.subarray(at, at + page).copy(mixed, at);
    }
    writeFileSync(join(synced, name), mixed);
  }
}

interface Cut {
  readonly image: string;
  readonly answered: Answered;
}

/** One run of the writer under the shim, stopped at several random instants; each stop gives the image of a cut. */
async function cutsOf(folder: string, synchronous: 'FULL' | 'NORMAL', roll: (below: number) => number): Promise<Cut[]> {
  const [live, synced] = [join(folder, 'live'), join(folder, 'synced')];
  for (const path of [live, synced]) mkdirSync(path);
  const environment = { LD_PRELOAD: shim ?? '', POWERCUT_FROM: live, POWERCUT_TO: synced };
  const journal = join(folder, 'journal');
  const writing = new Writing({ directory: live, journal, seed: roll(2 ** 31), synchronous, environment });
  await writing.started();
  const taken: Cut[] = [];
  for (let i = 0; i < cutsOfRun; i++) {
    await wait(roll(80));
    await writing.freeze();
    const image = join(folder, `cut${i}`);
    const answered = writing.answered();
    cpSync(synced, image, { recursive: true, filter: (path) => !path.endsWith('.copying') });
    if (i % 2 === 1) mixPages(live, image, roll);
    taken.push({ image, answered });
    writing.thaw();
  }
  await writing.kill();
  return taken;
}

async function lossesOf(cut: Cut): Promise<readonly string[]> {
  const found = await violations(cut.image, cut.answered);
  rmSync(cut.image, { recursive: true });
  return found;
}

describe.skipIf(shim === null)(`power cuts (skipped without a C compiler; seed ${seed})`, () => {
  it(`[R2] [STORE-1] ${cuts} power cuts, half of them with torn pages: nothing answered is lost`, async () => {
    const roll = dice(seed);
    for (let done = 0; done < cuts; done += cutsOfRun) {
      const folder = freshFolder();
      for (const cut of await cutsOf(folder, 'FULL', roll)) {
        expect({ done, image: cut.image, found: await lossesOf(cut) }).toEqual({ done, image: cut.image, found: [] });
      }
      remove(folder);
    }
  }, 900_000);

  it('[R2 control] with synchronous=NORMAL the same cuts lose what was answered', async () => {
    const folder = freshFolder();
    const found: string[] = [];
    for (const cut of await cutsOf(folder, 'NORMAL', dice(seed))) found.push(...(await lossesOf(cut)));
    expect(found.filter((line) => line.includes('are lost from the log'))).not.toEqual([]);
    remove(folder);
  }, 120_000);
});
