import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataPath } from '../../dev/data.ts';
import { readerOf } from '../../dev/generate/invented.ts';
import { parseVkey } from '../notes/index.ts';
import {
  appendLeaves,
  emptyRange,
  inclusionProof,
  isFault,
  leafHash,
  openCheckpoint,
  parseEntryBundle,
  rootOf,
  tilePath,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './index.ts';

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

const proofs = dataPath('6-crypto/merkle-proofs-rfc6962.ndjson');
const constants = dataPath('6-crypto/merkle-rfc6962-constants.json');
const tessera = dataPath('6-crypto/tessera-static-log');

interface Vector {
  readonly file: string;
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly [field: string]: unknown;
}

/** The verdict on one published vector; `file` begins with what kind of proof it is. */
function verdict(v: Vector): boolean {
  const proof = (v.proof ?? []).map(bytes);
  const n = (field: string): number => Number(v[field] ?? 0);
  const b = (field: string): Uint8Array => bytes(String(v[field] ?? ''));
  switch (v.file.split('/')[0]) {
    case 'inclusion':
      return verifyInclusion(n('treeSize'), n('leafIdx'), b('leafHash'), proof, b('root'));
    case 'consistency':
      return verifyConsistency(n('size1'), n('size2'), b('root1'), b('root2'), proof);
    case 'subtreeinclusion':
      return verifySubtreeInclusion(n('start'), n('end'), n('leafIdx'), b('leafHash'), proof, b('root'));
    case 'subtreeconsistency':
      return verifySubtreeConsistency(n('start'), n('end'), n('size'), b('root1'), b('root2'), proof);
    default:
      throw new Error(v.file);
  }
}

describe('published vectors', () => {
  it.skipIf(proofs === null)('[LOG-12] [LOG-13] give the expected verdict on every published proof', () => {
    const vectors: Vector[] = readFileSync(proofs ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(vectors.length).toBeGreaterThan(300);
    const wrong = vectors.filter((vector) => verdict(vector) === vector.wantErr);
    expect(wrong.map((vector) => `${vector.file}: ${vector.desc}`)).toEqual([]);
  });

  it.skipIf(constants === null)('[LOG-10] [LOG-11] give the published roots', () => {
    const file = JSON.parse(readFileSync(constants ?? '', 'utf8'));
    const leaves: Uint8Array[] = file.leaf_inputs_hex.map(hex).map(leafHash);
    file.root_hashes_by_size.forEach((root: string, size: number) => {
      expect(Buffer.from(rootOf(appendLeaves(emptyRange, leaves.slice(0, size)))).toString('hex')).toBe(root);
    });
  });
});

describe.skipIf(tessera === null)('a log that another program wrote', () => {
  const folder = tessera ?? '';
  const verifier = parseVkey('example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx');

  function entries(size: number): Uint8Array[] {
    const bundle = parseEntryBundle(new Uint8Array(readFileSync(join(folder, tilePath('entries', 0, size)))), size);
    if (isFault(bundle)) throw new Error(bundle.message);
    return bundle;
  }

  it('[LOG-14] [LOG-15] [LOG-17] is read: every checkpoint, bundle and tile', async () => {
    const sizes = readdirSync(folder)
      .flatMap((name) => /^checkpoint\.(\d+)$/.exec(name)?.[1] ?? [])
      .map(Number);
    expect(sizes.length).toBeGreaterThan(10);
    for (const size of sizes) {
      if (verifier === null) throw new Error('key');
      const checkpoint = openCheckpoint(readFileSync(join(folder, `checkpoint.${size}`), 'utf8'), verifier);
      if (isFault(checkpoint)) throw new Error(checkpoint.message);
      const leaves = size === 0 ? [] : entries(size).map(leafHash);
      expect(checkpoint.size).toBe(size);
      expect(Buffer.from(rootOf(appendLeaves(emptyRange, leaves)))).toEqual(Buffer.from(checkpoint.root));
      if (size === 0) continue;
      expect(readFileSync(join(folder, tilePath(0, 0, size)))).toEqual(Buffer.concat(leaves));
      const proof = await inclusionProof(size, size >> 1, readerOf(leaves));
      expect(verifyInclusion(size, size >> 1, leaves[size >> 1] ?? new Uint8Array(), proof, checkpoint.root)).toBe(
        true,
      );
    }
  });
});
