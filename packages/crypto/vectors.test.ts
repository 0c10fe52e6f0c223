import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataPath } from '../../dev/data.ts';
import * as native from './native.ts';

/** Published vectors, read from the outside data set; without it these tests are skipped, and say so. */
const folder = dataPath('6-crypto');
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (data: Uint8Array | null) => data && native.toHex(data);
const load = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

function wycheproof<T extends z.ZodRawShape>(name: string, shape: T) {
  const test = z.object({ tcId: z.number(), result: z.enum(['valid', 'invalid', 'acceptable']), ...shape });
  const file = z.object({ testGroups: z.array(z.object({ tests: z.array(test), tagSize: z.number().optional() })) });
  return file.parse(load(`wycheproof/${name}_test.json`)).testGroups;
}

describe.skipIf(folder === null)('Wycheproof', () => {
  it('x25519: every shared secret, and null for the all-zero ones', () => {
    const groups = wycheproof('x25519', { public: z.string(), private: z.string(), shared: z.string() });
    const tests = groups.flatMap((group) => group.tests);
    expect(tests.length).toBeGreaterThan(500);
    for (const test of tests) {
      const shared = native.x25519(bytes(test.private), bytes(test.public));
      expect([test.tcId, hex(shared)]).toEqual([test.tcId, /^0+$/.test(test.shared) ? null : test.shared]);
    }
  });

  it('hmac_sha256', () => {
    const shape = { key: z.string(), msg: z.string(), tag: z.string() };
    for (const { tests, tagSize = 256 } of wycheproof('hmac_sha256', shape))
      for (const { tcId, key, msg, tag, result } of tests) {
        const made = native.toHex(native.hmacSha256(bytes(key), bytes(msg))).slice(0, tagSize / 4);
        expect([tcId, made === tag]).toEqual([tcId, result === 'valid']);
      }
  });

  it('hkdf_sha256', () => {
    const shape = { ikm: z.string(), salt: z.string(), info: z.string(), size: z.number(), okm: z.string() };
    for (const test of wycheproof('hkdf_sha256', shape).flatMap((group) => group.tests)) {
      const derive = () => native.hkdfSha256(bytes(test.ikm), bytes(test.salt), bytes(test.info), test.size);
      if (test.result === 'invalid') expect(derive, String(test.tcId)).toThrow(RangeError);
      else expect([test.tcId, hex(derive())]).toEqual([test.tcId, test.okm]);
    }
  });

  it('chacha20_poly1305: those without additional data and with a nonce of 12 bytes', () => {
    const text = z.string();
    const shape = { key: text, iv: text, aad: text, msg: text, ct: text, tag: text };
    const tests = wycheproof('chacha20_poly1305', shape).flatMap((group) => group.tests);
    const ours = tests.filter(({ aad, iv }) => aad === '' && iv.length === 24);
    expect(ours.length).toBeGreaterThan(40);
    for (const { tcId, key, iv, msg, ct, tag, result } of ours) {
      const opened = native.chacha20poly1305Open(bytes(key), bytes(iv), bytes(ct + tag));
      expect([tcId, hex(opened)]).toEqual([tcId, result === 'valid' ? msg : null]);
    }
  });
});

/** RFC 9180 §4 and §5, composed from our primitives alone: if one of them erred, none of the published values would come out. */
const concat = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const ascii = (text: string) => new TextEncoder().encode(text);
const short = (value: number) => new Uint8Array([value >> 8, value]);

function labeled(suite: Uint8Array) {
  // RFC 5869's two steps, apart: HPKE labels each of them.
  const extract = (salt: Uint8Array, label: string, ikm: Uint8Array) =>
    native.hmacSha256(salt, concat(ascii('HPKE-v1'), suite, ascii(label), ikm));
  const expand = (prk: Uint8Array, label: string, info: Uint8Array, length: number) => {
    const labeledInfo = concat(short(length), ascii('HPKE-v1'), suite, ascii(label), info);
    return native.hmacSha256(prk, concat(labeledInfo, new Uint8Array([1]))).subarray(0, length);
  };
  return { extract, expand };
}

describe.skipIf(folder === null)('RFC 9180', () => {
  it('DHKEM(X25519, HKDF-SHA256) and its key schedule in base mode give the published values', () => {
    const text = z.string();
    const vector = z.object({
      mode: z.number(),
      kem_id: z.number(),
      kdf_id: z.number(),
      aead_id: z.number(),
      info: text,
      skRm: text,
      pkRm: text,
      skEm: text,
      enc: text,
      shared_secret: text,
      secret: text,
      base_nonce: text,
      exporter_secret: text,
    });
    const base = z.object({ mode: z.number(), kem_id: z.number(), kdf_id: z.number() }).loose();
    const all = z.array(base).parse(load('hpke-rfc9180-vectors.json'));
    const ours = z.array(vector).parse(all.filter((v) => v.mode === 0 && v.kem_id === 32 && v.kdf_id === 1));
    expect(ours.length).toBeGreaterThan(0);
    for (const v of ours) {
      expect(hex(native.x25519PublicKey(bytes(v.skEm)))).toBe(v.enc);
      const dh = native.x25519(bytes(v.skRm), bytes(v.enc)) ?? new Uint8Array(0);
      const none = new Uint8Array(0);
      const kem = labeled(concat(ascii('KEM'), short(v.kem_id)));
      const prk = kem.extract(none, 'eae_prk', dh);
      const shared = kem.expand(prk, 'shared_secret', concat(bytes(v.enc), bytes(v.pkRm)), 32);
      expect(hex(shared)).toBe(v.shared_secret);
      const hpke = labeled(concat(ascii('HPKE'), short(v.kem_id), short(v.kdf_id), short(v.aead_id)));
      const context = concat(
        new Uint8Array([0]),
        hpke.extract(none, 'psk_id_hash', none),
        hpke.extract(none, 'info_hash', bytes(v.info)),
      );
      const secret = hpke.extract(shared, 'secret', none);
      expect(hex(secret)).toBe(v.secret);
      if (v.base_nonce !== '') expect(hex(hpke.expand(secret, 'base_nonce', context, 12))).toBe(v.base_nonce);
      expect(hex(hpke.expand(secret, 'exp', context, 32))).toBe(v.exporter_secret);
    }
  });
});
