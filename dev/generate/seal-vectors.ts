import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, toBase64, toHex } from '../../packages/crypto/native.ts';
import { encodeEntry } from '../../packages/log/entry.ts';
import {
  encodeBody,
  generateIdentity,
  identityText,
  sealBody,
  sealEntry,
  sealSegment,
  wrapFileKey,
} from '../../packages/seal/index.ts';
import { seededBytes } from '../test/chance.ts';

/**
 * `spec/vectors/seal.json`: what another implementation needs to check its reading and its writing. Everything in it is
 * invented, and every byte follows from the seed, so the file can be made again and compared.
 */
const rnd = seededBytes('entente seal vectors 1');
const members = ['it-moi', 'ma-moi', 'fr-moi'].map((member) => ({ member, identity: generateIdentity(rnd) }));
const recipients = members.map(({ identity }) => identity.recipient);
const feed = 'gmmp.ma-it/it-moi/1';
const open = { feed, time: '2026-11-22T03:10:00.123Z', kind: 'data', keep: '2027-11' } as const;
const contentOf = (data: unknown) =>
  JSON.stringify({
    record: 'it-moi.019aa5e5-1111-7abc-8def-0123456789ab',
    charter: 1,
    seen: { 'gmmp.ma-it/ma-moi/1': 12 },
    by: { role: 'officer', ref: 'o-17' },
    data,
  });
const ascii = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

interface Parts {
  readonly entry: Uint8Array;
  readonly header: Uint8Array;
  readonly payload: Uint8Array;
}

const written = ({ entry, header, payload }: Parts) => ({
  entry: ascii(entry),
  header: ascii(header),
  payload: toBase64(payload),
});

const contents = [
  ['a short request', 'request.asked/1', { title: 'Vessel Andaluz' }],
  ['scripts and a surrogate pair', 'request.answered/1', { text: 'سفينة الأندلس · ship 🚢 "quoted" \\ \u0000' }],
  ['numbers that are exact', 'information.given/1', [0, -1, 1.5, 9007199254740991, -9007199254740991, 1e-7]],
  ['a body of two kibibytes', 'request.asked/1', { facts: 'f'.repeat(1_100) }],
  ['a body of more than one chunk', 'information.given/1', { facts: 'g'.repeat(66_000) }],
] as const;

const opens = contents.map(([name, type, data], seq) => {
  const json = contentOf(data);
  const sealed = sealEntry({ ...open, seq, type, json }, recipients, rnd);
  return { name, seq, type, json, fileKey: toHex(sealed.fileKey), ...written(sealed) };
});

/** Entries that commit to what they carry and yet must not open. */
function forged(seq: number, plaintext: Uint8Array, bind = toBase64(sha256(plaintext))): Parts {
  const { header, payload } = sealBody(plaintext, recipients, rnd);
  const entry = encodeEntry({ ...open, seq, size: payload.length, body: toBase64(sha256(payload)), bind });
  return { entry, header, payload };
}

const bodyOf = (json: string, seq: number, at = feed) =>
  encodeBody({ feed: at, seq, type: 'request.asked/1', json }, rnd).plaintext;
const sound = contentOf({ title: 'Vessel Andaluz' });
const versionTwo = bodyOf(sound, 7);
versionTwo.set(new TextEncoder().encode('2'), 'entente.body/v'.length);

const refusals = [
  ['sealed for another index', 'seal.elsewhere', forged(7, bodyOf(sound, 8))],
  ['sealed for another feed', 'seal.elsewhere', forged(7, bodyOf(sound, 7, 'gmmp.ma-it/ma-moi/1'))],
  ['bound to another text', 'seal.bind', forged(7, bodyOf(sound, 7), toBase64(sha256(bodyOf(sound, 7))))],
  ['of a later version', 'seal.newer', forged(7, versionTwo)],
  ['padded too far', 'seal.body', forged(7, new Uint8Array([...bodyOf(sound, 7), ...new Uint8Array(1024)]))],
  ['a name twice', 'seal.json-name', forged(7, bodyOf(sound.replace('"title"', '"a":1,"\\u0061"'), 7))],
  ['a name that is no name', 'seal.json-name', forged(7, bodyOf(sound.replace('"title"', '"__proto__"'), 7))],
  [
    'a number that is not exact',
    'seal.json-number',
    forged(7, bodyOf(sound.replace('"Vessel Andaluz"', '9007199254740993'), 7)),
  ],
  ['half of a pair', 'seal.json-text', forged(7, bodyOf(sound.replace('Vessel', '\\ud83d'), 7))],
  [
    'nested too deep',
    'seal.json-depth',
    forged(7, bodyOf(sound.replace('"Vessel Andaluz"', `${'['.repeat(33)}${']'.repeat(33)}`), 7)),
  ],
  ['a member too many', 'seal.json-shape', forged(7, bodyOf(sound.replace('"seen"', '"more":1,"seen"'), 7))],
] as const;

const vaultKey = rnd(32);
const kept = { origin: feed, seq: 3, vaultKey: toHex(vaultKey), fileKey: toHex(rnd(16)) };
const fileIdentity = generateIdentity(rnd);
const text = 'A line of an invented file.\n'.repeat(40);
const segment = sealSegment(new TextEncoder().encode(text), fileIdentity.recipient, rnd);

const vectors = {
  about:
    'Vectors of spec/SEAL.md, all invented. Binary parts are base64 unless their name says otherwise; keys are hex.',
  members: members.map(({ member, identity }) => ({
    member,
    identity: identityText(identity),
    recipient: identity.recipient,
  })),
  opens,
  refusals: refusals.map(([name, code, parts]) => ({ name, code, seq: 7, ...written(parts) })),
  kept: {
    ...kept,
    wrapped: toBase64(wrapFileKey(vaultKey, feed, 3, new Uint8Array(Buffer.from(kept.fileKey, 'hex')), rnd)),
  },
  segment: {
    identity: identityText(fileIdentity),
    text,
    sha256: segment.sha256,
    size: segment.size,
    sealed: toBase64(segment.bytes),
  },
};

export const sealVectorsPath = join(import.meta.dirname, '../../spec/vectors/seal.json');
export const sealVectors = `${JSON.stringify(vectors, null, 1)}\n`;

if (import.meta.main) writeFileSync(sealVectorsPath, sealVectors);
