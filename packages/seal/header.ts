import {
  chacha20poly1305Open,
  chacha20poly1305Seal,
  fromBase64,
  hkdfSha256,
  hmacSha256,
  toBase64,
  x25519,
  x25519PublicKey,
} from '#crypto';
import type { Identity } from './identity.ts';

/** The header of an age v1 file (c2sp.org/age) with X25519 stanzas: it wraps one file key for each recipient. */
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const VERSION = 'age-encryption.org/v1';
const WRAP_LABEL = encoder.encode('age-encryption.org/v1/X25519');
const MAC_LABEL = encoder.encode('header');
const NO_SALT = new Uint8Array(0);
/** The wrap key is used once, so its nonce may be constant; the age specification fixes it at zero. */
const ZERO_NONCE = new Uint8Array(12);
export const FILE_KEY = 16;
/** Far above the 98 bytes a recipient of the largest group, far below what would hurt. */
const MAX_HEADER = 65_536;
const MAX_STANZAS = 256;

/** One recipient's wrapped copy of the file key. */
interface Stanza {
  readonly share: Uint8Array;
  readonly body: Uint8Array;
}

/** The header up to and with its MAC line. `ephemerals` are 32 fresh bytes a recipient, recipients raw X25519 keys. */
export function writeHeader(
  fileKey: Uint8Array,
  recipients: readonly Uint8Array[],
  ephemerals: Uint8Array,
): Uint8Array {
  const stanzas = recipients.map((recipient, at) =>
    stanza(fileKey, recipient, ephemerals.subarray(at * 32, at * 32 + 32)),
  );
  const authenticated = `${VERSION}\n${stanzas.join('')}---`;
  const mac = hmacSha256(macKey(fileKey), encoder.encode(authenticated));
  return encoder.encode(`${authenticated} ${unpadded(mac)}\n`);
}

function stanza(fileKey: Uint8Array, recipient: Uint8Array, ephemeral: Uint8Array): string {
  const share = x25519PublicKey(ephemeral);
  const shared = x25519(ephemeral, recipient);
  if (shared === null) throw new RangeError('a recipient of low order got past the charter');
  const body = chacha20poly1305Seal(wrapKey(shared, share, recipient), ZERO_NONCE, fileKey);
  return `-> X25519 ${unpadded(share)}\n${unpadded(body)}\n`;
}

/**
 * The file key one of the stanzas wraps for this identity; the stanza `hint` (the member's place in the charter) is
 * tried first. `header` when the bytes are no age header, `no-key` when no stanza is for this identity, `header-mac`
 * when the key was found but the header is not the one it authenticated.
 */
export function unwrapHeader(
  header: Uint8Array,
  identity: Identity,
  hint = 0,
): Uint8Array | 'header' | 'no-key' | 'header-mac' {
  const text = asciiText(header);
  const stanzas = text === null ? null : readStanzas(text);
  if (text === null || stanzas === null) return 'header';
  const fileKey = tryStanzas(stanzas, identity, hint);
  if (typeof fileKey === 'string') return fileKey;
  const macAt = header.length - 48;
  const mac = hmacSha256(macKey(fileKey), header.subarray(0, macAt + 3));
  return unpadded(mac) === text.slice(macAt + 4, -1) ? fileKey : 'header-mac';
}

function tryStanzas(stanzas: readonly Stanza[], identity: Identity, hint: number): Uint8Array | 'header' | 'no-key' {
  const hinted = stanzas[hint];
  const others = stanzas.filter((_, at) => at !== hint);
  for (const stanza of hinted === undefined ? others : [hinted, ...others]) {
    const shared = x25519(identity.secret, stanza.share);
    // A share of low order was made by nobody's honest program: age refuses the whole file, so no other stanza may save it.
    if (shared === null) return 'header';
    const key = wrapKey(shared, stanza.share, identity.publicKey);
    const fileKey = chacha20poly1305Open(key, ZERO_NONCE, stanza.body);
    if (fileKey !== null) return fileKey;
  }
  return 'no-key';
}

/** The X25519 stanzas of a header; stanzas of other types are passed over; null when it is not an age v1 header. */
function readStanzas(text: string): readonly Stanza[] | null {
  const lines = text.split('\n');
  const end = lines.length - 2;
  if (lines[0] !== VERSION || lines[end + 1] !== '' || !/^--- [A-Za-z0-9+/]{43}$/.test(lines[end] ?? '')) return null;
  const stanzas: Stanza[] = [];
  let at = 1;
  for (let count = 0; at < end; count++) {
    const argumentLine = lines[at] ?? '';
    if (count === MAX_STANZAS || !/^->(?: [!-~]+)+$/.test(argumentLine)) return null;
    const after = bodyEnd(lines, at + 1, end);
    if (after === null) return null;
    const body = after === at + 2 ? (lines[at + 1] ?? '') : lines.slice(at + 1, after).join('');
    at = after;
    const read = readStanza(argumentLine, body);
    if (read === null) return null;
    if (read !== 'other') stanzas.push(read);
  }
  const mac = bytes32((lines[end] ?? '').slice(4));
  return at > 1 && mac !== null ? stanzas : null;
}

/** The line after a stanza's body, which ends with the first line shorter than 64 characters. */
function bodyEnd(lines: readonly string[], from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    const line = lines[at] ?? '';
    if (!/^[A-Za-z0-9+/]{0,64}$/.test(line)) return null;
    if (line.length < 64) return at + 1;
  }
  return null;
}

function readStanza(argumentLine: string, body: string): Stanza | 'other' | null {
  if (argumentLine !== '-> X25519' && !argumentLine.startsWith('-> X25519 '))
    return fromBase64(body.padEnd(Math.ceil(body.length / 4) * 4, '=')) === null ? null : 'other';
  const share = bytes32(argumentLine.slice(10));
  const wrapped = bytes32(body);
  return share && wrapped && { share, body: wrapped };
}

function asciiText(header: Uint8Array): string | null {
  if (header.length > MAX_HEADER) return null;
  try {
    const text = decoder.decode(header);
    return text.length === header.length ? text : null;
  } catch {
    return null;
  }
}

/** 32 bytes in age's unpadded base64, in the one canonical form. */
function bytes32(text: string): Uint8Array | null {
  return text.length === 43 ? fromBase64(`${text}=`) : null;
}

function unpadded(bytes: Uint8Array): string {
  return toBase64(bytes).slice(0, 43);
}

function wrapKey(shared: Uint8Array, share: Uint8Array, recipient: Uint8Array): Uint8Array {
  const salt = new Uint8Array(64);
  salt.set(share);
  salt.set(recipient, 32);
  return hkdfSha256(shared, salt, WRAP_LABEL, 32);
}

function macKey(fileKey: Uint8Array): Uint8Array {
  return hkdfSha256(fileKey, NO_SALT, MAC_LABEL, 32);
}
