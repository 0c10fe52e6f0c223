import sodium from 'libsodium-wrappers-sumo';
import { quicken } from './element.ts';
import { elementBytes } from './sizes.ts';

await sodium.ready;
quicken((bytes) => sodium.crypto_core_ristretto255_is_valid_point(bytes));

/**
 * The group ristretto255 (RFC 9496) by libsodium: elements and scalars are 32 bytes, scalars below the order. What is called with
 * something else throws; `isElement` (`element.ts`) comes first wherever bytes come from others.
 */

/** Element from 64 uniform bytes (RFC 9496, 4.3.4). */
export const fromUniform = (bytes: Uint8Array): Uint8Array => sodium.crypto_core_ristretto255_from_hash(bytes);
export const multiply = (scalar: Uint8Array, element: Uint8Array): Uint8Array =>
  sodium.crypto_scalarmult_ristretto255(scalar, element);
export const multiplyBase = (scalar: Uint8Array): Uint8Array => sodium.crypto_scalarmult_ristretto255_base(scalar);
export const add = (one: Uint8Array, other: Uint8Array): Uint8Array => sodium.crypto_core_ristretto255_add(one, other);
/** 64 bytes, little-endian, by the order of the group. */
export const scalarFrom = (bytes: Uint8Array): Uint8Array => sodium.crypto_core_ristretto255_scalar_reduce(bytes);
/** Whether bytes are the one encoding of a scalar, below the order (RFC 9497, 4.1: `DeserializeScalar`). */
export function isScalar(bytes: Uint8Array): boolean {
  if (bytes.length !== elementBytes) return false;
  const wide = new Uint8Array(2 * elementBytes);
  wide.set(bytes);
  return scalarFrom(wide).every((byte, at) => byte === bytes[at]);
}
export const inverse = (scalar: Uint8Array): Uint8Array => sodium.crypto_core_ristretto255_scalar_invert(scalar);
/** `one - other · by`, by the order of the group. */
export const lessProduct = (one: Uint8Array, other: Uint8Array, by: Uint8Array): Uint8Array =>
  sodium.crypto_core_ristretto255_scalar_sub(one, sodium.crypto_core_ristretto255_scalar_mul(other, by));
