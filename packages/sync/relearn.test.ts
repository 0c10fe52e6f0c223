import { describe, expect, it } from 'vitest';
import { authored, manyEntries, TIME } from '../../dev/lab/authored.ts';
import { mirrorOf, verifierOf } from '../../dev/lab/keys.ts';
import { addSignatures } from '../log/index.ts';
import { GRACE, newRelearn, prefixProof, type RelearnEffect, type RelearnEvent, relearn } from './index.ts';

const whole = manyEntries(authored(), 40, 5);
const copy = whole.branch(15);
const ids = ['bravo', 'charlie'] as const;

function shown(feed: typeof whole, size: number, by: string): Uint8Array {
  const note = feed.held.checkpoints.find((checkpoint) => checkpoint.size === size)?.note ?? '';
  const line = mirrorOf(by).cosign(`${note.split('\n\n')[0]}\n`, 1_795_316_400);
  return new TextEncoder().encode(addSignatures(note, [line]));
}

/** A restored node that holds 15 entries of what were once 40. */
function restored(doubt: 'must' | 'may') {
  const peers = ids.map((id) => ({ id, mirror: verifierOf(mirrorOf(id).vkey) }));
  const log = whole.rules.log ?? verifierOf('');
  let state = newRelearn({ origin: whole.origin, log, size: 15, peers, doubt, now: TIME, seed: 1 });
  const all: RelearnEffect[] = [];
  const send = (event: RelearnEvent): void => {
    const step = relearn(state, event);
    state = step.state;
    all.push(...step.effects);
  };
  const answer = (peer: string, status: number, body: Uint8Array = new Uint8Array(0), now = TIME): void => {
    const fetch = all.findLast((effect) => effect.t === 'fetch' && effect.peer === peer);
    if (fetch?.t === 'fetch') send({ t: 'got', req: fetch.req, status, body, now });
  };
  /** Lets our own store answer what was asked of it. */
  const prove = async (from = whole): Promise<void> => {
    for (const effect of all.filter((one) => one.t === 'prove')) {
      const read = async (level: number, index: number) => from.held.nodes[level]?.[index] ?? new Uint8Array(32);
      const { prefix } = await prefixProof(effect.from, effect.from, read);
      send({ t: 'proved', req: effect.req, prefix, now: TIME });
    }
  };
  return { send, answer, prove, all, kinds: () => all.map((effect) => effect.t), phase: () => state.phase };
}

