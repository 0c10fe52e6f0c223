import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyFrame, encodeBodies, frameLength, parseBodies } from './bodies.ts';
import { MAX_HEADER } from './limits.ts';

const bytes = fc.uint8Array({ maxLength: 40 });
const frame: fc.Arbitrary<BodyFrame> = fc.oneof(
  fc.record({ status: fc.constant('present' as const), header: bytes, payload: bytes }),
  fc.constant({ status: 'erased' as const }),
  fc.constant({ status: 'notHeld' as const }),
);
const frames = fc.array(frame, { minLength: 1, maxLength: 12 });
const runs = { numRuns: 2000, ...(process.env.ENTENTE_SEED ? { seed: Number(process.env.ENTENTE_SEED) } : {}) };

describe('frames of bodies', () => {
  it('[SYNC-6] come back as they were written', () => {
    fc.assert(
      fc.property(frames, (list) => {
        expect(parseBodies(encodeBodies(list, Infinity), list.length)).toEqual(list);
      }),
      runs,
    );
  });

  it('[SYNC-6] stop before the limit, and never before the first', () => {
    fc.assert(
      fc.property(frames, fc.nat(400), (list, max) => {
        const read = parseBodies(encodeBodies(list, max), list.length);
        const lengths = ('ok' in read ? [] : read).map(frameLength);
        const total = lengths.reduce((sum, length) => sum + length, 0);
        expect(lengths.length === 1 || (lengths.length > 1 && total <= max)).toBe(true);
        const next = list[lengths.length];
        if (next !== undefined) expect(total + frameLength(next)).toBeGreaterThan(max);
      }),
      runs,
    );
  });

  it('[SYNC-6] are refused when cut, lengthened, too many, or of unknown status', () => {
    const whole = encodeBodies(
      [{ status: 'present', header: new Uint8Array(3), payload: new Uint8Array(5) }],
      Infinity,
    );
    for (let end = 0; end < whole.length; end++)
      expect(parseBodies(whole.slice(0, end), 1)).toMatchObject({ code: 'sync.bad-frames' });
    expect(parseBodies(new Uint8Array([...whole, 0]), 2)).toMatchObject({ code: 'sync.bad-frames' });
    expect(parseBodies(new Uint8Array([...whole, ...whole]), 1)).toMatchObject({ code: 'sync.bad-frames' });
    expect(parseBodies(new Uint8Array([3, 0, 0, 0, 0, 0, 0, 0, 0]), 1)).toMatchObject({ code: 'sync.bad-frames' });
    expect(parseBodies(new Uint8Array([1, 0, 0, 0, 0, 0, 0, 0, 1, 9]), 1)).toMatchObject({ code: 'sync.bad-frames' });
  });

  it('[SYNC-6] are refused when a header is longer than 128 KiB', () => {
    const frames = [{ status: 'present', header: new Uint8Array(MAX_HEADER + 1), payload: new Uint8Array(0) }] as const;
    expect(parseBodies(encodeBodies(frames, Infinity), 1)).toMatchObject({ code: 'sync.bad-frames' });
  });
});
