import { readLatin } from './latin.ts';
import { skeletonOf } from './skeleton.ts';
import { commonNames } from './words.ts';

const common = new Set(commonNames.map((name) => skeletonOf(readLatin(name))));

/** How much a word says who is meant, from its skeleton and length alone: 1 rare, down to 0.4. */
export function rarityOf(skeleton: string, length: number): number {
  if (common.has(skeleton)) return 0.5;
  return length <= 3 ? 0.7 : 1;
}
