import { describe, expect, it } from 'vitest';
import { authored } from './authored.ts';
import { chance } from './chance.ts';
import { codesOf, drive, driven, pullAll } from './drive.ts';
import { mutated } from './planted.ts';

/** Bodies no one can make sense of. */
const poison = [
  new Uint8Array(0),
  new Uint8Array([0]),
  new TextEncoder().encode('age-encryption.org/v1\n-> X25519 nonsense\n--- short\n'),
  new TextEncoder().encode('{"__proto__":{"polluted":true},"depth":9007199254741000}'),
  new Uint8Array(70_000).fill(0xff),
];

const EDGES = [255, 256, 257, 511, 512, 65_535, 65_536];
const last = Math.max(...EDGES) + 10;

describe('[R13] poison under a valid signature', () => {
  it('[SYNC-20] at any of the first 256 places and at every edge of a tile stops nothing', async () => {
    const feed = authored();
    const random = chance(13, 'poison');
    const isPoison = (seq: number): boolean => seq < 256 || EDGES.includes(seq);
    for (let at = 0; at <= last; at += 512)
      feed.append(
        Array.from({ length: Math.min(512, last + 1 - at) }, (_, i) =>
          isPoison(at + i) ? random.pick(poison) : random.bytes(30),
        ),
      );
    const d = await pullAll(feed);
    const copy = d.tables.get(feed.origin);
    expect(copy?.entries).toHaveLength(last + 1);
    for (const seq of [0, 1, 255, ...EDGES, last]) expect(copy?.payloads[seq]).toEqual(feed.held.payloads[seq]);
    expect(d.effects.filter((effect) => effect.t === 'cosign').at(-1)).toMatchObject({
      checkpoint: { size: last + 1 },
    });
    expect(codesOf(d)).toEqual([]);
    expect(d.state.pause).toBeNull();
  }, 120_000);

  it('[R13 control] goes red when content is looked at on the way in', async () => {
    const feed = authored();
    for (const payload of poison) feed.append([payload]);
    const core = await mutated({
      file: 'sync/chunk.ts',
      find: 'if (pledge === null) return null;',
      replace:
        "if (pledge === null) return null;\n  if (frame.status === 'present') JSON.parse(new TextDecoder().decode(frame.payload));",
    });
    const d = driven(feed);
    await expect(drive(d, (path) => feed.ask(path), { t: 'start', now: d.now }, 1, core)).rejects.toThrow();
  });
});
