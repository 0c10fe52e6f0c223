import { type Rnd, sha256, toBase64 } from '#crypto';
import { type Entry, type EntryKind, encodeEntry } from '../log/entry.ts';
import type { Verified } from '../log/verified.ts';
import { type Body, bindOf, decodeBody, encodeBody } from './body.ts';
import { type Envelope, readEnvelope, unsealable } from './envelope.ts';
import { type OpenFault, openFault } from './faults.ts';
import { FILE_KEY, unwrapHeader, writeHeader } from './header.ts';
import { type Identity, parseRecipient } from './identity.ts';
import { NONCE, openPayload, sealPayload } from './stream.ts';

/** header ‖ payload is one age v1 file. */
export interface Sealed {
  /** Up to and with the MAC line. Destroying it (and the wrapped file key) erases the body for good. */
  readonly header: Uint8Array;
  readonly payload: Uint8Array;
  readonly fileKey: Uint8Array;
}

/** Seals a plaintext to age recipients, in charter order. The recipients' keys come from a charter, so they are well formed. */
export function sealBody(plaintext: Uint8Array, recipients: readonly string[], rnd: Rnd): Sealed {
  if (recipients.length === 0) throw new RangeError('a body is sealed to somebody');
  const keys = recipients.map(recipientKey);
  const chance = rnd(FILE_KEY + NONCE + 32 * keys.length);
  const fileKey = chance.slice(0, FILE_KEY);
  const header = writeHeader(fileKey, keys, chance.subarray(FILE_KEY + NONCE));
  return { header, payload: sealPayload(fileKey, chance.subarray(FILE_KEY, FILE_KEY + NONCE), plaintext), fileKey };
}

/** Bech32 is dearer than all of a header but the curve, and a charter's recipients are the same for months. */
const known = new Map<string, Uint8Array>();

function recipientKey(recipient: string): Uint8Array {
  const remembered = known.get(recipient);
  if (remembered !== undefined) return remembered;
  const key = parseRecipient(recipient);
  if (key === null) throw new RangeError(`not an age X25519 recipient: ${recipient}`);
  if (known.size >= 4096) known.clear();
  known.set(recipient, key);
  return key;
}

/** What an entry says in the open, and its body. */
export interface Draft extends Body {
  readonly time: string;
  readonly kind: EntryKind;
  /** YYYY-MM */
  readonly keep: string;
}

export interface SealedEntry extends Sealed {
  /** The nine lines. */
  readonly entry: Uint8Array;
}

/** One entry and what belongs to it. Throws when nobody could open it: ask `unsealable` first when the content is not ours. */
export function sealEntry(draft: Draft, recipients: readonly string[], rnd: Rnd): SealedEntry {
  const wrong = unsealable(draft.json);
  if (wrong !== null) throw new RangeError(openFault(wrong).message);
  const { plaintext, bind } = encodeBody(draft, rnd);
  const sealed = sealBody(plaintext, recipients, rnd);
  const { feed, seq, time, kind, keep } = draft;
  const body = toBase64(sha256(sealed.payload));
  return { ...sealed, entry: encodeEntry({ feed, seq, time, kind, keep, size: sealed.payload.length, body, bind }) };
}

/** The content of one body, checked, its data not yet parsed. */
export interface OpenedText extends Envelope {
  readonly type: string;
}

/** The places an entry commits to; a `Verified` is one. */
export type Committed = Pick<Entry, 'feed' | 'seq' | 'size' | 'body' | 'bind'>;

/**
 * Opens and checks one body, in this order: length and hash of the ciphertext, header, payload, `bind`, place, limits of
 * the JSON, its shape. `hint` is the reader's place in the charter the author sealed under.
 */
export function openText(
  entry: Committed,
  header: Uint8Array | null,
  payload: Uint8Array | null,
  key: Identity | Uint8Array,
  hint = 0,
): OpenedText | OpenFault {
  if (payload === null) return openFault('seal.erased');
  if (payload.length !== entry.size) return openFault('seal.size');
  if (toBase64(sha256(payload)) !== entry.body) return openFault('seal.body-hash');
  const fileKey = fileKeyOf(header, key, hint);
  if (typeof fileKey === 'string') return openFault(`seal.${fileKey}`);
  const plaintext = openPayload(fileKey, payload);
  if (plaintext === null) return openFault('seal.payload');
  if (bindOf(plaintext) !== entry.bind) return openFault('seal.bind');
  const body = decodeBody(plaintext, entry);
  if (typeof body === 'string') return openFault(`seal.${body}`);
  const envelope = readEnvelope(body.json, body.bytes);
  return typeof envelope === 'string' ? openFault(envelope) : { type: body.type, ...envelope };
}

function fileKeyOf(
  header: Uint8Array | null,
  key: Identity | Uint8Array,
  hint: number,
): Uint8Array | 'erased' | 'header' | 'no-key' | 'header-mac' {
  if (key instanceof Uint8Array) return key;
  return header === null ? 'erased' : unwrapHeader(header, key, hint);
}

/** The file key a header wraps for this identity, or null. */
export function openFileKey(header: Uint8Array, identity: Identity, hint = 0): Uint8Array | null {
  const fileKey = unwrapHeader(header, identity, hint);
  return typeof fileKey === 'string' ? null : fileKey;
}

declare const opened: unique symbol;
/** A statement whose author, place and content are proved. Made only here. */
export interface Opened {
  readonly [opened]: true;
  readonly entry: Verified;
  readonly type: string;
  readonly record: string;
  readonly charter: number;
  readonly seen: Readonly<Record<string, number>>;
  readonly by: { readonly role: string; readonly ref: string };
  readonly data: unknown;
  /** `data` as the author wrote it. */
  readonly json: string;
}

/** Opens one entry of a verified feed with the node's identity, or with the file key its vault kept. */
export function openEntry(
  entry: Verified,
  header: Uint8Array | null,
  payload: Uint8Array | null,
  key: Identity | Uint8Array,
  hint = 0,
): Opened | OpenFault {
  const text = openText(entry, header, payload, key, hint);
  return 'ok' in text ? text : asOpened(entry, text);
}

/** Joins an entry with the text that `openText` gave for it, when that was done in another thread. */
export function asOpened(entry: Verified, text: OpenedText): Opened {
  const { type, record, charter, seen, by, data } = text;
  return { entry, type, record, charter, seen, by, data: JSON.parse(data), json: data } as Opened;
}
