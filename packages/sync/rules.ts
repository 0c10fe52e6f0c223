import { cutOf, verifiersOf } from '../charter/chain.ts';
import type { Charter } from '../charter/charter.ts';
import type { Verifier } from '../notes/vkey.ts';

/** What the charter in force says of one feed. */
export interface FeedRules {
  /** Key the feed's checkpoints are signed with; null when the charter names none. */
  readonly log: Verifier | null;
  readonly mostEntries: number;
  readonly mostBytes: number;
  /** Size at which the charter ends the feed; null while it goes on. */
  readonly cut: number | null;
}

/**
 * Reads a feed's rules from a charter. A feed that this charter no longer names but cuts keeps the key and quota of
 * `before`: what lies below the cut may still be fetched, from any member that holds it.
 */
export function rulesOf(charter: Charter, origin: string, before: FeedRules | null = null): FeedRules {
  const cut = cutOf(charter, origin);
  const log = verifiersOf(charter, origin);
  const id = origin.split('/')[1];
  const member = charter.members.find((m) => m.id === id);
  if (log === null || member === undefined) {
    if (before !== null && cut !== null) return { ...before, cut };
    return { log: null, mostEntries: 0, mostBytes: 0, cut };
  }
  return { log, mostEntries: member.quotaEntries, mostBytes: member.quotaBytes, cut };
}
