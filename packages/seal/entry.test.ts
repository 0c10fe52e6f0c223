import { randomBytes } from 'node:crypto';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { rereadEntry, type Verified } from '../log/verified.ts';
import {
  generateIdentity,
  identityText,
  openEntry,
  openFileKey,
  openPayload,
  parseIdentity,
  sealBody,
  sealEntry,
} from './index.ts';

const rnd = (length: number) => new Uint8Array(randomBytes(length));
const rome = generateIdentity(rnd);
const rabat = generateIdentity(rnd);
const recipients = [rome.recipient, rabat.recipient];
const json = JSON.stringify({
  record: 'it-moi.019aa5e5-1111-7abc-8def-0123456789ab',
  seen: { 'gmmp.ma-it/ma-moi/1': 3 },
  by: { role: 'officer', ref: 'o-17' },
  data: { title: 'Vessel Andaluz', count: 2 },
});
const draft = {
  feed: 'gmmp.ma-it/it-moi/1',
  seq: 7,
  time: '2026-11-22T03:10:00.123Z',
  kind: 'data' as const,
  keep: '2027-11',
  type: 'request.asked/1',
  json,
};

function sealed() {
  const made = sealEntry(draft, recipients, rnd);
  const entry = rereadEntry(made.entry, draft.feed, draft.seq);
  if ('ok' in entry) throw new Error(entry.message);
  return { ...made, entry: entry satisfies Verified };
}

describe('an entry', () => {
  it('opens for each recipient and for the kept file key', () => {
    const { entry, header, payload, fileKey } = sealed();
    for (const [hint, identity] of [rome, rabat].entries()) {
      const opened = openEntry(entry, header, payload, identity, hint);
      expect(opened).toMatchObject({ type: 'request.asked/1', record: 'it-moi.019aa5e5-1111-7abc-8def-0123456789ab' });
      expect(opened).toMatchObject({
        data: { title: 'Vessel Andaluz', count: 2 },
        by: { role: 'officer', ref: 'o-17' },
      });
    }
    expect(openEntry(entry, null, payload, fileKey)).toMatchObject({ type: 'request.asked/1' });
    expect(openEntry(entry, header, payload, generateIdentity(rnd))).toMatchObject({ code: 'seal.no-key' });
  });

  it('opens with age-encryption, and opens what age-encryption sealed', async () => {
    const { header, payload } = sealed();
    const decrypter = new Decrypter();
    decrypter.addIdentity(identityText(rabat));
    const plain = await decrypter.decrypt(new Uint8Array([...header, ...payload]), 'text');
    expect(plain).toContain(json);

    const theirs = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(rome.recipient);
    encrypter.addRecipient(await identityToRecipient(theirs));
    const text = 'x'.repeat(200_000);
    const file = await encrypter.encrypt(text);
    const identity = parseIdentity(theirs);
    const end = Buffer.from(file).indexOf('\n', Buffer.from(file).indexOf('\n--- ') + 1) + 1;
    const fileKey = identity && openFileKey(file.subarray(0, end), identity);
    const opened = fileKey && openPayload(fileKey, file.subarray(end));
    expect(opened && new TextDecoder().decode(opened)).toBe(text);
    const big = sealBody(new TextEncoder().encode(text), [await identityToRecipient(theirs)], rnd);
    const again = new Decrypter();
    again.addIdentity(theirs);
    expect(await again.decrypt(new Uint8Array([...big.header, ...big.payload]), 'text')).toBe(text);
  });
});
