import { createCipheriv, createHash, createHmac, generateKeyPairSync, hkdfSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import type * as contract from './contract.d.ts';
import * as native from './native.ts';

/** Fails to compile when the module and its contract part ways. */
const primitives: typeof contract = native;
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const text = (value: string) => new TextEncoder().encode(value);
const anyBytes = (max: number) => fc.uint8Array({ maxLength: max });
const exactly = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

it('gives every primitive of the contract', () => {
  expect(Object.keys(primitives).length).toBe(17);
});

it('SHA-512 hashes as FIPS 180-4 says', () => {
  expect(native.toHex(native.sha512(text('abc')))).toBe(
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  );
});

describe('SHA-256', () => {
  it('hashes as FIPS 180-4 says', () => {
    expect(native.toHex(native.sha256(text('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(native.toHex(native.sha256(new Uint8Array(1_000_000).fill(0x61)))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });
  it('gives one answer on both sides of the switch between libraries', () => {
    for (let length = 0; length < 600; length++) {
      const data = new Uint8Array(length).map((_, at) => at * 7 + length);
      expect(native.toHex(native.sha256(data))).toBe(createHash('sha256').update(data).digest('hex'));
    }
  });
});

describe('base64', () => {
  it('writes and reads back every length', () => {
    const property = fc.property(anyBytes(100), (data) => {
      const written = native.toBase64(data);
      expect(written).toBe(Buffer.from(data).toString('base64'));
      expect(native.fromBase64(written)).toEqual(data);
    });
    fc.assert(property, replaySeed());
  });
  it('reads only the one canonical form', () => {
    const hash = native.toBase64(new Uint8Array(32).fill(0xff));
    for (const wrong of [
      'A',
      'AB',
      'ABC',
      'AB==AB==',
      'AA-_',
      'AAB=',
      ' AAA',
      'AAAA\n',
      `${hash.slice(0, -2)}9=`,
      `${hash} `,
    ])
      expect(native.fromBase64(wrong)).toBeNull();
    for (let at = 0; at < 43; at++)
      for (const character of '=-_\u00e9\u4e2d ')
        expect(native.fromBase64(hash.slice(0, at) + character + hash.slice(at + 1))).toBeNull();
  });
  it('agrees with a decoder that re-encodes, on mutated hashes', () => {
    const property = fc.property(exactly(33), fc.nat(43), fc.nat(127), (data, at, code) => {
      const whole = Buffer.from(data).toString('base64');
      const mutated = whole.slice(0, at) + String.fromCharCode(code) + whole.slice(at + 1);
      const back = Buffer.from(mutated, 'base64');
      expect(native.fromBase64(mutated)).toEqual(back.toString('base64') === mutated ? new Uint8Array(back) : null);
    });
    fc.assert(property, { numRuns: 2000, ...replaySeed() });
  });
});

describe('HMAC-SHA-256 and HKDF', () => {
  it('are those of RFC 4231 (cases 1, 2, 6, 7)', () => {
    const cases = [
      ['0b'.repeat(20), '4869205468657265', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
      [
        '4a656665',
        '7768617420646f2079612077616e7420666f72206e6f7468696e673f',
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      ],
      [
        'aa'.repeat(131),
        native.toHex(text('Test Using Larger Than Block-Size Key - Hash Key First')),
        '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
      ],
      [
        'aa'.repeat(131),
        native.toHex(
          text(
            'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
          ),
        ),
        '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
      ],
    ] as const;
    for (const [key, data, tag] of cases) expect(native.toHex(native.hmacSha256(bytes(key), bytes(data)))).toBe(tag);
  });
  it('are those of RFC 5869 (appendix A.1 to A.3)', () => {
    const a1 = native.hkdfSha256(
      bytes('0b'.repeat(22)),
      bytes('000102030405060708090a0b0c'),
      bytes('f0f1f2f3f4f5f6f7f8f9'),
      42,
    );
    expect(native.toHex(a1)).toBe(
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    );
    const a3 = native.hkdfSha256(bytes('0b'.repeat(22)), new Uint8Array(0), new Uint8Array(0), 42);
    expect(native.toHex(a3)).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    );
  });
  it('agree with OpenSSL on all lengths', () => {
    const hmac = fc.property(anyBytes(200), anyBytes(3000), (key, data) => {
      expect(native.toHex(native.hmacSha256(key, data))).toBe(createHmac('sha256', key).update(data).digest('hex'));
    });
    const hkdf = fc.property(
      anyBytes(100),
      anyBytes(100),
      anyBytes(1500),
      fc.integer({ min: 1, max: 300 }),
      (input, salt, info, length) => {
        const expected = info.length > 1024 ? null : new Uint8Array(hkdfSync('sha256', input, salt, info, length));
        const made = native.hkdfSha256(input, salt, info, length);
        if (expected !== null) expect(made).toEqual(expected);
        expect(native.hkdfSha256(input, salt, info, 32).subarray(0, length)).toEqual(made.subarray(0, 32));
      },
    );
    fc.assert(hmac, replaySeed());
    fc.assert(hkdf, replaySeed());
  });
  it('refuse more than HKDF can give', () => {
    expect(() => native.hkdfSha256(bytes('00'), bytes('00'), bytes('00'), 8161)).toThrow(RangeError);
  });
});

describe('X25519', () => {
  it('is that of RFC 7748 §5.2 and §6.1', () => {
    const secret = bytes('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a');
    expect(native.toHex(native.x25519PublicKey(secret))).toBe(
      '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
    );
    const shared = native.x25519(secret, bytes('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f'));
    expect(shared && native.toHex(shared)).toBe('4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742');
  });
  it('answers null for a point of low order', () => {
    for (const point of ['00'.repeat(32), `01${'00'.repeat(31)}`])
      expect(native.x25519(new Uint8Array(32).fill(9), bytes(point))).toBeNull();
  });
});

describe('Ed25519', () => {
  it('agrees with OpenSSL, and never mixes up two seeds in one array', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const seed = new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32));
    const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
    const message = text('a note');
    expect(native.ed25519PublicKey(seed)).toEqual(raw);
    expect(native.ed25519IsPrimeOrderPoint(raw)).toBe(true);
    expect(native.ed25519IsPrimeOrderPoint(bytes(`01${'00'.repeat(31)}`))).toBe(false);
    const signature = native.ed25519Sign(seed, message);
    expect(verify(null, message, publicKey, signature)).toBe(true);
    expect(native.ed25519VerifyNative(raw, message, new Uint8Array(sign(null, message, privateKey)))).toBe(true);
    seed.fill(7);
    expect(native.ed25519PublicKey(seed)).not.toEqual(raw);
  });
});

describe('ChaCha20-Poly1305', () => {
  it('agrees with OpenSSL, opens what it sealed, and refuses one changed bit', () => {
    const property = fc.property(exactly(32), exactly(12), anyBytes(300), fc.nat(), (key, nonce, plaintext, at) => {
      const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
      const expected = Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
      const sealed = native.chacha20poly1305Seal(key, nonce, plaintext);
      expect(native.toHex(sealed)).toBe(expected.toString('hex'));
      expect(native.chacha20poly1305Open(key, nonce, sealed)).toEqual(plaintext);
      sealed[at % sealed.length] = (sealed[at % sealed.length] ?? 0) ^ (1 << (at % 8));
      expect(native.chacha20poly1305Open(key, nonce, sealed)).toBeNull();
    });
    fc.assert(property, replaySeed());
  });
  it('never completes a short key or nonce with what was used before', () => {
    const [key, nonce, data] = [new Uint8Array(32), new Uint8Array(12), new Uint8Array(5)];
    native.chacha20poly1305Seal(key, nonce, data);
    expect(() => native.chacha20poly1305Seal(key.subarray(1), nonce, data)).toThrow(RangeError);
    expect(() => native.chacha20poly1305Seal(key, nonce.subarray(1), data)).toThrow(RangeError);
    expect(() => native.x25519PublicKey(key.subarray(1))).toThrow(RangeError);
    expect(native.chacha20poly1305Open(key, nonce, new Uint8Array(15))).toBeNull();
  });
});
