import { hkdfSha256 } from '#crypto';
import { type MatchKey, matchKey } from '../../../packages/match/oblivious/keys.ts';
import type { NodeCore } from '../core.ts';
import type { Ours } from './matters.ts';

/** The key of a matter in which we are the holder. Each group has a seed of its own: what is asked in one says nothing of the tags of another. */
export function ourKey(node: NodeCore, { charter, asker, category }: Ours, week: string): MatchKey {
  const info = new TextEncoder().encode(`entente.oprf-seed/v1\n${charter.group}\n`);
  const seed = hkdfSha256(node.keys.matching, new Uint8Array(), info, 32);
  return matchKey(seed, { holder: node.me, asker, category, week });
}
