import { expect, it } from 'vitest';
import type * as contract from './contract.d.ts';
import * as native from './native.ts';

/** Fails to compile when the module and its contract part ways. */
const primitives: typeof contract = native;
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

it('gives every primitive of the contract', () => {
  expect(Object.keys(primitives).length).toBe(16);
});

it('hashes as FIPS 180-4 says, on both sides of the switch between libraries', () => {
  expect(native.toHex(native.sha256(new TextEncoder().encode('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(native.toHex(native.sha256(new Uint8Array(1_000_000).fill(0x61)))).toBe(
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  );
});

it('derives as RFC 5869 appendix A.1 says', () => {
  const out = native.hkdfSha256(
    bytes('0b'.repeat(22)),
    bytes('000102030405060708090a0b0c'),
    bytes('f0f1f2f3f4f5f6f7f8f9'),
    42,
  );
  expect(native.toHex(out)).toBe(
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  );
});
