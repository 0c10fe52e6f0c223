import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folded, type KindVector, kindVectors, kindVectorsPath } from '../dev/generate/kind-vectors.ts';
import { inventedCharter } from '../packages/kind/invented.ts';
import { kinds } from './registry.gen.ts';

const vectors: readonly KindVector[] = JSON.parse(readFileSync(kindVectorsPath, 'utf8'));

describe('the published histories', () => {
  it.each(vectors)(
    '[KIND-2] fold to what is published: $about',
    ({ kind: name, charter, events, held, expect: wanted }) => {
      const kind = kinds.get(name);
      if (kind === undefined) throw new Error(`no kind ${name}`);
      const made = folded(kind, events, inventedCharter(charter.group, charter.members, { zone: charter.zone }), held);
      expect(JSON.parse(JSON.stringify(made))).toEqual(wanted);
    },
  );

  it('[KIND-11] are what the commands of today write', () => {
    expect(JSON.parse(JSON.stringify(kindVectors()))).toEqual(vectors);
  });
});
