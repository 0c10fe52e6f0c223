import { readFileSync } from 'node:fs';
import { ristretto255 } from '@noble/curves/ed25519.js';
import sodium from 'libsodium-wrappers-sumo';
import { describe, expect, it } from 'vitest';
import { chance, testSeed } from '../../../dev/chance.ts';
import { dataPath } from '../../../dev/data.ts';
import { decodes, isElement } from './element.ts';

await sodium.ready;
const bytes = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'));
const byLibsodium = (one: Uint8Array): boolean => sodium.crypto_core_ristretto255_is_valid_point(one);
const byNoble = (one: Uint8Array): boolean => {
  try {
    ristretto255.Point.fromBytes(Uint8Array.from(one));
    return true;
  } catch {
    return false;
  }
};

/** RFC 9496, A.2: encodings that a decoder must refuse. */
const invalid = {
  'no canonical field element': [
    '00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
    'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ],
  negative: [
    '0100000000000000000000000000000000000000000000000000000000000000',
    '01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20',
    'c34c4e1826e5d403b78e246e88aa051c36ccf0aafebffe137d148a2bf9104562',
    'c940e5a4404157cfb1628b108db051a8d439e1a421394ec4ebccb9ec92a8ac78',
    '47cfc5497c53dc8e61c91d17fd626ffb1c49e2bca94eed052281b510b1117a24',
    'f1c6165d33367351b0da8f6e4511010c68174a03b6581212c71c0e1d026c3c72',
    '87260f7a2f12495118360f02c26a470f450dadf34a413d21042b43b9d93e1309',
  ],
  'no square': [
    '26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371',
    '4eac077a713c57b4f4397629a4145982c661f48044dd3f96427d40b147d9742f',
    'de6a7b00deadc788eb6b6c8d20c0ae96c2f2019078fa604fee5b87d6e989ad7b',
    'bcab477be20861e01e4a0e295284146a510150d9817763caf1a6f4b422d67042',
    '2a292df7e32cababbd9de088d1d1abec9fc0440f637ed2fba145094dc14bea08',
    'f4a9e534fc0d216c44b218fa0c42d99635a0127ee2e53c712f70609649fdff22',
    '8268436f8c4126196cf64b3c7ddbda90746a378625f9813dd9b8457077256731',
    '2810e5cbc2cc4d4eece54f61c6f69758e289aa7ab440b3cbeaa21995c2f4232b',
  ],
  'negative product': [
    '3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e',
    'a45fdc55c76448c049a1ab33f17023edfb2be3581e9c7aade8a6125215e04220',
    'd483fe813c6ba647ebbfd3ec41adca1c6130c2beeee9d9bf065c8d151c5f396e',
    '8a2e1d30050198c65a54483123960ccc38aef6848e1ec8f5f780e8523769ba32',
    '32888462f8b486c68ad7dd9610be5192bbeaf3b443951ac1a8118419d9fa097b',
    '227142501b9d4355ccba290404bde41575b037693cef1f438c47f8fbf35d1165',
    '5c37cc491da847cfeb9281d407efc41e15144c876e0170b499a96a22ed31e01e',
    '445425117cb8c90edcbc7c1cc0e74f747f2c1efa5630a967c64f287792a48a4b',
  ],
  'no y': ['ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
};

describe('elements of the group', () => {
  it.each(Object.entries(invalid))('[PSI-68] RFC 9496, A.2: %s is refused', (_, encodings) => {
    for (const one of encodings.map(bytes))
      expect([decodes(one), isElement(one), byLibsodium(one), byNoble(one)]).toEqual([false, false, false, false]);
  });

  it('[PSI-68] RFC 9496, A.1: multiples of the generator are elements, the identity is refused beside its valid encoding', () => {
    let multiple = ristretto255.Point.BASE;
    expect(Buffer.from(multiple.toBytes()).toString('hex')).toMatch(/^e2f2ae0a6abc4e71a884a961c500515f/);
    for (let times = 1; times < 64; times++, multiple = multiple.add(ristretto255.Point.BASE))
      expect([decodes(multiple.toBytes()), isElement(multiple.toBytes())]).toEqual([true, true]);
    expect([decodes(new Uint8Array(32)), isElement(new Uint8Array(32))]).toEqual([true, false]);
  });

  it('[PSI-68] 10,000 strings of chance are judged as libsodium and noble judge them', () => {
    const seed = testSeed();
    const dice = chance(seed);
    let good = 0;
    for (let count = 0; count < 10_000; count++) {
      const one = dice.bytes(32);
      // Most of these are thrown out by their first and last bit: the others get to the square root.
      if (count % 2 === 0) [one[0], one[31]] = [(one[0] ?? 0) & 0xfe, (one[31] ?? 0) & 0x7f];
      const verdict = decodes(one);
      const others = count % 10 === 0 ? [byLibsodium(one), byNoble(one)] : [byLibsodium(one)];
      expect(others, `seed ${seed}, string ${count}: ${Buffer.from(one).toString('hex')}`).toEqual(
        others.map(() => verdict),
      );
      if (verdict) good += 1;
    }
    // A quarter of what gets that far has a root and the sign.
    expect(Math.abs(good - 1_560)).toBeLessThan(250);
  });

  it('[PSI-68] bytes that stand in the middle of others are read from where they begin', () => {
    const all = new Uint8Array(96).fill(0xff);
    all.set(ristretto255.Point.BASE.toBytes(), 33);
    expect([decodes(all.subarray(33, 65)), decodes(all.subarray(32, 64))]).toEqual([true, false]);
  });

  it('[PSI-68] from the moment the library is here it judges, and nothing else changes', async () => {
    await import('./ristretto.ts');
    const dice = chance(11);
    const some = [...Object.values(invalid).flat().map(bytes), ...Array.from({ length: 500 }, () => dice.bytes(32))];
    for (const one of [...some, new Uint8Array(32), new Uint8Array(31), new Uint8Array(33), new Uint8Array()])
      expect(isElement(one)).toBe(one.length === 32 && one.some((byte) => byte !== 0) && decodes(one));
  });

  const published = dataPath('6-crypto/oprf-rfc9497-vectors.json');
  it.skipIf(published === null)('[PSI-68] elements of the vectors of RFC 9497 are elements', () => {
    const text = published === null ? '' : readFileSync(published, 'utf8');
    const suites: readonly Record<string, unknown>[] = JSON.parse(text);
    const own = JSON.stringify(suites.filter(({ identifier }) => identifier === 'ristretto255-SHA512'));
    const found = [...own.matchAll(/"(?:BlindedElement|EvaluationElement|pkSm)":"([0-9a-f,]+)"/g)];
    const elements = found.flatMap(([, list = '']) => list.split(',')).map(bytes);
    expect(elements.length).toBeGreaterThan(10);
    for (const one of elements) expect([decodes(one), byLibsodium(one)]).toEqual([true, true]);
  });
});
