import { describe, expect, it } from 'vitest';
import { fill } from '../../dev/bench/exchange/fill.ts';
import { notice } from '../../dev/bench/exchange/observation.ts';
import { group, nodePair, officer } from '../../dev/nodes/pair.ts';
import { leafHash } from '../../packages/log/index.ts';
import type { AppendBatch } from '../../packages/store/port.ts';
import { act } from './act.ts';
import { openNode } from './start.ts';

const theirs = `${group}/it-moi/1`;
const backlog = 5 * 1_024;

/** The whole of Rome's feed, as it would come over the line. */
async function feedOf(directory: string): Promise<AppendBatch> {
  const { core, close } = await openNode(directory);
  const feed = await core.store.log.feed(theirs);
  if (feed?.checkpoint == null) throw new Error('Rome has said nothing');
  const { size, frontier, checkpoint } = feed;
  const entries = await core.store.log.entries(theirs, 0, size);
  const payloads = await core.store.log.payloads(theirs, 0, size);
  const headers = await core.store.keys.headers(theirs, 0, size);
  await close();
  return {
    origin: theirs,
    from: 0,
    entries,
    leafHashes: entries.map(leafHash),
    payloads,
    headers,
    frontier,
    checkpoint,
  };
}

describe('the view', () => {
  it('[NODE-12] takes in an officer’s act in the middle of another authority’s backlog', async () => {
    await using pair = await nodePair();
    await fill(pair.places.rome.directory, backlog, () => {});
    const batch = await feedOf(pair.places.rome.directory);
    const { core, close } = await openNode(pair.places.rabat.directory);
    await core.store.log.createFeed({ origin: theirs, group, member: 'it-moi', own: false });
    await core.ingest.mirror(batch);
    const input = { ...notice(0, core.now()), to: ['it-moi'] };
    const wanted = {
      group,
      kind: 'information',
      record: null,
      command: 'share',
      input,
      actor: officer,
      released: false,
    };
    const acted = await act(core, wanted);
    const shownMeanwhile = core.projector.positions()[theirs] ?? 0;
    expect(acted.ok).toBe(true);
    expect(shownMeanwhile).toBeLessThan(backlog / 2);
    await core.projector.reached(theirs, backlog);
    expect(core.projector.positions()[theirs]).toBe(backlog);
    await close();
  });
});
