import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreFault } from '../../packages/store/fault.ts';
import type { Store } from '../../packages/store/port.ts';
import { scrubFeed } from '../../packages/store/scrub.ts';
import { SqliteKeyStore } from '../../packages/store/sqlite/keys.ts';
import { SqliteLogStore } from '../../packages/store/sqlite/log.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { entryOf, fillFeed, origin, payloadOf } from '../../packages/store/suite/fixtures.ts';
import { headerOf } from './expected.ts';
import { dice, freshFolder, remove, seed, times } from './writing.ts';

const flips = times(40, 1200);
const size = 600;
const folder = freshFolder();
const [sound, damaged] = [join(folder, 'sound'), join(folder, 'damaged')];

/** Bytes that lie in a file, one list a class of values. */
const classes: Record<string, { file: string; values: readonly Uint8Array[] }> = {};
let reference = '';

async function build(): Promise<void> {
  const store = await openSqliteStore(sound);
  await fillFeed(store, [1, 17, 255, 256, 300, 511, 600]);
  const seqs = Array.from({ length: size }, (_, seq) => seq);
  await store.keys.put(seqs.map((seq) => ({ origin, seq, header: headerOf(seq), wrapped: payloadOf(seq + 5000, 48) })));
  await store.log.putCosignature(origin, {
    key: 'ma-moi/mirror',
    size: 511,
    time: 1_767_225_600,
    line: 'a cosignature line',
  });
  await store.log.putCharter('gmmp.ma-it', 1, 'entente.charter/v1 as signed by all');
  await store.log.putEvidence(origin, 'two notes of one size');
  const feed = await store.log.feed(origin);
  const notes: string[] = [];
  for (
    let at = 0, found = await store.log.checkpointAfter(origin, 0, 0);
    found !== null;
    at = found.size, found = await store.log.checkpointAfter(origin, at, 0)
  ) {
    notes.push(found.note);
  }
  const nodes = await Promise.all([0, 1].map((index) => store.log.node(origin, 8, index)));
  reference = await everything(store);
  await store.close();
  const bytes = (texts: readonly string[]) => texts.map((text) => new TextEncoder().encode(text));
  const put = (name: string, values: readonly (Uint8Array | null)[], file = 'log.db') => {
    classes[name] = { file, values: values.filter((value) => value !== null) };
  };
  put(
    'entry',
    seqs.map((seq) => entryOf(seq)),
  );
  put(
    'payload',
    seqs.map((seq) => payloadOf(seq)),
  );
  put('subtree', nodes);
  put('frontier', feed?.frontier ?? []);
  put('checkpoint', bytes(notes));
  put('cosignature', bytes(['a cosignature line']));
  put('charter', bytes(['entente.charter/v1 as signed by all']));
  put('evidence', bytes(['two notes of one size']));
  put('header', seqs.map(headerOf), 'keys.db');
  put(
    'wrapped key',
    seqs.map((seq) => payloadOf(seq + 5000, 48)),
    'keys.db',
  );
}

/** All that can be read of log and keys, as one text. */
async function everything({ log, keys }: Pick<Store, 'log' | 'keys'>): Promise<string> {
  const hex = (list: readonly (Uint8Array | null)[]) =>
    list.map((item) => (item === null ? null : Buffer.from(item).toString('hex')));
  const feeds = (await log.feeds()).map(({ frontier, ...feed }) => ({ ...feed, frontier: hex(frontier) }));
  const wrapped = await Promise.all(Array.from({ length: size }, (_, seq) => keys.wrapped(origin, seq)));
  const lists = [
    await log.entries(origin, 0, size),
    await log.payloads(origin, 0, size),
    await keys.headers(origin, 0, size),
    wrapped,
  ];
  const nodes = await Promise.all(
    [
      [8, 0],
      [8, 1],
      [0, 599],
      [9, 0],
    ].map(([level = 0, index = 0]) => log.node(origin, level, index)),
  );
  const small = [
    await log.groups(),
    await log.charters('gmmp.ma-it'),
    await log.evidence(),
    await log.cosignatures(origin),
  ];
  return JSON.stringify([feeds, lists.map(hex), hex(nodes), small]);
}

interface Part {
  integrity(): readonly string[];
  close(): void;
}

/** Is the damage noticed by what a node does before it signs: open, read the small tables, scrub? */
async function verdict(): Promise<'noticed' | 'harmless' | 'missed'> {
  const open: Part[] = [];
  const keep = <T extends Part>(part: T): T => {
    open.push(part);
    return part;
  };
  try {
    const log = keep(new SqliteLogStore(join(damaged, 'log.db')));
    const keys = keep(new SqliteKeyStore(join(damaged, 'keys.db')));
    await log.feeds();
    await Promise.all([log.charters('gmmp.ma-it'), log.evidence(), log.cosignatures(origin)]);
    if ((await scrubFeed({ log, keys }, origin)).length > 0) return 'noticed';
    if (open.some((part) => part.integrity().length > 0)) return 'noticed';
    return (await everything({ log, keys })) === reference ? 'harmless' : 'missed';
  } catch (error) {
    if (error instanceof StoreFault && error.code !== 'locked') return 'noticed';
    throw error;
  } finally {
    for (const part of open) part.close();
  }
}

/** A copy of the sound directory with one byte changed. */
function damage(file: string, at: number, mask: number): void {
  for (const name of ['log.db', 'keys.db']) copyFileSync(join(sound, name), join(damaged, name));
  const bytes = readFileSync(join(sound, file));
  bytes[at] = (bytes[at] ?? 0) ^ mask;
  writeFileSync(join(damaged, file), bytes);
}

beforeAll(async () => {
  await build();
  mkdirSync(damaged);
});
afterAll(() => remove(folder));

describe(`bit rot (seed ${seed})`, () => {
  it.each([
    'entry',
    'payload',
    'subtree',
    'frontier',
    'checkpoint',
    'cosignature',
    'charter',
    'evidence',
    'header',
    'wrapped key',
  ])(
    `[R4] [STORE-26] ${flips} flipped bits in values of class %s are noticed, every one`,
    async (name) => {
      const { file, values } = classes[name] ?? { file: '', values: [] };
      const roll = dice(seed + name.length);
      const bytes = readFileSync(join(sound, file));
      for (let i = 0; i < flips; i++) {
        const value = values[roll(values.length)] ?? new Uint8Array();
        const start = bytes.indexOf(Buffer.from(value));
        expect(start).toBeGreaterThan(0);
        const at = start + roll(value.length);
        damage(file, at, 1 << roll(8));
        expect([at, await verdict()]).toEqual([at, 'noticed']);
      }
    },
    600_000,
  );

  it(`[R4] a flipped bit anywhere in log.db or keys.db is noticed or changes nothing that can be read`, async () => {
    const roll = dice(seed);
    for (let i = 0; i < flips * 4; i++) {
      const file = roll(2) === 0 ? 'log.db' : 'keys.db';
      const at = roll(readFileSync(join(sound, file)).length);
      const mask = 1 << roll(8);
      damage(file, at, mask);
      expect([file, at, mask, await verdict()]).not.toContain('missed');
    }
  }, 600_000);

  it('[R4 control] damage that scrubbing does not look for would be seen as missed', async () => {
    damage('log.db', 0, 0);
    const log = new SqliteLogStore(join(damaged, 'log.db'));
    await log.putCharter('another', 1, 'charter nobody had signed');
    log.close();
    expect(await verdict()).toBe('missed');
  });
});