describe('relearning the own head', () => {
  it('[SYNC-23] signs only after every member has answered and all is back', async () => {
    const r = restored('must');
    r.send({ t: 'start', now: TIME });
    r.answer('bravo', 200, shown(whole, 25, 'bravo'));
    r.send({ t: 'tick', now: TIME + 3_600_000 });
    expect(r.kinds()).not.toContain('rescue');
    expect(r.kinds()).not.toContain('relearned');
    r.answer('charlie', 200, shown(whole, 40, 'charlie'));
    expect(r.all.find((effect) => effect.t === 'rescue')).toMatchObject({ peer: 'charlie', size: 40 });
    r.send({ t: 'held', size: 35, now: TIME });
    expect(r.kinds()).not.toContain('relearned');
    r.send({ t: 'held', size: 40, now: TIME });
    await r.prove();
    expect(r.all.at(-1)).toEqual({ t: 'relearned', size: 40 });
  });

  it('[SYNC-23] does not wait longer than ten seconds for the silent when nothing speaks against the copy', () => {
    const r = restored('may');
    r.send({ t: 'start', now: TIME });
    r.answer('bravo', 404);
    r.send({ t: 'tick', now: TIME + GRACE - 1 });
    expect(r.kinds()).not.toContain('relearned');
    r.send({ t: 'tick', now: TIME + GRACE });
    expect(r.all.at(-1)).toEqual({ t: 'relearned', size: 15 });
  });

  const bravo = { id: 'bravo', mirror: verifierOf(mirrorOf('bravo').vkey) };

  it('[SYNC-23] does not wait for who left when nothing speaks against the copy', () => {
    const r = restored('may');
    r.send({ t: 'start', now: TIME });
    r.answer('bravo', 204);
    r.send({ t: 'members', members: [bravo], now: TIME });
    expect(r.all.at(-1)).toEqual({ t: 'relearned', size: 15 });
  });

  it('[SYNC-23] signs nothing without who left after the copy was made: it may hold more than all others', async () => {
    const r = restored('must');
    r.send({ t: 'start', now: TIME });
    r.answer('bravo', 200, shown(whole, 25, 'bravo'));
    r.send({ t: 'members', members: [bravo], now: TIME });
    expect(r.kinds()).not.toContain('rescue');
    r.answer('charlie', 200, shown(whole, 40, 'charlie'));
    expect(r.all.find((effect) => effect.t === 'rescue')).toMatchObject({ peer: 'charlie', size: 40 });
  });

  it('[SYNC-23] goes on without who left once the root key says so', () => {
    const r = restored('must');
    r.send({ t: 'start', now: TIME });
    r.answer('bravo', 204);
    r.send({ t: 'members', members: [bravo], now: TIME });
    expect(r.kinds()).not.toContain('relearned');
    r.send({ t: 'override', now: TIME + 5 });
    expect(r.all.at(-1)).toEqual({ t: 'relearned', size: 15 });
  });

  it('[SYNC-23] never signs when a member holds another history', async () => {
    const r = restored('must');
    const fork = manyEntries(authored(), 10, 5, 99);
    r.send({ t: 'start', now: TIME });
    r.answer('bravo', 200, shown(fork, 10, 'bravo'));
    r.answer('charlie', 204);
    await r.prove(copy);
    expect(r.phase()).toBe('forked');
    expect(r.kinds()).not.toContain('relearned');
  });

  it('[SYNC-23] never signs when what was to be pulled back contradicts what this copy holds', () => {
    const r = restored('must');
    r.send({ t: 'start', now: TIME });
    r.answer('bravo', 204);
    r.answer('charlie', 200, shown(whole, 40, 'charlie'));
    r.send({ t: 'forked', now: TIME });
    expect(r.all.at(-1)).toMatchObject({ t: 'alarm', code: 'sync.own-fork' });
    r.send({ t: 'held', size: 40, now: TIME });
    expect(r.phase()).toBe('forked');
    expect(r.kinds()).not.toContain('relearned');
  });

  it('[SYNC-23] believes no head without both signatures, and asks again', () => {
    const r = restored('must');
    r.send({ t: 'start', now: TIME });
    r.answer('bravo', 200, shown(whole, 40, 'charlie'));
    expect(r.all.find((effect) => effect.t === 'alarm')).toMatchObject({ code: 'sync.bad-cosignature' });
    r.send({ t: 'tick', now: TIME + 1000 });
    expect(r.all.filter((effect) => effect.t === 'fetch' && effect.peer === 'bravo')).toHaveLength(2);
  });

  it('[SYNC-23] gives a rescue that does not move to whoever answers next', () => {
    const r = restored('must');
    r.send({ t: 'start', now: TIME });
    r.answer('bravo', 200, shown(whole, 25, 'bravo'));
    r.answer('charlie', 200, shown(whole, 40, 'charlie'));
    r.send({ t: 'tick', now: TIME + 60_000 });
    r.answer('charlie', 200, shown(whole, 40, 'charlie'), TIME + 60_001);
    expect(r.all.filter((effect) => effect.t === 'rescue')).toHaveLength(2);
  });

  it('[SYNC-23] goes on without the silent when the root key says so', () => {
    const r = restored('must');
    r.send({ t: 'start', now: TIME });
    r.send({ t: 'override', now: TIME + 5 });
    expect(r.all.at(-1)).toEqual({ t: 'relearned', size: 15 });
  });
});
