import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyProof } from '../../apps/cli/verify/verify-proof.ts';
import { charterChain } from '../../packages/charter/index.ts';
import {
  appendLeaves,
  emptyRange,
  isFault,
  leafHash,
  openCheckpoint,
  parseEntry,
  parseEvidence,
  rootOf,
  verifyConsistency,
  verifyCosignature,
  verifyEvidence,
  verifyInclusion,
} from '../../packages/log/index.ts';
import { openNote, parseVkey, type Verifier } from '../../packages/notes/index.ts';
import { vectors, vectorsFolder } from './vectors.ts';

const file = (name: string): ReturnType<typeof JSON.parse> =>
  JSON.parse(readFileSync(join(vectorsFolder, name), 'utf8'));
const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function key(vkey: string): Verifier {
  const verifier = parseVkey(vkey);
  if (verifier === null) throw new Error(vkey);
  return verifier;
}

describe('the frozen vectors', () => {
  it('are those that are written today, byte for byte', async () => {
    for (const [name, value] of Object.entries(await vectors()))
      expect(readFileSync(join(vectorsFolder, name), 'utf8'), name).toBe(`${JSON.stringify(value, null, 1)}\n`);
  });

  it('[LOG-3] [LOG-4] notes', () => {
    const { keys, accepted, refused } = file('note.json');
    const verifiers = keys.map((k: { vkey: string }) => key(k.vkey));
    for (const note of accepted) expect(isFault(openNote(note, verifiers))).toBe(false);
    for (const note of refused) expect(isFault(openNote(note, verifiers)), note).toBe(true);
  });

  it('[LOG-7] [LOG-10] entries and leaves', () => {
    const { accepted, refused } = file('entry.json');
    for (const { fields, text } of accepted) expect(parseEntry(utf8(text))).toEqual(fields);
    for (const text of refused) expect(isFault(parseEntry(utf8(text))), text).toBe(true);
    for (const { leafBase64, hash } of file('leaf.json').cases)
      expect(Buffer.from(leafHash(bytes(leafBase64)))).toEqual(Buffer.from(hash, 'base64'));
  });

  it('[LOG-11] [LOG-12] [LOG-13] trees', () => {
    const { rootsOfSizes1To1025: roots, inclusion, consistency } = file('tree.json');
    const leaves = Array.from({ length: 1025 }, (_, i) => leafHash(utf8(`invented leaf ${i}`)));
    const root = (size: number): Uint8Array => bytes(roots[size - 1]);
    expect(Buffer.from(rootOf(appendLeaves(emptyRange, leaves)))).toEqual(Buffer.from(root(1025)));
    for (const { size, index, proof } of inclusion)
      expect(verifyInclusion(size, index, leaves[index] ?? new Uint8Array(), proof.map(bytes), root(size))).toBe(true);
    for (const { from, to, proof } of consistency)
      expect(verifyConsistency(from, to, root(from), root(to), proof.map(bytes))).toBe(true);
  });

  it('[LOG-17] [LOG-18] checkpoints and cosignatures', () => {
    const { log, accepted, refused } = file('checkpoint.json');
    for (const { note, size } of accepted) expect(openCheckpoint(note, key(log))).toMatchObject({ size });
    for (const note of refused) expect(isFault(openCheckpoint(note, key(log)))).toBe(true);
    const { mirror, checkpointText, line, time } = file('cosignature.json');
    expect(verifyCosignature(checkpointText, line, key(mirror))).toEqual({ time });
  });

  it('[GROUP-6] [GROUP-7] charters', () => {
    const { accepted, refusedChains } = file('charter.json');
    expect(charterChain(accepted.chain)).toEqual({ all: accepted.fields, current: accepted.fields[1] });
    for (const [why, chain] of Object.entries<string[]>(refusedChains))
      expect(isFault(charterChain(chain)), why).toBe(true);
  });

  it('[LOG-24] evidence', () => {
    const { log, accepted, refused } = file('evidence.json');
    const verdict = (text: string): boolean => {
      const parsed = parseEvidence(text);
      return !isFault(parsed) && !isFault(verifyEvidence(parsed, key(log)));
    };
    for (const text of Object.values<string>(accepted)) expect(verdict(text)).toBe(true);
    for (const text of Object.values<string>(refused)) expect(verdict(text)).toBe(false);
  });

  it('[LOG-30] [LOG-33] proofs', () => {
    const { accepted, refused, roots, record, entries } = file('proof.json');
    const verdict = verifyProof(accepted, roots);
    expect(verdict.ok && [verdict.record, verdict.statements.length]).toEqual([record, entries]);
    for (const text of Object.values<string>(refused)) expect(verifyProof(text).ok).toBe(false);
  });
});
