import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, bech32, bech32m, hex } from '@scure/base';
import { type Form, plain, wrong } from './written.ts';

/** SHA-256, for the checksum of a Bitcoin address; null where there is none at hand: then its form alone is looked at. */
export type Digest = ((data: Uint8Array) => Uint8Array) | null;

/** Payment addresses (BIP 21, ERC-681) and labels. A call of a contract (`/transfer`) names the contract, and not who is paid. */
const scheme = /^(?:bitcoin|ethereum|btc|eth|wallet)\s*:\s*(?:pay-)?/i;
const whatIsPaid = /(?:@[0-9]+)?(?:\?.*)?$/s;

/** Ethereum in small letters; Bitcoin as it is, segwit in small letters. */
export function walletForm(text: string, sha256: Digest): Form {
  const written = plain(text);
  const bare = scheme.test(written) ? written.replace(scheme, '').replace(whatIsPaid, '') : written;
  if (/^0x[0-9a-f]{40}$/i.test(bare)) return ethereum(bare.slice(2));
  const found = bitcoin(bare, sha256);
  return found === null ? wrong('form') : { value: found };
}

/** Letters of both cases are a checksum (ERC-55): a letter is large where the hash of the small ones has eight or more. */
function ethereum(digits: string): Form {
  const small = digits.toLowerCase();
  const isOneCase = digits === small || digits === digits.toUpperCase();
  return isOneCase || digits === withChecksum(small) ? { value: `0x${small}` } : wrong('checksum');
}

function withChecksum(small: string): string {
  const hash = hex.encode(keccak_256(new TextEncoder().encode(small)));
  return [...small]
    .map((digit, at) => (Number.parseInt(hash[at] ?? '', 16) > 7 ? digit.toUpperCase() : digit))
    .join('');
}

/** Base58Check (versions 0 and 5), or a segwit address of bech32 or bech32m (BIP 173, 350). */
function bitcoin(text: string, sha256: Digest): string | null {
  if (/^(bc1)[0-9a-z]{11,87}$/i.test(text) && (text === text.toLowerCase() || text === text.toUpperCase()))
    return segwit(text.toLowerCase()) ? text.toLowerCase() : null;
  return /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(text) && base58Holds(text, sha256) ? text : null;
}

function base58Holds(text: string, sha256: Digest): boolean {
  const bytes = base58.decode(text);
  const [body, sum] = [bytes.slice(0, -4), bytes.slice(-4)];
  if (sha256 === null) return bytes.length === 25;
  const right = sha256(sha256(body));
  return bytes.length === 25 && sum.every((byte, at) => byte === right[at]);
}

function segwit(text: string): boolean {
  const { words } = bech32.decodeUnsafe(text, 90) ?? { words: [] };
  if (words[0] === 0) return true;
  const later = bech32m.decodeUnsafe(text, 90)?.words[0] ?? 0;
  return later >= 1 && later <= 16;
}
