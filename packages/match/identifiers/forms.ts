import { base58, bech32, bech32m } from '@scure/base';
import { ibanHolds, imoHolds } from './check-digits.ts';
import type { Identifier, IdentifierType, NoIdentifier } from './types.ts';

const looks: Readonly<Record<IdentifierType, string>> = {
  document:
    'A travel or identity document is written with its country, two or three letters, and its number: MA AB123456.',
  phone: 'A telephone number is written with the code of its country: +212 6….',
  plate: 'A number plate is written with its country: IT AB123CD.',
  imo: 'An IMO number has seven digits, the last of which checks the others.',
  mmsi: 'An MMSI has nine digits and does not begin with 0, 1 or 9.',
  iban: 'An IBAN begins with its country and two check digits, which hold.',
  email: 'An e-mail address has one @ between a name and a domain.',
  wallet: 'A wallet is a Bitcoin or an Ethereum address whose checksum holds.',
};

/** Arabic-Indic and other decimal digits by their value, full-width letters as plain ones. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .trim();
}

/** Digits of any script stand in blocks of ten that begin with zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  for (let zero = code; zero > code - 10; zero--)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return code - zero;
  return code % 16 < 10 ? code % 16 : (code - 6) % 10;
}

const compact = (text: string): string =>
  plain(text)
    .toUpperCase()
    .replace(/[\s.\-/_‐-―·]/gu, '');

/** Country of two or three letters, then at least three letters and digits. */
const withCountry = /^([A-Z]{2,3})[ :]+(.+)$/u;
const longest = 256;

/** SHA-256, for the checksum of a Bitcoin address; null where there is none at hand: then its form alone is looked at. */
export type Digest = ((data: Uint8Array) => Uint8Array) | null;

const forms: Readonly<Record<IdentifierType, (text: string, sha256: Digest) => string | null>> = {
  document: (text) => placed(text, /^[A-Z0-9]{4,20}$/),
  plate: (text) => placed(text, /^[\p{L}0-9]{2,14}$/u),
  phone(text) {
    const bare = compact(text).replace(/[()]/g, '').replace(/^00/, '+');
    return /^\+[1-9][0-9]{6,14}$/.test(bare) ? bare : null;
  },
  imo(text) {
    const digits = compact(text).replace(/^IMO/, '');
    return /^[0-9]{7}$/.test(digits) && imoHolds(digits) ? digits : null;
  },
  mmsi(text) {
    const digits = compact(text).replace(/^MMSI/, '');
    return /^[2-8][0-9]{8}$/.test(digits) ? digits : null;
  },
  iban(text) {
    const bare = compact(text).replace(/^IBAN/, '');
    return /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/.test(bare) && ibanHolds(bare) ? bare : null;
  },
  email(text) {
    const bare = plain(text).toLowerCase();
    return /^[^\s@"<>]{1,64}@[\p{L}0-9-]+(\.[\p{L}0-9-]+)+$/u.test(bare) ? bare : null;
  },
  wallet(text, sha256) {
    const bare = text.trim();
    if (/^0x[0-9a-fA-F]{40}$/.test(bare)) return bare.toLowerCase();
    return bitcoin(bare, sha256);
  },
};

function placed(text: string, number: RegExp): string | null {
  const [, country = '', rest = ''] = withCountry.exec(plain(text).toUpperCase()) ?? [];
  const bare = compact(rest);
  return country !== '' && number.test(bare) ? `${country}:${bare}` : null;
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

/**
 * One spelling of an identifier, or what a right one looks like. Total: any text, of any length. For the pages, which have no `#crypto`; all else
 * asks `canonicalIdentifier`.
 */
export function spelled(type: IdentifierType, text: string, sha256: Digest): Identifier | NoIdentifier {
  const value = text.length > longest ? null : forms[type](text, sha256);
  return value === null ? { ok: false, code: `identifier.${type}`, message: looks[type] } : { ok: true, type, value };
}
