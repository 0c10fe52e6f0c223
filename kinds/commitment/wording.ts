import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import { likeHash } from '../../packages/kind/like.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import type { CommitmentState, Version } from './schema.ts';

/** A version found by its hash: what whoever releases a signature reads before it is given. */
export interface Found {
  readonly record: string;
  readonly version: number;
  readonly text: Version['text'];
  readonly names: readonly string[];
  readonly hash: string;
  readonly hashes: Version['hashes'];
}

export const wordingOf = inquiry({
  name: 'wording',
  input: z.strictObject({
    hash: z.string().regex(/^[0-9a-f]{64}$/, likeHash),
  }),
  needs: ['commitment'],
  answer: ({ hash }, at) => {
    for (const { record, state } of at.records('commitment')) {
      // The state of a record of this kind, as its own fold made it.
      const { versions } = state as CommitmentState;
      const index = versions.findIndex((version) => version.hash === hash);
      const found = versions[index];
      if (found === undefined) continue;
      const { text, names, hashes } = found;
      return { record, version: index + 1, text, names, hash, hashes } satisfies Found;
    }
    return refuse('commitment.version', 'There is no such version here.');
  },
});
