import { elementBytes } from './sizes.ts';

/**
 * Whether bytes are the one encoding of an element of ristretto255 (RFC 9496, 4.3.1), in plain numbers. The rules of every node ask this, and
 * most nodes never match anything: the library that does the group takes 15 MB and is loaded with the first match (`ristretto.ts`).
 * The bytes are public, so the time it takes tells nothing.
 */
const p = 2n ** 255n - 19n;
/** RFC 9496, 4.1. */
const d = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const sqrtM1 = 19681161376707505956807079304988542015446066515923890162744021073123829784752n;
const minusOne = p - 1n;

type Check = (bytes: Uint8Array) => boolean;
let check: Check = decodes;

/** Whether bytes are the one encoding of an element other than the identity. */
export function isElement(bytes: Uint8Array): boolean {
  if (bytes.length !== elementBytes || bytes.every((byte) => byte === 0)) return false;
  return check(bytes);
}

/** A check with the very same verdicts that is quicker: ten times, from the moment the library is here. A test holds them to each other. */
export function quicken(quicker: Check): void {
  check = quicker;
}

/** 4.3.1, `Decode`, without the element itself; 32 bytes, among them those of the identity. */
export function decodes(bytes: Uint8Array): boolean {
  const s = numberIn(bytes);
  if (s >= p || isNegative(s)) return false;
  const ss = (s * s) % p;
  const u1 = (1n + p - ss) % p;
  const u2 = (1n + ss) % p;
  const u2Squared = (u2 * u2) % p;
  const v = (p - ((((d * u1) % p) * u1 + u2Squared) % p)) % p;
  const root = inverseRoot((v * u2Squared) % p);
  if (root === null) return false;
  const denX = (root * u2) % p;
  const denY = (((root * denX) % p) * v) % p;
  const x = (2n * s * denX) % p;
  const y = (u1 * denY) % p;
  const t = ((isNegative(x) ? p - x : x) * y) % p;
  return y !== 0n && !isNegative(t);
}

/** 4.2, `SQRT_RATIO_M1` of one and `w`: a root of its inverse, or null where it is no square. Zero has the root zero. */
function inverseRoot(w: bigint): bigint | null {
  const w3 = (((w * w) % p) * w) % p;
  const w7 = (((w3 * w3) % p) * w) % p;
  const root = (w3 * raised(w7)) % p;
  const one = (((w * root) % p) * root) % p;
  if (one === 1n) return root;
  return one === minusOne ? (root * sqrtM1) % p : null;
}

/** To the power of (p - 5) / 8, which is 2^252 - 3: 250 ones, then 01. */
function raised(x: bigint): bigint {
  const longer = (ones: bigint, by: number, tail: bigint): bigint => (squared(ones, by) * tail) % p;
  const two = longer(x, 1, x);
  const five = longer(longer(two, 2, two), 1, x);
  const ten = longer(five, 5, five);
  const twenty = longer(ten, 10, ten);
  const forty = longer(twenty, 20, twenty);
  const eighty = longer(forty, 40, forty);
  const all = longer(longer(longer(eighty, 80, eighty), 80, eighty), 10, ten);
  return longer(all, 2, x);
}

function squared(x: bigint, times: number): bigint {
  let power = x;
  for (let done = 0; done < times; done++) power = (power * power) % p;
  return power;
}

const isNegative = (number: bigint): boolean => (number & 1n) === 1n;

/** Little-endian. */
function numberIn(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const word = (at: number): bigint => view.getBigUint64(8 * at, true);
  return word(0) | (word(1) << 64n) | (word(2) << 128n) | (word(3) << 192n);
}
