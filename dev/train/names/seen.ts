import { Alignment, align } from '../../../packages/match/names/align.ts';
import { featureNames, measure } from '../../../packages/match/names/features.ts';
import { readName } from '../../../packages/match/names/name.ts';

/** Features of a pair under the costs that the model file holds when this module is loaded. */
export function features(a: string, b: string): Float64Array {
  const [x, y] = (a < b ? [a, b] : [b, a]).map((text) => readName({ text })[0]);
  if (x === undefined || y === undefined) throw new Error('a name has no reading');
  const alignment = new Alignment();
  const measured = new Float64Array(featureNames.length);
  align(x, y, alignment);
  measure(x, y, alignment, measured);
  return measured;
}
