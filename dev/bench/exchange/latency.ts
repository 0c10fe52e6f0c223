import { setTimeout as pause } from 'node:timers/promises';
import type { RecordKey } from '../../../apps/cli/demo/officer.ts';
import { type Spread, spread } from './figures.ts';
import { follow, type LivePage } from './live.ts';
import { notice } from './observation.ts';
import type { Desk } from './world.ts';

export interface Latency {
  /** From the officer's request to send until her own page shows the receipt "stored there". */
  readonly storedMs: Spread;
  /** From the same moment until the other officer's page was told, asked, and shows it. */
  readonly screenMs: Spread;
}

const group = 'gmmp.ma-it';
/** An act begins no sooner than this after the last one: a door takes 1,200 requests a minute from one address. */
const everyMs = 200;

/** Rome sends `acts` observations one by one, while both pages are open. */
export async function measureLatency(rome: Desk, rabat: Desk, acts: number): Promise<Latency> {
  const [atRome, atRabat] = [await follow(rome.officer), await follow(rabat.officer)];
  const stored: number[] = [];
  const shown: number[] = [];
  for (let i = 0; i < acts; i++) {
    const next = pause(everyMs);
    const began = performance.now();
    const heard = atRome.count('peers');
    const { record } = await rome.officer.create(group, 'information', 'share', notice(i, new Date()));
    const key = { group, kind: 'information', record };
    const [storedAt, shownAt] = await Promise.all([
      receiptShown(rome, atRome, heard, key),
      recordShown(rabat, atRabat, key),
    ]);
    stored.push(storedAt - began);
    shown.push(shownAt - began);
    await next;
  }
  await Promise.all([atRome.close(), atRabat.close()]);
  return { storedMs: spread(stored), screenMs: spread(shown) };
}

/** The page asks each time it hears that something changed at the peers. */
async function receiptShown({ officer }: Desk, page: LivePage, heard: number, key: RecordKey): Promise<number> {
  for (let seen = heard; ; ) {
    await page.more('peers', seen);
    seen = page.count('peers');
    const view = await officer.record(key);
    if (view.acts[0]?.receipts.every(({ stored }) => stored !== null)) return performance.now();
  }
}

async function recordShown({ officer }: Desk, page: LivePage, key: RecordKey): Promise<number> {
  await page.changed(key.record);
  await officer.record(key);
  return performance.now();
}
