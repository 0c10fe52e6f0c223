import { describe, expect, it } from 'vitest';
import { authored, manyEntries } from '../../dev/lab/authored.ts';
import { leafHash, parseCheckpointText, parseEntryBundle } from '../log/index.ts';
import { parseBodies } from './bodies.ts';
import { formatRequest, type PeerRequest } from './routes.ts';
import { answer } from './serve.ts';

// Checkpoints at 7, 14, … 595, 600.
const feed = manyEntries(authored(), 600, 7);
const { origin } = feed;
const ask = (request: PeerRequest) => feed.ask(formatRequest(request));

async function sizeAfter(after: number, reach: number): Promise<number | null> {
  const { status, body } = await ask({ route: 'checkpoint', origin, after, reach, wait: 0 });
  if (status === 204) return null;
  const checkpoint = parseCheckpointText(`${new TextDecoder().decode(body).split('\n\n')[0]}\n`);
  return 'ok' in checkpoint ? null : checkpoint.size;
}

describe('answering a peer', () => {
  it('[SYNC-4] gives the largest checkpoint within reach, else the nearest beyond it', async () => {
    expect(await sizeAfter(0, 4096)).toBe(600);
    expect(await sizeAfter(0, 20)).toBe(14);
    expect(await sizeAfter(10, 3)).toBe(14);
    expect(await sizeAfter(590, 4096)).toBe(600);
    expect(await sizeAfter(600, 4096)).toBeNull();
  });

  it('[SYNC-5] gives entry bundles and hash tiles, partial ones too', async () => {
    const { body } = await ask({ route: 'entries', origin, index: 2, width: 88 });
    const entries = parseEntryBundle(body, 88);
    expect(entries).toEqual(feed.held.entries.slice(512, 600));
    const tile = await ask({ route: 'tile', origin, level: 0, index: 0, width: 256 });
    expect(tile.body.slice(32, 64)).toEqual(leafHash(feed.held.entries[1] ?? new Uint8Array(0)));
    const upper = await ask({ route: 'tile', origin, level: 1, index: 0, width: 2 });
    expect(upper.body.slice(0, 32)).toEqual(feed.held.nodes[8]?.[0]);
  });

  it('[SYNC-5] does not know tiles beyond the feed, nor feeds it does not hold', async () => {
    expect(await ask({ route: 'entries', origin, index: 2, width: 89 })).toMatchObject({ status: 404 });
    expect(await ask({ route: 'tile', origin, level: 1, index: 0, width: 3 })).toMatchObject({ status: 404 });
    expect(await ask({ route: 'checkpoint', origin: 'lab.one/other/1', after: 0, reach: 1, wait: 0 })).toMatchObject({
      status: 404,
    });
    expect(await ask({ route: 'bodies', origin, from: 600, to: 601, max: 1 })).toMatchObject({ status: 404 });
  });

  it('[SYNC-6] gives bodies within the limit, and says which are gone', async () => {
    const some = await ask({ route: 'bodies', origin, from: 3, to: 300, max: 1000 });
    const frames = parseBodies(some.body, 297);
    expect(frames).toHaveLength(12);
    const reads = { ...feed.reads, payloads: async () => [null], headers: async () => [new Uint8Array(1)] };
    const gone = await answer({ route: 'bodies', origin, from: 0, to: 1, max: 1000 }, reads);
    expect(parseBodies(gone.body, 1)).toEqual([{ status: 'erased' }]);
    const sealed = await answer(
      { route: 'bodies', origin, from: 0, to: 1, max: 1000 },
      { ...reads, payloads: async () => [new Uint8Array(1)], headers: async () => [null] },
    );
    expect(parseBodies(sealed.body, 1)).toEqual([{ status: 'notHeld' }]);
  });

  it('[SYNC-7] shows what it cosigned only when that is more than the asker knows', async () => {
    const held = { ...feed.reads, held: async () => ({ size: 7, note: 'x' }) };
    expect(await answer({ route: 'held', origin, after: 6, wait: 0 }, held)).toMatchObject({ status: 200 });
    expect(await answer({ route: 'held', origin, after: 7, wait: 0 }, held)).toMatchObject({ status: 204 });
  });
});
