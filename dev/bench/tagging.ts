import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { privateGroupOf } from '../../apps/node/names.ts';
import type { RunningNode } from '../../apps/node/start.ts';
import { answered, list, type MatchingPair, matchingPair, phone, seek, soughtAt, tagsAt } from '../matching/pair.ts';
import { sealedFile } from '../nodes/sealed-file.ts';
import type { BenchOptions } from './run.ts';

const lookMs = 50;
const asked = 64;
const common = 32;

/**
 * A whole set of tags on a running node, from the file of a list to a hit at the partner: stopped by a person after a tenth, the process
 * ended and begun again, finished, published, fetched by the other node, and asked about. `--held`.
 */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const { held = 1_000_000 } = sizes;
  await using world = await matchingPair();
  say(`${held} identifiers are written down …`);
  await writeDown(world.rome, held);
  const stopped = await tagUntil(world.rome, (done, total) => done >= total / 10, say);
  world.rome.matching.cancel();
  await world.rome.matching.idle();
  await world.rome.close();
  const now = (): Date => new Date(Date.now() + world.clock.ahead);
  const rome = await world.pair.start('rome', { now });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const began = performance.now();
  const taken = await tagUntil(rome, () => true, say);
  await tagUntil(rome, (done, total) => done === total, say);
  const tagged = performance.now();
  await rome.matching.idle();
  const published = performance.now();
  delay.disable();
  const { published: set } = await tagsAt(world.rabat);
  const fetched = performance.now();
  const { hits, readSeconds } = await askAbout({ ...world, rome }, held);
  return {
    ...{ held, tags: set?.count ?? 0, stoppedAfter: stopped.done, takenUpAt: taken.done - taken.slice },
    ...{
      perSecond: Math.round((held - taken.done) / seconds(tagged - began)),
      taggingSeconds: seconds(tagged - began),
    },
    ...{ publishingSeconds: seconds(published - tagged), fetchingSeconds: seconds(fetched - published) },
    ...{ answerReadSeconds: readSeconds, hits, expectedHits: common },
    longestWaitOfTheDoorMs: Math.round(delay.max / 1e6),
    megabytesOfMemory: Math.round(process.memoryUsage.rss() / 2 ** 20),
    met: hits === common && taken.done >= stopped.done,
  };
}

const seconds = (ms: number): number => Math.round(ms) / 1000;

async function writeDown(rome: RunningNode, held: number): Promise<void> {
  const lines = Array.from({ length: held }, (_, at) => `phone\t${phone(at)}\tCase 2026/88\t2030-01\n`).join('');
  const bytes = new TextEncoder().encode(lines);
  await list(rome, [], { file: await sealedFile(rome, privateGroupOf(rome.core.me), 'telephones.txt', bytes) });
}

interface Seen {
  readonly done: number;
  readonly slice: number;
}

/** Resolves when the tagging has come as far as is wanted. */
async function tagUntil(
  { matching }: RunningNode,
  wanted: (done: number, total: number) => boolean,
  say: BenchOptions['say'],
): Promise<Seen> {
  let said = performance.now();
  let before = 0;
  for (;;) {
    const now = matching.tagging();
    if (now !== null && now.total > 0 && wanted(now.done, now.total))
      return { done: now.done, slice: before === 0 ? 512 : 0 };
    if (now !== null && performance.now() - said > 5_000) {
      said = performance.now();
      say(
        `${now.done} of ${now.total}, ${Math.round(now.rate ?? 0)} a second, ${Math.round(now.remaining ?? 0)} s left`,
      );
    }
    before = now?.done ?? before;
    await wait(lookMs);
  }
}

/** Half of what is asked is held; how long the asker's node reads the answer with the whole set at hand. */
async function askAbout(world: MatchingPair, held: number): Promise<{ hits: number; readSeconds: number }> {
  const one = (at: number) => ({ type: 'phone', value: phone(at) });
  const known = Array.from({ length: common }, (_, at) => one(at * Math.floor(held / common)));
  const strange = Array.from({ length: asked - common }, (_, at) => one(held + at));
  const record = await seek(world.rabat, [...known, ...strange]);
  const began = performance.now();
  await answered(world, record);
  const { found } = await soughtAt(world.rabat, record);
  return { hits: found?.hits.length ?? 0, readSeconds: seconds(performance.now() - began) };
}
