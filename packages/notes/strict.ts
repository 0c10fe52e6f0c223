import { ed25519IsPrimeOrderPoint, ed25519VerifyNative, toBase64 } from '#crypto';

/** Order of the prime subgroup, little-endian (RFC 8032 §5.1). */
const L = littleEndian('1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed');
/** Field prime 2^255 − 19, little-endian. */
const P = littleEndian('7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed');
/** y-coordinates of the eight points of small order; the sign bit is ignored when comparing. */
const SMALL_ORDER_Y = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000001',
  '7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec',
  '05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826',
  '7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7',
].map(littleEndian);

function littleEndian(hex: string): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(hex.slice(62 - 2 * i, 64 - 2 * i), 16));
}

/** a < b for two 32-byte little-endian numbers; `mask` clears bits of the top byte of `a`. */
function less(a: Uint8Array, b: Uint8Array, mask = 0xff): boolean {
  for (let i = 31; i >= 0; i--) {
    const x = i === 31 ? (a[i] ?? 0) & mask : (a[i] ?? 0);
    const y = b[i] ?? 0;
    if (x !== y) return x < y;
  }
  return false;
}

function sameY(point: Uint8Array, y: Uint8Array): boolean {
  for (let i = 0; i < 31; i++) if (point[i] !== y[i]) return false;
  return ((point[31] ?? 0) & 0x7f) === y[31];
}

const smallOrder = (point: Uint8Array): boolean => SMALL_ORDER_Y.some((y) => sameY(point, y));

const KEYS_REMEMBERED = 4096;
const keyVerdicts = new Map<string, boolean>();

/** True when a public key may be used at all: canonical, torsion-free, not the identity. The verdict is remembered. */
export function usableKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  const id = toBase64(publicKey);
  const known = keyVerdicts.get(id);
  if (known !== undefined) return known;
  const verdict = less(publicKey, P, 0x7f) && !smallOrder(publicKey) && ed25519IsPrimeOrderPoint(publicKey);
  if (keyVerdicts.size >= KEYS_REMEMBERED) keyVerdicts.clear();
  keyVerdicts.set(id, verdict);
  return verdict;
}

/**
 * Ed25519 (RFC 8032) with one verdict on every runtime. Libraries disagree on small-order points, non-canonical encodings
 * and S ≥ L; here all three are refused before the runtime is asked, so a signature can never be valid on one node and
 * invalid on another.
 */
export function verifyStrict(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64 || !usableKey(publicKey)) return false;
  const R = signature.subarray(0, 32);
  const S = signature.subarray(32);
  if (!less(S, L) || !less(R, P, 0x7f) || smallOrder(R)) return false;
  return ed25519VerifyNative(publicKey, message, signature);
}
