import { readLatin } from './latin.ts';
import { skeletonOf } from './skeleton.ts';
import { commonNames } from './words.ts';

const common = new Set(commonNames.map((name) => skeletonOf(readLatin(name))));

/**
 * How much a word says who is meant, from its skeleton and length alone: 1 rare, 0.45 the names that everybody bears, less for the shortest.
 * Counts of words over the whole world were tried in place of the short list, and did worse.
 */
export function rarityOf(skeleton: string, length: number): number {
  return (common.has(skeleton) ? 0.45 : 1) * (length <= 3 ? 0.75 : 1);
}
