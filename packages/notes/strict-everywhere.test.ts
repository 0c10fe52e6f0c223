import { createPublicKey, verify } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ed25519PublicKey, ed25519Sign } from '#crypto';
import { seedOf } from '../../dev/generate/invented.ts';

type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

const seed = seedOf('everywhere');
const message = new TextEncoder().encode('an invented statement\n');
const key = ed25519PublicKey(seed);
const good = ed25519Sign(seed, message);
const identity = new Uint8Array(32).with(0, 1);
const L = Uint8Array.from(Buffer.from('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010', 'hex'));

/** a + b, little-endian, 32 bytes. */
function sum(a: Uint8Array, b: Uint8Array): Uint8Array {
  let carry = 0;
  return a.map((byte, i) => {
    const total = byte + (b[i] ?? 0) + carry;
    carry = total >> 8;
    return total & 255;
  });
}

const join = (R: Uint8Array, S: Uint8Array): Uint8Array => Uint8Array.from([...R, ...S]);
const [R, S] = [good.slice(0, 32), good.slice(32)];
const zero = new Uint8Array(32);
/** 2^255 − 18 ≡ 1: the identity in another spelling. */
const identityAgain = new Uint8Array(32).fill(255).with(0, 0xee).with(31, 0x7f);

/** Key, signature, and whether it is a good one; libraries disagree on most of the bad ones. */
const cases: readonly (readonly [string, Uint8Array, Uint8Array, boolean])[] = [
  ['a good signature', key, good, true],
  ['S + L', key, join(R, sum(S, L)), false],
  ['S = L', key, join(R, L), false],
  ['R = identity', key, join(identity, S), false],
  ['R = identity in another spelling', key, join(identityAgain, S), false],
  ['A = identity, R = identity, S = 0', identity, join(identity, zero), false],
  ['A = identity in another spelling', identityAgain, join(identity, zero), false],
  ['A and R in another spelling', identityAgain, join(identityAgain, zero), false],
  [
    'A of order two',
    identity.with(0, 0xec).map((b, i) => (i === 0 ? 0xec : i === 31 ? 0x7f : b === 0 ? 0xff : b)),
    join(identity, zero),
    false,
  ],
  ['63 bytes', key, good.subarray(1), false],
  ['nothing', key, new Uint8Array(), false],
];

const openssl: Verify = (publicKey, text, signature) => {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  return verify(null, text, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
};
const lax: Verify = (publicKey, text, signature) => ed25519.verify(signature, text, publicKey, { zip215: true });
const natives: Readonly<Record<string, Verify>> = { openssl, lax, 'says yes to all': () => true };

afterEach(() => vi.doUnmock('#crypto'));

describe.each(Object.entries(natives))(
  'over a runtime whose own verdict is that of %s',
  (name, ed25519VerifyNative) => {
    it.each(cases)('[LOG-1] %s has the same verdict', async (_, publicKey, signature, expected) => {
      vi.resetModules();
      vi.doMock('#crypto', async (original) => ({
        ...(await original<typeof import('#crypto')>()),
        ed25519VerifyNative,
      }));
      const { verifyStrict } = await import('./strict.ts');
      expect(verifyStrict(publicKey, message, signature), name).toBe(expected);
    });
  },
);
