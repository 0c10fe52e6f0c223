import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sealVectors, sealVectorsPath } from '../../dev/generate/seal-vectors.ts';
import { fromBase64, sha256, toHex } from '../crypto/native.ts';
import { rereadEntry, type Verified } from '../log/verified.ts';
import { type Identity, openEntry, openFileKey, openSegment, parseIdentity, unwrapFileKey } from './index.ts';

const text = z.string();
const parts = { name: text, seq: z.number(), entry: text, header: text, payload: text };
const frozen = readFileSync(sealVectorsPath, 'utf8');
const vectors = z
  .object({
    members: z.array(z.object({ member: text, identity: text, recipient: text })),
    opens: z.array(z.object({ ...parts, type: text, json: text, fileKey: text })),
    refusals: z.array(z.object({ ...parts, code: text })),
    kept: z.object({ origin: text, seq: z.number(), vaultKey: text, fileKey: text, wrapped: text }),
    segment: z.object({ identity: text, text, sha256: text, size: z.number(), sealed: text }),
  })
  .parse(JSON.parse(frozen));

const latin = (value: string) => new Uint8Array(Buffer.from(value, 'latin1'));
const hex = (value: string) => new Uint8Array(Buffer.from(value, 'hex'));
const base64 = (value: string) => fromBase64(value) ?? new Uint8Array(0);
const identityOf = (value: string): Identity => {
  const identity = parseIdentity(value);
  if (identity === null) throw new Error('a vector holds no identity');
  return identity;
};
const entryOf = ({ entry, seq }: { entry: string; seq: number }): Verified => {
  const read = rereadEntry(latin(entry), 'gmmp.ma-it/it-moi/1', seq);
  if ('ok' in read) throw new Error(read.message);
  return read;
};

describe('spec/vectors/seal.json', () => {
  it('is what the generator makes', () => expect(frozen).toBe(sealVectors));

  it.each(vectors.opens)('[SEAL-1] [SEAL-6] opens for every member: $name', (vector) => {
    const entry = entryOf(vector);
    const [header, payload] = [latin(vector.header), base64(vector.payload)];
    const content = JSON.parse(vector.json);
    for (const [hint, member] of vectors.members.entries()) {
      const identity = identityOf(member.identity);
      expect(identity.recipient).toBe(member.recipient);
      expect(openEntry(entry, header, payload, identity, hint)).toMatchObject({ type: vector.type, ...content });
      const fileKey = openFileKey(header, identity, hint);
      expect(fileKey && toHex(fileKey)).toBe(vector.fileKey);
    }
  });

  it.each(vectors.refusals)('[SEAL-21] refuses $name: $code', (vector) => {
    const identity = identityOf(vectors.members[0]?.identity ?? '');
    const opened = openEntry(entryOf(vector), latin(vector.header), base64(vector.payload), identity);
    expect(opened).toMatchObject({ ok: false, code: vector.code });
  });

  it('[SEAL-23] unwraps the kept key', () => {
    const { origin, seq, vaultKey, fileKey, wrapped } = vectors.kept;
    const unwrapped = unwrapFileKey(hex(vaultKey), origin, seq, base64(wrapped));
    expect(unwrapped && toHex(unwrapped)).toBe(fileKey);
  });

  it('[SEAL-24] opens the segment', () => {
    const { identity, sealed, sha256: hash, size } = vectors.segment;
    const bytes = base64(sealed);
    expect([toHex(sha256(bytes)), bytes.length]).toEqual([hash, size]);
    expect(Buffer.from(openSegment(bytes, identityOf(identity)) ?? []).toString()).toBe(vectors.segment.text);
  });
});
