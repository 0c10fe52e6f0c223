import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHex } from '#crypto';
import { identifierInput } from '../../../../packages/match/identifiers/canonical.ts';
import { matchKey, tagOf } from '../../../../packages/match/oblivious/keys.ts';
import { knownTags } from '../../../../packages/match/oblivious/tag-set.ts';
import { evaluate } from '../../../../packages/match/oblivious/voprf.ts';
import type { Held } from '../holdings.ts';
import { type TaggingJob, type TaggingProgress, tagAll } from './job.ts';
import { inlineTagger, type Tagger, threadTagger } from './tagger.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-tagging-'));
});
afterAll(() => rm(folder, { recursive: true }));

const key = matchKey(new Uint8Array(32).fill(9), { holder: 'a', asker: 'b', category: 'phone', week: '2026-W47' });
const held = (count: number): readonly Held[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ type: 'phone', value: `+2126${10_000_000 + at}` },
    ...{ source: 'x', until: '2030-01', list: 'it-moi.list' },
  }));
const tagIn = (tags: Uint8Array | null, at: number): string =>
  toHex((tags ?? new Uint8Array()).slice(at * 16, at * 16 + 16));
const tagFor = (one: Held | undefined): string =>
  one === undefined ? '' : toHex(tagOf(evaluate(key.secret, identifierInput(one))));

function job(name: string, count: number, change: Partial<TaggingJob> = {}): TaggingJob {
  let now = 0;
  return {
    ...{ path: join(folder, name), held: held(count), isSheltered: () => false, tagger: inlineTagger(key) },
    rnd: (length) => new Uint8Array(randomBytes(length)),
    signal: new AbortController().signal,
    now() {
      now += 100;
      return now;
    },
    onProgress: () => {},
    ...change,
  };
}

/** A tagger that counts what it is given. */
function counting(): Tagger & { readonly given: number[] } {
  const given: number[] = [];
  const inner = inlineTagger(key);
  return {
    given,
    close: inner.close,
    pack: inner.pack,
    tag(inputs) {
      given.push(inputs.length);
      return inner.tag(inputs);
    },
  };
}

describe('tagging many identifiers', () => {
  it('[PSI-60] happens in a thread of its own, in order, and says how much is done, how fast, and how long it still takes', async () => {
    const seen: TaggingProgress[] = [];
    const tagger = threadTagger(key);
    const tags = await tagAll(job('thread', 1_100, { tagger, onProgress: (progress) => seen.push(progress) }));
    const set = await tagger.pack(tags ?? new Uint8Array());
    await tagger.close();
    expect([set.length, knownTags(set)?.has(tagFor(held(1_100)[7]))]).toEqual([2_048 * 16, true]);
    expect([0, 511, 512, 1_099].map((at) => tagIn(tags, at))).toEqual(
      [0, 511, 512, 1_099].map((at) => tagFor(held(1_100)[at])),
    );
    expect(seen.map(({ done, total, unit }) => [done, total, unit])).toEqual([
      [512, 1_100, 'identifiers'],
      [1_024, 1_100, 'identifiers'],
      [1_100, 1_100, 'identifiers'],
    ]);
    expect(seen.every(({ rate }) => (rate ?? 0) > 0)).toBe(true);
    expect(seen[0]?.remaining).toBeGreaterThan(0);
    expect(seen.at(-1)?.remaining).toBe(0);
  }, 60_000);

  it('[PSI-61] is cancelled between two slices, and goes on after the last one, also in another process', async () => {
    const stop = new AbortController();
    const first = counting();
    const half = job('resume', 1_200, {
      tagger: first,
      signal: stop.signal,
      onProgress: ({ done }) => done >= 512 && stop.abort(),
    });
    expect(await tagAll(half)).toBe(null);
    expect(first.given).toEqual([512]);
    const second = counting();
    const tags = await tagAll(job('resume', 1_200, { tagger: second }));
    expect(second.given).toEqual([512, 176]);
    expect([0, 700, 1_199].map((at) => tagIn(tags, at))).toEqual([0, 700, 1_199].map((at) => tagFor(held(1_200)[at])));
    expect((await readdir(folder)).filter((name) => name.startsWith('resume'))).toEqual(['resume']);
    expect(new Uint8Array(await readFile(join(folder, 'resume')))).toEqual(tags);
  }, 60_000);

  it('[PSI-61] begins anew when the list is another one', async () => {
    const stop = new AbortController();
    await tagAll(job('anew', 600, { signal: stop.signal, onProgress: () => stop.abort() }));
    const tagger = counting();
    await tagAll(job('anew', 601, { tagger }));
    expect(tagger.given).toEqual([512, 89]);
  }, 60_000);

  it('[PSI-42] who is sheltered is never tagged, also when that came after the tag was made', async () => {
    const all = held(3);
    const tagger = counting();
    const sheltered = ({ value }: Held): boolean => value === all[1]?.value;
    const before = await tagAll(job('sheltered', 3, { tagger, isSheltered: sheltered }));
    expect(tagger.given).toEqual([2]);
    expect([0, 1, 2].map((at) => tagIn(before, at) === tagFor(all[at]))).toEqual([true, false, true]);
    let asked = 0;
    const later = job('later', 3, {
      isSheltered(one) {
        asked += 1;
        return asked > 3 && sheltered(one);
      },
    });
    const tags = await tagAll(later);
    expect([0, 1, 2].map((at) => tagIn(tags, at) === tagFor(all[at]))).toEqual([true, false, true]);
  });
});
