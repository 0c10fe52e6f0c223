import { describe, expect, it, vi } from 'vitest';
import { ask, group, type NodePair, nodePair, until } from '../../dev/nodes/pair.ts';
import { leafHash } from '../../packages/log/index.ts';
import { openNode, type RunningNode } from './start.ts';

const theirs = `${group}/it-moi/1`;

/** Rabat takes Rome's feed in and shows it, and ends before anything is done about it; `noted`: it claims that it was. */
async function diesBeforeReacting(rome: RunningNode, pair: NodePair, noted: boolean): Promise<void> {
  const { store } = rome.core;
  const feed = await store.log.feed(theirs);
  if (feed?.checkpoint == null) throw new Error('Rome has said nothing');
  const { size, frontier, checkpoint } = feed;
  const entries = await store.log.entries(theirs, 0, size);
  const payloads = await store.log.payloads(theirs, 0, size);
  const headers = await store.keys.headers(theirs, 0, size);
  const { core, close } = await openNode(pair.places.rabat.directory);
  await core.store.log.createFeed({ origin: theirs, group, member: 'it-moi', own: false });
  const leafHashes = entries.map(leafHash);
  await core.ingest.mirror({ origin: theirs, from: 0, entries, leafHashes, payloads, headers, frontier, checkpoint });
  await core.projector.reached(theirs, size);
  if (noted) await core.store.local.put('reacted', theirs, String(size));
  await close();
}

describe('reactions', () => {
  it('[NODE-11] what was shown and not yet reacted to when the node died is reacted to when it is back', async () => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    const asked = await ask(rome);
    await diesBeforeReacting(rome, pair, false);
    const rabat = await pair.start('rabat');
    expect(await until(rabat, asked, (state) => state === 'received')).toBe('received');
    const noted = async (): Promise<number> => Number(await rabat.core.store.local.get('reacted', theirs));
    await vi.waitFor(async () => expect(await noted()).toBeGreaterThan(0), 10_000);
  });

  it('[NODE-11 control] a node that notes more than it did leaves the request unanswered', async () => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    const asked = await ask(rome);
    await diesBeforeReacting(rome, pair, true);
    const rabat = await pair.start('rabat');
    const second = await ask(rome, { reference: 'RM-2026-1001' });
    await until(rabat, second, (state) => state === 'received');
    const row = await rabat.core.store.view.record(group, 'request', asked.record);
    expect(row?.facets.state).toBe('asked');
  });
});
