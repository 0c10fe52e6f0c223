import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import {
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import * as vectors from 'cctv-age';
import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../dev/test/chance.ts';
import { sha256, toHex } from '../crypto/native.ts';
import { unwrapHeader } from './header.ts';
import { generateIdentity, identityText, openPayload, parseIdentity, sealBody, sealEntry } from './index.ts';

const rnd = seededBytes('age');
const rome = generateIdentity(rnd);
const rabat = generateIdentity(rnd);
const sizes = [0, 1, 1024, 65_535, 65_536, 65_537, 131_072, 200_000];

function fileOf(size: number): { plaintext: Uint8Array; file: Uint8Array } {
  const plaintext = rnd(size);
  const { header, payload } = sealBody(plaintext, [rome.recipient, rabat.recipient], rnd);
  return { plaintext, file: new Uint8Array([...header, ...payload]) };
}

/** Header and payload of an age file. */
function split(file: Uint8Array): [Uint8Array, Uint8Array] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const mac = bytes.indexOf('\n--- ') + 1;
  const end = mac === 0 ? -1 : bytes.indexOf('\n', mac);
  return end === -1 ? [file, new Uint8Array(0)] : [file.subarray(0, end + 1), file.subarray(end + 1)];
}

function openFile(file: Uint8Array, identity: string): Uint8Array | string {
  const [header, payload] = split(file);
  const parsed = parseIdentity(identity);
  const fileKey = parsed === null ? 'identity' : unwrapHeader(header, parsed);
  return typeof fileKey === 'string' ? fileKey : (openPayload(fileKey, payload) ?? 'payload');
}

describe('age-encryption (npm)', () => {
  it('[SEAL-3] and any program for SHA-256 are enough to check what an entry binds', async () => {
    const json = JSON.stringify({
      record: 'a.b',
      charter: 1,
      seen: {},
      by: { role: 'officer', ref: 'o-1' },
      data: null,
    });
    const draft = {
      feed: 'gmmp.ma-it/it-moi/1',
      seq: 0,
      time: '2026-11-22T03:10:00.123Z',
      kind: 'data',
      keep: '2027-11',
    } as const;
    const { entry, header, payload } = sealEntry({ ...draft, type: 'request.asked/1', json }, [rabat.recipient], rnd);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identityText(rabat));
    const plaintext = await decrypter.decrypt(new Uint8Array([...header, ...payload]));
    const hash = createHash('sha256').update(plaintext).digest('base64');
    expect(Buffer.from(entry).toString()).toContain(`\nbind ${hash}\n`);
  });

  it.each(sizes)('[SEAL-6] opens what we sealed: %i bytes', async (size) => {
    const { plaintext, file } = fileOf(size);
    for (const identity of [rome, rabat]) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identityText(identity));
      expect(await decrypter.decrypt(file)).toEqual(plaintext);
    }
  });

  it.each(sizes)('[SEAL-6] sealed %i bytes, and we open them', async (size) => {
    const theirs = await generateX25519Identity();
    const encrypter = new Encrypter();
    for (const recipient of [rome.recipient, await identityToRecipient(theirs), rabat.recipient])
      encrypter.addRecipient(recipient);
    const plaintext = rnd(size);
    const file = await encrypter.encrypt(plaintext);
    for (const identity of [theirs, identityText(rome), identityText(rabat)])
      expect(openFile(file, identity)).toEqual(plaintext);
  });

  it('[SEAL-10] sealed to a hybrid recipient too: its stanza is passed over', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateHybridIdentity()));
    const hybridOnly = await encrypter.encrypt('for another kind of key');
    expect(openFile(hybridOnly, identityText(rome))).toBe('no-key');
  });
});

/** Programs that read age files; where one is missing its tests are skipped by name. */
const programs = [
  ['age', 'age'],
  ['rage', 'rage'],
] as const;

describe.each(programs)('%s (program)', (name) => {
  const present = hasProgram(name);
  const folder = present ? mkdtempSync(join(tmpdir(), 'seal-')) : '';

  it.skipIf(!present)('[SEAL-6] opens what we sealed', () => {
    writeFileSync(join(folder, 'key'), `${identityText(rabat)}\n`, { mode: 0o600 });
    for (const size of sizes) {
      const { plaintext, file } = fileOf(size);
      const opened = execFileSync(name, ['-d', '-i', join(folder, 'key')], { input: file, maxBuffer: 1 << 24 });
      expect(new Uint8Array(opened)).toEqual(plaintext);
    }
  });

  it.skipIf(!present)('[SEAL-6] sealed, and we open', () => {
    for (const size of sizes) {
      const plaintext = rnd(size);
      const args = ['-r', rome.recipient, '-r', rabat.recipient];
      const file = new Uint8Array(execFileSync(name, args, { input: plaintext, maxBuffer: 1 << 24 }));
      expect(openFile(file, identityText(rabat))).toEqual(plaintext);
      writeFileSync(join(folder, 'file'), file);
      expect(openFile(new Uint8Array(readFileSync(join(folder, 'file'))), identityText(rome))).toEqual(plaintext);
    }
  });
});

function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** C2SP's vectors for age: of those with X25519 identities and without armour, what opens, what does not, and why. */
const reasons: Readonly<Record<string, string>> = {
  header: 'header failure',
  'no-key': 'no match',
  'header-mac': 'HMAC failure',
  payload: 'payload failure',
};

describe('age test vectors', () => {
  const ours = Object.entries(vectors).flatMap(([name, bytes]) => {
    const vector = readVector(bytes);
    return vector.identity?.startsWith('AGE-SECRET-KEY-1') && !vector.armored && !vector.passphrase
      ? [[name, vector] as const]
      : [];
  });

  it('are there', () => expect(ours.length).toBeGreaterThan(60));
  it.each(ours)('[SEAL-10] [SEAL-13] %s', (name, { identity = '', expected, payload, file }) => {
    const opened = openFile(file, identity);
    if (typeof opened !== 'string') expect(['success', toHex(sha256(opened))]).toEqual([expected, payload]);
    // A payload too short for its nonce is a fault of the payload here; age counts the nonce with the header.
    else if (/^stream_(no|short)_nonce$/.test(name)) expect(opened).toBe('payload');
    else expect(reasons[opened]).toBe(expected);
  });
});

function readVector(bytes: Uint8Array) {
  const whole = Buffer.from(bytes);
  const end = whole.indexOf('\n\n');
  const fields = new Map(
    whole
      .subarray(0, end)
      .toString('latin1')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const),
  );
  const body = whole.subarray(end + 2);
  return {
    expected: fields.get('expect'),
    payload: fields.get('payload'),
    identity: fields.get('identity'),
    armored: fields.has('armored'),
    passphrase: fields.has('passphrase'),
    file: new Uint8Array(fields.get('compressed') === 'zlib' ? inflateSync(body) : body),
  };
}
