import { describe, expect, it } from 'vitest';
import { authored } from '../../dev/lab/authored.ts';
import { logSigner } from '../../dev/lab/keys.ts';
import { seal } from '../../dev/lab/officer.ts';
import { openCheckpoint } from '../log/index.ts';
import { fitting, planAppend } from './append.ts';

const feed = authored();
const { origin } = feed;
const signer = logSigner(origin);
const head = { origin, size: 0, frontier: [] };
const sealed = (seq: number, bytes = 10) => seal(0, origin, seq, new Uint8Array(bytes));

describe('appending to the own feed', () => {
  it('signs one checkpoint over all entries of the batch', () => {
    const batch = planAppend(head, [sealed(0), sealed(1), sealed(2)], signer);
    if ('ok' in batch) throw new Error(batch.message);
    const log = feed.rules.log;
    if (log === null) throw new Error('no key');
    expect(openCheckpoint(batch.checkpoint, log)).toMatchObject({ origin, size: 3 });
    expect(batch).toMatchObject({ origin, from: 0 });
    expect(batch.frontier).toHaveLength(2);
  });

  it('[SYNC-1] refuses more than 4,096 entries or 32 MiB of bodies under one checkpoint', () => {
    const entries = Array.from({ length: 4097 }, (_, i) => sealed(i));
    expect(planAppend(head, entries, signer)).toMatchObject({ code: 'append.too-large' });
    expect(planAppend(head, entries.slice(0, 4096), signer)).toMatchObject({ from: 0 });
    const heavy = [sealed(0, 20 << 20), sealed(1, 13 << 20)];
    expect(planAppend(head, heavy, signer)).toMatchObject({ code: 'append.too-large' });
    expect(planAppend(head, [], signer)).toMatchObject({ code: 'append.empty' });
  });

  it('[SYNC-1] says how many entries fit, and lets a single large body stand alone', () => {
    expect(fitting([40 << 20, 1])).toBe(1);
    expect(fitting([20 << 20, 12 << 20, 1])).toBe(2);
    expect(fitting(Array.from({ length: 5000 }, () => 1))).toBe(4096);
  });

  it('refuses an entry sealed for another place or feed', () => {
    expect(planAppend(head, [sealed(1)], signer)).toMatchObject({ code: 'append.misplaced' });
    const elsewhere = seal(0, 'lab.one/bravo/1', 0, new Uint8Array(3));
    expect(planAppend(head, [elsewhere], signer)).toMatchObject({ code: 'append.misplaced' });
  });
});
