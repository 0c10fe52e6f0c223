import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Rnd } from '#crypto';
import { identifierInput } from '../../../../packages/match/identifiers/canonical.ts';
import { tagBytes } from '../../../../packages/match/oblivious/sizes.ts';
import type { Held } from '../holdings.ts';
import type { Tagger } from './tagger.ts';

/** Identifiers a message to the thread: some 100 ms of work, so that a cancel is heard soon and little is lost by a crash. */
const slice = 512;

/** How far a tagging has come. */
export interface TaggingProgress {
  readonly unit: 'identifiers';
  readonly done: number;
  readonly total: number;
  /** Identifiers a second since it began or was taken up again; null before the first. */
  readonly rate: number | null;
  /** Seconds that are left at this rate. */
  readonly remaining: number | null;
}

export interface TaggingJob {
  /** The tags so far stand here, in the order of the identifiers: a restart goes on after the last. */
  readonly path: string;
  readonly held: readonly Held[];
  /** Whether the identifier must not be told: a tag that means nothing stands in its place. Asked before it is tagged, and again at the end. */
  isSheltered(one: Held): boolean;
  readonly tagger: Tagger;
  readonly rnd: Rnd;
  readonly signal: AbortSignal;
  now(): number;
  onProgress(progress: TaggingProgress): void;
}

/** Tags of all identifiers, 16 bytes each, in their order. Null when it was cancelled: what is done is kept. */
export async function tagAll(job: TaggingJob): Promise<Uint8Array | null> {
  const { path, held, isSheltered, rnd } = job;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.${await digestOf(held)}.part`;
  const already = Math.floor((await sizeOf(part)) / tagBytes);
  const file = await open(part, 'a', 0o600);
  const began = job.now();
  try {
    await file.truncate(already * tagBytes);
    for (let from = already; from < held.length; from += slice) {
      if (job.signal.aborted) return null;
      const some = held.slice(from, from + slice);
      await file.appendFile(await tagSome(job, some));
      await file.datasync();
      job.onProgress(progressOf(held.length, from + some.length, from + some.length - already, job.now() - began));
    }
  } finally {
    await file.close();
  }
  const tags = new Uint8Array(await readFile(part));
  // Who was sheltered since the tag was made is taken out as well.
  for (const [at, one] of held.entries()) {
    if (isSheltered(one)) tags.set(rnd(tagBytes), at * tagBytes);
    if (at % slice === 0) await breathe();
  }
  await replace(path, tags);
  await rm(part, { force: true });
  return tags;
}

async function tagSome({ tagger, isSheltered, rnd }: TaggingJob, some: readonly Held[]): Promise<Uint8Array> {
  const open = some.map((one) => !isSheltered(one));
  const made = await tagger.tag(some.filter((_, at) => open[at]).map(identifierInput));
  const tags = new Uint8Array(some.length * tagBytes);
  let next = 0;
  for (const [at, isOpen] of open.entries()) {
    tags.set(isOpen ? made.subarray(next, next + tagBytes) : rnd(tagBytes), at * tagBytes);
    if (isOpen) next += tagBytes;
  }
  return tags;
}

function progressOf(total: number, done: number, since: number, ms: number): TaggingProgress {
  const rate = ms <= 0 ? null : (since * 1000) / ms;
  const remaining = rate === null || rate === 0 ? null : (total - done) / rate;
  return { unit: 'identifiers', done, total, rate, remaining };
}

/** Of what is tagged, in its order: with another list the work begins anew. */
async function digestOf(held: readonly Held[]): Promise<string> {
  const hash = createHash('sha256');
  for (const [at, { type, value }] of held.entries()) {
    hash.update(`${type}\n${value}\n`);
    if (at % slice === 0) await breathe();
  }
  return hash.digest('hex').slice(0, 16);
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600);
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
}
