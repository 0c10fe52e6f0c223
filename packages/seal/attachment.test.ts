import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../dev/test/chance.ts';
import {
  generateIdentity,
  identityText,
  MAX_SEGMENT,
  openSegment,
  SEGMENT,
  sealSegment,
  segmentLength,
  segmentOpener,
  segmentPlan,
  segmentSealer,
} from './index.ts';

const rnd = seededBytes('attachment');
const identity = generateIdentity(rnd);
const sizes = [1, 65_535, 65_536, 65_537, 131_072, 1_000_003, SEGMENT - 1, SEGMENT];
const filled = (size: number) => new Uint8Array(size).map((_, at) => at * 31 + size);

describe('a segment', () => {
  it.each(sizes)('[SEAL-24] of %i bytes opens again, whole and in part', (size) => {
    const plaintext = filled(size);
    const { bytes, size: sealedSize } = sealSegment(plaintext, identity.recipient, rnd);
    expect([sealedSize, bytes.length]).toEqual([segmentLength(size), segmentLength(size)]);
    expect(Buffer.compare(openSegment(bytes, identity) ?? new Uint8Array(0), plaintext)).toBe(0);
    const opener = segmentOpener(bytes, identity);
    for (const [from, to] of [
      [0, 1],
      [size - 1, size],
      [size >> 1, size],
      [size >> 2, (size >> 1) + 1],
    ] as const)
      expect(Buffer.compare(opener?.read(from, to) ?? new Uint8Array(0), plaintext.subarray(from, to))).toBe(0);
  });

  it('[SEAL-24] is an age file', async () => {
    const plaintext = filled(200_000);
    const { bytes } = sealSegment(plaintext, identity.recipient, rnd);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identityText(identity));
    expect(Buffer.compare(await decrypter.decrypt(bytes), plaintext)).toBe(0);
  });

  it('[SEAL-24] takes its plaintext in pieces of any size and stops when it is full', () => {
    const plaintext = filled(SEGMENT);
    const sealer = segmentSealer(identity.recipient, rnd, new Uint8Array(MAX_SEGMENT));
    let taken = 0;
    for (let step = 1; !sealer.full; step = (step * 3) % 200_003)
      taken += sealer.add(plaintext.subarray(taken, taken + step));
    expect([taken, sealer.add(filled(10))]).toEqual([SEGMENT, 0]);
    expect(Buffer.compare(openSegment(sealer.finish(), identity) ?? new Uint8Array(0), plaintext)).toBe(0);
  });

  it('[SEAL-26] that was changed, cut or is of another key does not open', () => {
    const { bytes } = sealSegment(filled(70_000), identity.recipient, rnd);
    expect(openSegment(bytes, generateIdentity(rnd))).toBeNull();
    expect(openSegment(bytes.subarray(0, -1), identity)).toBeNull();
    expect(openSegment(bytes.subarray(0, 100), identity)).toBeNull();
    expect(openSegment(new Uint8Array(0), identity)).toBeNull();
    for (const at of [0, 30, 100, 167, 168, 184, 66_000, bytes.length - 1]) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openSegment(changed, identity)).toBeNull();
    }
  });
});

describe('a manifest', () => {
  it('[SEAL-25] has the segments that the size of the file asks for', () => {
    const name = (size: number) => ({ sha256: 'ab'.repeat(32), size: segmentLength(size) });
    expect(segmentPlan(0, [])).toEqual([]);
    expect(segmentPlan(5, [name(5)])).toMatchObject([{ from: 0, to: 5 }]);
    expect(segmentPlan(SEGMENT + 1, [name(SEGMENT), name(1)])).toMatchObject([{ to: SEGMENT }, { from: SEGMENT }]);
    for (const [size, segments] of [
      [0, [name(1)]],
      [5, []],
      [5, [name(4)]],
      [5, [name(5), name(5)]],
      [SEGMENT + 1, [name(1), name(SEGMENT)]],
    ] as const)
      expect(segmentPlan(size, segments)).toBeNull();
  });
});
