import { describe, expect, it } from 'vitest';
import { type Authored, authored, manyEntries, TIME } from '../../dev/lab/authored.ts';
import { mirrorOf, verifierOf } from '../../dev/lab/keys.ts';
import { addSignatures, parseEvidence, verifyEvidence } from '../log/index.ts';
import { newWatch, prefixProof, type WatchEffect, type WatchEvent, type WatchState, watch } from './index.ts';

const mirror = mirrorOf('bravo');

/** What bravo shows when it holds the feed up to `size`. */
function shown(feed: Authored, size: number, by = mirror): Uint8Array {
  const note = feed.held.checkpoints.find((checkpoint) => checkpoint.size === size)?.note ?? '';
  return new TextEncoder().encode(addSignatures(note, [by.cosign(`${note.split('\n\n')[0]}\n`, 1_795_316_400)]));
}

function watching(feed: Authored, own: boolean, seen = 0): WatchState {
  const last = feed.held.checkpoints.at(-1);
  return newWatch({
    origin: feed.origin,
    own,
    log: feed.rules.log ?? verifierOf(''),
    mirror: verifierOf(mirror.vkey),
    held: { size: last?.size ?? 0, note: last?.note ?? null },
    seen,
    seed: 1,
  });
}

/** Shows the machine one answer, and our own store's word when it asks for that. */
async function show(feed: Authored, state: WatchState, status: number, body: Uint8Array) {
  const asked = watch(state, { t: 'start', now: TIME });
  let step = watch(asked.state, { t: 'got', req: asked.state.ask?.req ?? 0, status, body, now: TIME + 30 });
  const effects: WatchEffect[] = [...step.effects];
  const prove = step.effects.find((effect) => effect.t === 'prove');
  if (prove?.t === 'prove') {
    const read = async (level: number, index: number) => feed.held.nodes[level]?.[index] ?? new Uint8Array(32);
    step = watch(step.state, {
      t: 'proved',
      req: prove.req,
      now: TIME + 31,
      ...(await prefixProof(prove.from, prove.to, read)),
    });
    effects.push(...step.effects);
  }
  return { state: step.state, effects, kinds: effects.map((effect) => effect.t) };
}

const codes = (effects: readonly WatchEffect[]) => effects.flatMap((e) => (e.t === 'alarm' ? [e.code] : []));

describe('receipts', () => {
  const feed = manyEntries(authored(), 40, 5);

  it('[SYNC-21] counts one that bears our signature on a prefix and the peer’s own', async () => {
    const { effects, state } = await show(feed, watching(feed, true), 200, shown(feed, 25));
    expect(effects.find((effect) => effect.t === 'receipt')).toMatchObject({ size: 25, time: 1_795_316_400 });
    expect(state.seen).toBe(25);
  });

  it('[SYNC-21] refuses one signed by another, by nobody, or for another feed', async () => {
    const strangers = await show(feed, watching(feed, true), 200, shown(feed, 25, mirrorOf('mallory')));
    expect(codes(strangers.effects)).toEqual(['sync.bad-cosignature']);
    const note = feed.held.checkpoints[4]?.note ?? '';
    const bare = await show(feed, watching(feed, true), 200, new TextEncoder().encode(note));
    expect(codes(bare.effects)).toEqual(['sync.bad-cosignature']);
    const other = manyEntries(authored('charlie'), 25, 5);
    expect(codes((await show(feed, watching(feed, true), 200, shown(other, 25))).effects)).toEqual([
      'sync.bad-signature',
    ]);
  });

  it('[SYNC-21] a peer that holds more than we do stops our signing', async () => {
    const { effects } = await show(feed.branch(20), watching(feed.branch(20), true), 200, shown(feed, 40));
    expect(effects.find((effect) => effect.t === 'behind')).toMatchObject({ size: 40 });
    expect(effects.some((effect) => effect.t === 'receipt')).toBe(false);
  });

  it('[SYNC-21] another history under our signature is evidence, and stops all', async () => {
    const fork = manyEntries(authored(), 25, 5, 99);
    const { effects, state } = await show(feed, watching(feed, true), 200, shown(fork, 25));
    expect(codes(effects)).toEqual(['sync.own-fork']);
    expect(state.stopped).toBe(true);
  });

  it('waits long for the next one, and not at all between failures beyond thirty seconds', async () => {
    const started = watch(watching(feed, true, 25), { t: 'start', now: TIME });
    expect(started.effects[0]).toMatchObject({ path: '/v1/m/lab.one/alfa/1/checkpoint?after=25&wait=25' });
    const refused = await show(feed, watching(feed, true, 25), 500, new Uint8Array(0));
    expect(codes(refused.effects)).toEqual(['sync.bad-status']);
    expect(refused.effects.at(-1)).toMatchObject({ t: 'wake' });
  });

  it('[SYNC-19] after a failure waits for receipts a second only, so that a peer that is well is soon known to be', async () => {
    const { state } = await show(feed, watching(feed, true, 25), 500, new Uint8Array(0));
    const again = watch(state, { t: 'alive', now: TIME + 40 });
    expect(again.effects[0]).toMatchObject({ path: '/v1/m/lab.one/alfa/1/checkpoint?after=25&wait=1' });
    const answer = { t: 'got', req: again.state.ask?.req ?? 0, status: 204, body: new Uint8Array(0), now: TIME + 50 };
    const well = watch(again.state, answer as WatchEvent);
    expect(well.state.backoff.failures).toBe(0);
    const next = watch(well.state, { t: 'tick', now: TIME + 60_000 });
    expect(next.effects[0]).toMatchObject({ path: '/v1/m/lab.one/alfa/1/checkpoint?after=25&wait=25' });
  });
});

describe('comparing notes', () => {
  const feed = manyEntries(authored(), 40, 5);

  it('[SYNC-22] finds the author out when another member holds another history', async () => {
    const fork = manyEntries(feed.branch(10), 20, 5, 99);
    const { effects, kinds } = await show(feed, watching(feed, false), 200, shown(fork, 20));
    expect(kinds).toContain('freeze');
    const found = effects.find((effect) => effect.t === 'evidence');
    const evidence = parseEvidence(found?.t === 'evidence' ? found.evidence : '');
    const log = feed.rules.log;
    if ('ok' in evidence || log === null) throw new Error('no evidence');
    expect(verifyEvidence(evidence, log)).toEqual(evidence);
  });

  it('[SYNC-22] agrees with a shorter copy, and says when a member holds more', async () => {
    const agreed = await show(feed, watching(feed, false), 200, shown(feed, 10));
    expect(agreed.kinds).toContain('receipt');
    expect(agreed.effects.at(-1)).toMatchObject({ t: 'wake', at: TIME + 30 + 30_000 });
    const short = feed.branch(10);
    expect((await show(short, watching(short, false), 200, shown(feed, 40))).kinds).toContain('behind');
  });

  it('[SYNC-25] throws at nothing it is shown', async () => {
    for (const body of [new Uint8Array(0), new Uint8Array(5).fill(0xff), new Uint8Array(300_000)])
      for (const own of [true, false]) {
        const { kinds } = await show(feed, watching(feed, own), 200, body);
        expect(kinds).toContain('alarm');
      }
  });
});
