import { describe, expect, it } from 'vitest';
import { authored, manyEntries, TIME } from '../../dev/lab/authored.ts';
import { codesOf, drive, driven, has, pullAll } from '../../dev/lab/drive.ts';
import { labCharter, originOf } from '../../dev/lab/keys.ts';
import { seal } from '../../dev/lab/officer.ts';
import { rereadEntry } from '../log/index.ts';
import { newPull, pull, settled } from './index.ts';
import { heldBytes, type PullEffect, type PullState } from './pullState.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function held(d: Awaited<ReturnType<typeof pullAll>>): number {
  return d.tables.get(d.state.origin)?.entries.length ?? 0;
}

describe('taking a feed in', () => {
  it('[SYNC-8] stores every entry, body and key as its author has them', async () => {
    const feed = manyEntries(authored(), 700, 9);
    const d = await pullAll(feed);
    const copy = d.tables.get(feed.origin);
    expect(copy?.entries).toEqual(feed.held.entries);
    expect(copy?.payloads).toEqual(feed.held.payloads);
    expect(copy?.headers).toEqual(feed.held.headers);
    expect(codesOf(d)).toEqual([]);
  });

  it('[SYNC-8] asks for entries only under a good signature, for bodies only under a good root', async () => {
    const feed = manyEntries(authored(), 20, 5);
    const asked: string[] = [];
    const liar = async (path: string) => {
      asked.push(path.replace(/.*\/1\//, '').replace(/[?/].*/, ''));
      const honest = await feed.ask(path);
      return path.includes('/tile/')
        ? { status: 200, body: honest.body.map((b, i) => (i === 90 ? b ^ 1 : b)) }
        : honest;
    };
    const d = driven(feed);
    await drive(d, liar, { t: 'start', now: d.now }, 5);
    expect(asked.slice(0, 2)).toEqual(['checkpoint', 'tile']);
    expect(asked).not.toContain('bodies');
    expect(has(d, 'commit')).toBe(false);
  });

  it('[SYNC-9] cosigns only when the store has said that all is on disk', async () => {
    const feed = manyEntries(authored(), 20, 5);
    const d = driven(feed);
    const effects = await until(feed, d.state, wantsCommit);
    expect(effects.state.committing).not.toBeNull();
    expect(effects.seen.some((effect) => effect.t === 'cosign')).toBe(false);
    const { tx } = effects.state.committing ?? { tx: 0 };
    const done = pull(effects.state, { t: 'committed', tx, now: TIME });
    expect(done.effects.find((effect) => effect.t === 'cosign')).toMatchObject({ checkpoint: { size: 20 } });
    const failed = pull(effects.state, { t: 'notCommitted', tx, reason: 'full', now: TIME });
    expect(failed.effects.some((effect) => effect.t === 'cosign')).toBe(false);
    expect(failed.effects.find((effect) => effect.t === 'alarm')).toMatchObject({ code: 'sync.store-full' });
  });

  it('[SYNC-9] gives the receipt again at a start, and when the feed was found to have grown', async () => {
    const feed = manyEntries(authored(), 20, 5);
    const d = await pullAll(feed);
    const again = newPull({
      origin: feed.origin,
      source: 'author',
      rules: feed.rules,
      head: d.state.head,
      frozen: false,
      seed: 1,
    });
    const cosigns = (effects: readonly PullEffect[]) => effects.filter((effect) => effect.t === 'cosign').length;
    expect(cosigns(pull(again, { t: 'start', now: TIME }).effects)).toBe(1);
    const empty = driven(feed).state;
    expect(cosigns(pull(empty, { t: 'head', head: d.state.head, now: TIME }).effects)).toBe(1);
  });

  it('[SYNC-10] goes on from where it is, and ignores what it did not ask', async () => {
    const feed = manyEntries(authored(), 40, 5);
    const d = driven(feed);
    await drive(d, (path) => feed.branch(25).ask(path), { t: 'start', now: d.now }, 1);
    expect(held(d)).toBe(25);
    const { req } = d.state.asks[0] ?? { req: -1 };
    for (const stray of [req - 1, req + 1, 0, -5]) {
      const step = pull(d.state, { t: 'got', req: stray, status: 200, body: utf8('x'), now: d.now });
      expect([step.state.head, step.state.building]).toEqual([d.state.head, d.state.building]);
      expect(step.effects.every((effect) => effect.t === 'fetch')).toBe(true);
    }
    d.effects.length = 0;
    await drive(d, (path) => feed.ask(path), { t: 'tick', now: d.now }, 60);
    await drive(d, (path) => feed.ask(path), { t: 'got', req, status: 204, body: utf8(''), now: d.now }, 60);
    expect(held(d)).toBe(40);
    expect(d.effects.flatMap((effect) => (effect.t === 'commit' ? [effect.batch.from] : []))).toEqual([25]);
  });

  it('[SYNC-11] fetches the next chunk while one is written, and never holds a third', async () => {
    const feed = manyEntries(authored(), 64, 4, 1000);
    const limits = { entries: 8, bytes: 1 << 20 };
    let state = newPull({ ...driven(feed).state, frozen: false, seed: 1, limits });
    const queue: PullEffect[] = [];
    const send = (event: Parameters<typeof pull>[1]): void => {
      const step = pull(state, event);
      state = step.state;
      queue.push(...step.effects);
    };
    send({ t: 'start', now: TIME });
    for (let i = 0; i < 200; i++) {
      const effect = queue.shift();
      if (effect?.t === 'fetch') send({ t: 'got', req: effect.req, ...(await feed.ask(effect.path)), now: TIME });
    }
    // The first chunk was never reported written: one more is ready, and nothing beyond is asked for.
    expect(state.committing?.chunk.batch.from).toBe(0);
    expect(state.ready?.batch.from).toBe(8);
    expect(state.building).toBeNull();
    expect(settled(state)).toBe(false);
    expect(heldBytes(state)).toBeLessThan(16 * 1600);
  });

  it('[SYNC-12] keeps an entry of a later version, with its body when it names one', async () => {
    const feed = manyEntries(authored(), 10, 5);
    const body = utf8('from the future');
    const named = new TextDecoder().decode(seal(TIME, feed.origin, 10, body).entry).replace('/v1\n', '/v2\n');
    feed.appendRaw([utf8(named), utf8('entente.entry/v17\nall is different now\n')], [body, utf8('hidden')]);
    manyEntries(feed, 3, 3);
    const d = await pullAll(feed);
    expect(held(d)).toBe(15);
    expect(d.tables.get(feed.origin)?.payloads[10]).toEqual(body);
    expect(d.tables.get(feed.origin)?.payloads[11]).toBeNull();
    expect(has(d, 'cosign')).toBe(true);
    const wrong = manyEntries(authored(), 10, 5);
    wrong.appendRaw([utf8(named)], [utf8('another body!!!')]);
    expect(codesOf(await pullAll(wrong))).toContain('sync.body-mismatch');
  });

  it('[SYNC-13] pauses at a signed leaf that is no entry, and goes on when a person says so', async () => {
    const feed = manyEntries(authored(), 10, 5);
    feed.appendRaw([utf8('entente.entry/v1\nnonsense\n')], [null]);
    manyEntries(feed, 3, 3);
    const d = await pullAll(feed);
    expect(d.state.pause).toBe('sync.bad-entry');
    expect(has(d, 'evidence')).toBe(true);
    await drive(d, (path) => feed.ask(path), { t: 'resume', now: d.now }, 1);
    expect(held(d)).toBe(14);
    expect(rereadEntry(d.tables.get(feed.origin)?.entries[10] ?? utf8(''), feed.origin, 10)).toMatchObject({
      ok: false,
    });
    expect(rereadEntry(d.tables.get(feed.origin)?.entries[11] ?? utf8(''), feed.origin, 11)).toMatchObject({ seq: 11 });
  });

  it('[SYNC-14] freezes, whether the other history is smaller, as large or larger', async () => {
    for (const size of [6, 20, 45]) {
      const d = await pullAll(manyEntries(authored(), 20, 5));
      const other = manyEntries(authored(), size, 3, 99);
      const last = other.held.checkpoints.at(-1)?.note ?? '';
      const peer = async (path: string) =>
        path.includes('checkpoint') ? { status: 200, body: utf8(last) } : other.ask(path);
      await drive(d, peer, reask(d.state, d.now), 60);
      expect(d.state.pause).toBe('sync.equivocation');
      expect([has(d, 'evidence'), has(d, 'freeze'), held(d)]).toEqual([true, true, 20]);
    }
  });

  it('[SYNC-23] a copy of our own feed that others contradict makes no evidence against ourselves: it stops', async () => {
    for (const size of [6, 20, 45]) {
      const d = await pullAll(manyEntries(authored(), 20, 5), { source: 'own' });
      const other = manyEntries(authored(), size, 3, 99);
      const last = other.held.checkpoints.at(-1)?.note ?? '';
      const peer = async (path: string) =>
        path.includes('checkpoint') ? { status: 200, body: utf8(last) } : other.ask(path);
      await drive(d, peer, reask(d.state, d.now), 60);
      expect(d.state.pause).toBe('sync.own-fork');
      expect([has(d, 'evidence'), has(d, 'freeze'), held(d)]).toEqual([false, false, 20]);
    }
  });

  it('[SYNC-15] refuses an old copy of the same history without a charge', async () => {
    const feed = manyEntries(authored(), 20, 5);
    const d = await pullAll(feed);
    const old = feed.held.checkpoints[1]?.note ?? '';
    await drive(d, () => ({ status: 200, body: utf8(old) }), reask(d.state, d.now), 10);
    expect(codesOf(d)).toContain('sync.not-newer');
    expect(has(d, 'evidence')).toBe(false);
  });

  it('[SYNC-16] pauses at the quota, and the next charter lets it go on', async () => {
    const feed = manyEntries(authored('alfa'), 40, 5);
    const d = await pullAll(feed, { rules: { ...feed.rules, mostEntries: 12 } });
    expect([held(d), d.state.pause]).toEqual([10, 'sync.too-many-entries']);
    const charter = labCharter(2, [{ id: 'alfa', epochs: 1 }], [], { entries: 30, bytes: 1e9 });
    await drive(d, (path) => feed.ask(path), { t: 'charter', charter, now: d.now }, 1);
    expect([held(d), d.state.pause]).toEqual([30, 'sync.too-many-entries']);
    const bytes = await pullAll(feed, { rules: { ...feed.rules, mostBytes: 40 * 17 } });
    expect([held(bytes), bytes.state.pause]).toEqual([15, 'sync.too-many-bytes']);
  });

  it('[SYNC-17] takes nothing in beyond a cut, and all below it from any member', async () => {
    const feed = manyEntries(authored(), 40, 5);
    const d = await pullAll(feed, { rules: { ...feed.rules, cut: 20 } });
    expect([held(d), d.state.pause]).toEqual([20, 'sync.beyond-cut']);
    const relay = await pullAll(feed, { rules: { ...feed.rules, cut: 20 }, source: 'relay' });
    expect(held(relay)).toBe(20);
    const removed = labCharter(2, [], [{ origin: originOf('alfa', 1), size: 20 }], { entries: 99, bytes: 1e9 });
    const late = driven(feed);
    await drive(late, (path) => feed.branch(10).ask(path), { t: 'start', now: TIME }, 1);
    await drive(late, (path) => feed.ask(path), { t: 'charter', charter: removed, now: TIME }, 60);
    expect([held(late), late.state.pause]).toEqual([20, 'sync.beyond-cut']);
  });

  it.each([
    { bound: 'sync.too-many-entries', rules: { mostEntries: 12 }, most: 10 },
    { bound: 'sync.too-many-bytes', rules: { mostBytes: 40 * 12 }, most: 10 },
    { bound: 'sync.beyond-cut', rules: { cut: 20 }, most: 20 },
  ])(
    '[SYNC-16] [SYNC-17] takes in what lies below $bound when the disk was full while that was met',
    async ({ bound, rules, most }) => {
      const feed = manyEntries(authored(), 40, 5);
      const d = driven(feed, { rules: { ...feed.rules, ...rules } });
      d.state = (await until(feed, d.state, ({ pause }) => pause !== null)).state;
      expect([d.state.committing === null, d.state.pause]).toEqual([false, bound]);
      const event = { t: 'notCommitted', tx: d.state.committing?.tx ?? 0, reason: 'full', now: TIME } as const;
      await drive(d, (path) => feed.ask(path), event, 60);
      expect([held(d), d.state.pause]).toEqual([most, bound]);
    },
  );

  it('[SYNC-18] keeps an entry whose body its author no longer holds; from a mirror that proves nothing', async () => {
    const feed = manyEntries(authored(), 10, 5);
    feed.held.payloads[3] = null;
    const d = await pullAll(feed);
    expect(held(d)).toBe(10);
    expect(d.tables.get(feed.origin)?.payloads[3]).toBeNull();
    expect(codesOf(d)).toEqual(['sync.body-missing']);
    const relay = await pullAll(feed, { source: 'relay' });
    expect([held(relay), codesOf(relay)[0]]).toEqual([0, 'sync.not-here']);
  });

  it('[SYNC-19] tries at once when the peer shows itself', async () => {
    const feed = manyEntries(authored(), 10, 5);
    const d = driven(feed);
    await drive(d, () => ({ failed: 'unreachable' }), { t: 'start', now: TIME }, 300);
    expect(pull(d.state, { t: 'tick', now: d.now }).effects.some((effect) => effect.t === 'fetch')).toBe(false);
    expect(pull(d.state, { t: 'alive', now: d.now }).effects.some((effect) => effect.t === 'fetch')).toBe(true);
  });

  it('[SYNC-19] after a failure waits for news a second only, so that an author that is well is soon known to be', async () => {
    const feed = manyEntries(authored(), 10, 5);
    const asked = (d: Awaited<ReturnType<typeof pullAll>>) =>
      d.effects.flatMap((effect) => (effect.t === 'fetch' && effect.path.includes('reach=') ? [effect.path] : []));
    for (const away of [{ failed: 'unreachable' }, { status: 500, body: utf8('') }] as const) {
      const d = await pullAll(feed);
      expect(asked(d).at(-1)).toMatch(/wait=25$/);
      await drive(d, () => away, reask(d.state, d.now, 500), 1);
      const before = asked(d).length;
      await drive(d, (path) => feed.ask(path), { t: 'alive', now: d.now }, 60);
      expect(asked(d).slice(before, before + 2)).toEqual([
        expect.stringMatching(/wait=1$/),
        expect.stringMatching(/wait=25$/),
      ]);
      expect([d.state.backoff.failures, d.state.distrust]).toEqual([0, false]);
    }
  });

  it('[SYNC-24] forgets a checkpoint that could not be completed', async () => {
    const feed = manyEntries(authored(), 20, 5);
    const gone = manyEntries(authored(), 30, 3, 99);
    const d = driven(feed);
    const vanishing = async (path: string) =>
      path.includes('checkpoint') ? gone.ask(path) : { status: 404, body: utf8('') };
    await drive(d, vanishing, { t: 'start', now: TIME }, 3);
    await drive(d, (path) => feed.ask(path), { t: 'tick', now: d.now }, 60);
    expect([held(d), has(d, 'evidence')]).toEqual([20, false]);
  });

  it('follows bodies too many for one answer with further requests', async () => {
    const feed = authored();
    for (let i = 0; i < 3; i++) feed.append(Array.from({ length: 4 }, () => new Uint8Array(1_100_000)));
    const d = await pullAll(feed);
    expect(held(d)).toBe(12);
    expect(d.effects.filter((effect) => effect.t === 'fetch' && effect.path.includes('bodies')).length).toBeGreaterThan(
      2,
    );
  });
});

/** Answers the open question again, as far as there is one. */
function reask(state: PullState, now: number, status = 204) {
  const { req } = state.asks[0] ?? { req: 0 };
  return { t: 'got', req, status, body: utf8(''), now } as const;
}

const wantsCommit = (state: PullState): boolean => state.committing !== null;

/** Answers what a machine fetches, and never says that a commit is through, until `reached`. */
async function until(feed: ReturnType<typeof authored>, start: PullState, reached: (state: PullState) => boolean) {
  let state = start;
  const seen: PullEffect[] = [];
  const queue: PullEffect[] = [];
  const send = (event: Parameters<typeof pull>[1]): void => {
    const step = pull(state, event);
    state = step.state;
    queue.push(...step.effects);
    seen.push(...step.effects);
  };
  send({ t: 'start', now: TIME });
  while (!reached(state)) {
    const effect = queue.shift();
    if (effect?.t === 'fetch') send({ t: 'got', req: effect.req, ...(await feed.ask(effect.path)), now: TIME });
  }
  return { state, seen };
}
