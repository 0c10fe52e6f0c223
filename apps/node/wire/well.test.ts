import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NodePair, nodePair } from '../../../dev/nodes/pair.ts';
import { eventually } from '../../../dev/nodes/processes.ts';
import type { RunningNode } from '../start.ts';
import { type Answer, DialError, dial } from './dial.ts';

let pair: NodePair;
beforeEach(async () => {
  pair = await nodePair();
  await pair.start('rabat');
});
afterEach(() => pair[Symbol.asyncDispose]());

/** Rome, whose requests to Rabat end as `meets` says of each path, or really when it says nothing. */
async function romeThat(meets: (path: string) => Promise<Answer> | null): Promise<RunningNode> {
  const met: typeof dial = (...given) => {
    const line = dial(...given);
    return { ...line, get: (path, options) => meets(path) ?? line.get(path, options) };
  };
  return pair.start('rome', { dial: met });
}

const link = (rome: RunningNode) => rome.links.states()[0];
/** Far less than a long poll (25 s), and than the wait after many failures (15 to 30 s). */
const soonMs = 10_000;

describe('[SYNC-19] what was found wrong is let go as soon as the peer is well', () => {
  it('and not when the long poll that follows has ended', async () => {
    let isBeginning = true;
    const rome = await romeThat(() =>
      isBeginning ? Promise.resolve({ status: 500, body: new Uint8Array(0), date: null }) : null,
    );
    await eventually(async () => expect(link(rome)?.alarm?.code).toBe('sync.bad-status'));
    isBeginning = false;
    await eventually(async () => expect(link(rome)?.alarm).toBeNull(), soonMs);
  }, 30_000);

  it('and by all that ask it once one of them was answered, however long it was away', async () => {
    let away: 'whole' | 'receipts' | null = 'whole';
    let asked = 0;
    const rome = await romeThat((path) => {
      if (away === null || (away === 'receipts' && !path.startsWith('/v1/m/'))) return null;
      asked += 1;
      if (away === 'receipts') away = null;
      return Promise.reject(new DialError('unreachable', 'nobody is there'));
    });
    // Each sign of life is followed by a try that fails: in the end both wait for 15 seconds at least.
    for (let tries = 1; tries <= 8; tries++) {
      await eventually(async () => expect(asked).toBeGreaterThanOrEqual(2 * tries));
      rome.links.seen('ma-moi');
    }
    await eventually(async () => expect(asked).toBeGreaterThanOrEqual(18));
    away = 'receipts';
    rome.links.seen('ma-moi');
    await eventually(
      async () => expect([away, link(rome)?.reachable, link(rome)?.alarm]).toEqual([null, true, null]),
      soonMs,
    );
  }, 40_000);
});
