import { sha256, toHex } from '#crypto';
import type { Category } from './schema.ts';

/**
 * Where tags and batches stand follows from what they are, so that there is one set for a matter and one batch for a place in the day: who
 * has used up the places of a day has no record left to ask in. No counting is needed, and no node can count otherwise.
 */
function recordNamed(member: string, words: readonly (string | number)[]): string {
  const hex = toHex(sha256(new TextEncoder().encode(['entente.match/v1', member, ...words].join('\n'))));
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `${member}.${parts.join('-')}`;
}

/** The tags of one week for one asker. */
export const setRecord = (holder: string, asker: string, category: Category, week: string): string =>
  recordNamed(holder, ['set', asker, category, week]);

/** The batch in place `slot` of a day. */
export const batchRecord = (asker: string, holder: string, day: string, slot: number): string =>
  recordNamed(asker, ['batch', holder, day, slot]);
