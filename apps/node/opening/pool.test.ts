import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseEntry } from '../../../packages/log/index.ts';
import { generateIdentity, sealEntry } from '../../../packages/seal/index.ts';
import { inlineOpener, type Opener, type SealedItem } from '../opener.ts';
import { packOpened, packSealed, unpackOpened, unpackSealed } from './packing.ts';
import { openingPool } from './pool.ts';

const rnd = (length: number) => new Uint8Array(randomBytes(length));
const me = generateIdentity(rnd);
const before = generateIdentity(rnd);
const stranger = generateIdentity(rnd);

function item(seq: number, recipient = me.recipient): SealedItem {
  const json = JSON.stringify({
    record: `it-moi.019aa5e5-1111-7abc-8def-${String(seq).padStart(12, '0')}`,
    charter: 1,
    seen: { 'gmmp.ma-it/ma-moi/1': seq >> 3 },
    by: { role: 'officer', ref: `tab \t line \n ${seq % 3}` },
    data: { text: `سفينة ${seq} 🚢`, seq },
  });
  const made = sealEntry(
    {
      feed: 'gmmp.ma-it/it-moi/1',
      seq,
      time: '2026-11-22T03:10:00.123Z',
      kind: 'data',
      keep: '2027-11',
      type: 'request.asked/1',
      json,
    },
    [stranger.recipient, recipient],
    rnd,
  );
  const committed = parseEntry(made.entry);
  if ('ok' in committed) throw new Error(committed.message);
  return { committed, header: made.header, payload: made.payload, hint: 1 };
}

/** Sound entries among every kind of fault. */
const items = Array.from({ length: 700 }, (_, seq): SealedItem => {
  const made = item(seq, seq % 7 === 3 ? before.recipient : me.recipient);
  if (seq % 10 === 4) return { ...made, payload: null };
  if (seq % 10 === 5) return { ...made, header: null };
  if (seq % 10 === 6) return { ...made, payload: rnd(made.payload?.length ?? 0) };
  if (seq % 10 === 7) return { ...made, header: new Uint8Array(0) };
  return seq % 10 === 8 ? item(seq, generateIdentity(rnd).recipient) : made;
});

let pool: Opener | null = null;
afterEach(async () => {
  await pool?.close();
  pool = null;
});

describe('the opening pool', () => {
  it.each([0, 1, 3])('with %i threads answers in order what this thread would answer', async (threads) => {
    pool = openingPool({ threads, identities: [me, before] });
    const expected = await inlineOpener([me, before]).open(items);
    expect(expected.filter((one) => !('ok' in one)).length).toBe(350);
    const [whole, part, few, none] = await Promise.all([
      pool.open(items),
      pool.open(items.slice(100, 333)),
      pool.open(items.slice(0, 2)),
      pool.open([]),
    ]);
    expect(whole).toEqual(expected);
    expect(part).toEqual(expected.slice(100, 333));
    expect(few).toEqual(expected.slice(0, 2));
    expect(none).toEqual([]);
  });

  it('ends a thread that has had nothing to do for a while, and starts another for what comes then', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    pool = openingPool({ threads: 1, identities: [me], rest: 1 });
    for (const times of [1, 2]) {
      expect((await pool.open(items)).length).toBe(items.length);
      expect(ended).toHaveBeenCalledTimes(times - 1);
      await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(times));
    }
    ended.mockRestore();
  });

  it('leaves the bytes it was given where they are', async () => {
    pool = openingPool({ threads: 1, identities: [me] });
    const lengths = items.map(({ payload }) => payload?.length);
    await pool.open(items);
    expect(items.map(({ payload }) => payload?.length)).toEqual(lengths);
  });

  it('says so when it is closed, to those who wait as to those who come', async () => {
    const closing = openingPool({ threads: 1, identities: [me] });
    const waiting = closing.open(items);
    const ended = expect(waiting).rejects.toThrow();
    await closing.close();
    await ended;
    await expect(closing.open(items)).rejects.toThrow('closed');
  });
});

describe('what crosses between threads', () => {
  it('comes out as it went in', async () => {
    expect(unpackSealed(packSealed(items))).toEqual(
      items.map(({ committed: { feed, seq, size, body, bind }, ...rest }) => ({
        ...rest,
        committed: { feed, seq, size, body, bind },
      })),
    );
    const opened = await inlineOpener([me]).open(items);
    expect(unpackOpened(packOpened(opened))).toEqual(opened);
  });
});
