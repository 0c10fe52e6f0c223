import { existsSync, readFileSync } from 'node:fs';
import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ed25519PublicKey, ed25519Sign } from '#crypto';
import { dataPath } from '../../dev/data.ts';
import { seedOf } from '../../dev/generate/invented.ts';
import { usableKey, verifyStrict } from './strict.ts';

const seed = seedOf('strict');
const publicKey = ed25519PublicKey(seed);
const message = new TextEncoder().encode('an invented statement\n');
const L = ed25519.Point.Fn.ORDER;
const P = 2n ** 255n - 19n;

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

function littleEndian(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * i)) & 255n));
}

function bigint(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

/** The eight points of small order, in every encoding a lax decoder takes. */
const torsion = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
].map(hex);

describe('strict Ed25519', () => {
  it('[LOG-1] takes a signature of the key and refuses any one bit of change', () => {
    const signature = ed25519Sign(seed, message);
    expect(verifyStrict(publicKey, message, signature)).toBe(true);
    for (let bit = 0; bit < 512; bit++) {
      const changed = Uint8Array.from(signature);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(verifyStrict(publicKey, message, changed), `bit ${bit}`).toBe(false);
    }
  });

  it('[LOG-1] refuses lengths other than 64 and 32', () => {
    const signature = ed25519Sign(seed, message);
    for (const length of [0, 31, 32, 63])
      expect(verifyStrict(publicKey, message, signature.subarray(0, length))).toBe(false);
    expect(verifyStrict(publicKey, message, Uint8Array.from([...signature, 0]))).toBe(false);
    expect(verifyStrict(publicKey.subarray(1), message, signature)).toBe(false);
  });

  it('[LOG-1] refuses S + L, which some libraries take', () => {
    const signature = ed25519Sign(seed, message);
    const S = bigint(signature.subarray(32));
    const malleated = Uint8Array.from([...signature.subarray(0, 32), ...littleEndian(S + L)]);
    expect(verifyStrict(publicKey, message, malleated)).toBe(false);
  });

  it('[LOG-1] refuses small-order and non-canonical keys, whatever they signed', () => {
    for (const point of torsion) {
      expect(usableKey(point)).toBe(false);
      // S = 0 and R = A satisfies the equation of a small-order key for some messages under a lax library.
      expect(verifyStrict(point, message, Uint8Array.from([...point, ...littleEndian(0n)]))).toBe(false);
    }
    for (let y = P; y < P + 19n; y++) expect(usableKey(littleEndian(y))).toBe(false);
  });

  it('[LOG-1] refuses keys with a small-order component', () => {
    const mixed = ed25519.Point.fromBytes(publicKey).add(
      ed25519.Point.fromHex(Buffer.from(torsion[4] ?? []).toString('hex'), true),
    );
    expect(usableKey(mixed.toBytes())).toBe(false);
  });

  it('[LOG-1] refuses R = identity under a normal key, where runtimes disagree', () => {
    // S = k·a with k = SHA-512(R ‖ A ‖ M): R + kA = kA = S·B holds.
    const R = torsion[0] ?? new Uint8Array();
    const { scalar } = ed25519.utils.getExtendedPublicKey(seed);
    const { createHash } = process.getBuiltinModule('node:crypto');
    const k = bigint(createHash('sha512').update(R).update(publicKey).update(message).digest()) % L;
    const signature = Uint8Array.from([...R, ...littleEndian((k * scalar) % L)]);
    expect(ed25519.verify(signature, message, publicKey, { zip215: true })).toBe(true);
    expect(verifyStrict(publicKey, message, signature)).toBe(false);
  });

  it('[LOG-1] refuses R with a small-order component, which cofactored libraries take', () => {
    const { scalar } = ed25519.utils.getExtendedPublicKey(seed);
    const { createHash } = process.getBuiltinModule('node:crypto');
    const r = 123_456_789n;
    const R = ed25519.Point.BASE.multiply(r)
      .add(ed25519.Point.fromHex(Buffer.from(torsion[4] ?? []).toString('hex'), true))
      .toBytes();
    const k = bigint(createHash('sha512').update(R).update(publicKey).update(message).digest()) % L;
    const signature = Uint8Array.from([...R, ...littleEndian((r + k * scalar) % L)]);
    expect(ed25519.verify(signature, message, publicKey, { zip215: true })).toBe(true);
    expect(verifyStrict(publicKey, message, signature)).toBe(false);
  });

  it('[LOG-1] agrees with an independent strict verifier on random keys and messages', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ maxLength: 200 }),
        (secret, text) => {
          const key = ed25519PublicKey(secret);
          const signature = ed25519Sign(secret, text);
          expect(Buffer.from(signature)).toEqual(Buffer.from(ed25519.sign(text, secret)));
          expect(verifyStrict(key, text, signature)).toBe(true);
          expect(verifyStrict(key, Uint8Array.from([...text, 0]), signature)).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });

  const wycheproof = dataPath('6-crypto/wycheproof/ed25519_test.json');
  it.skipIf(wycheproof === null || !existsSync(wycheproof))(
    '[LOG-1] gives the verdict of every Wycheproof vector',
    () => {
      const file = JSON.parse(readFileSync(wycheproof ?? '', 'utf8'));
      let checked = 0;
      for (const group of file.testGroups)
        for (const test of group.tests) {
          const verdict = verifyStrict(hex(group.publicKey.pk), hex(test.msg), hex(test.sig));
          expect(verdict, `${test.tcId} ${test.comment}`).toBe(test.result === 'valid');
          checked++;
        }
      expect(checked).toBe(file.numberOfTests);
    },
  );
});
