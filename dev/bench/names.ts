import { sameFrom } from '../../packages/match/names/compare.ts';
import { buildSegment } from '../../packages/match/names/search/build.ts';
import { NameIndex } from '../../packages/match/names/search/names.ts';
import { readSegment, written } from '../../packages/match/names/search/segment.ts';
import { dataPath } from '../data.ts';
import { inventedNames } from './names/invented.ts';
import { benchmarkF1, pairGroups, scoredPairs, singleWords, spellings } from './names/quality.ts';
import { screening } from './names/screening.ts';
import { compareSpeed, searchSpeed } from './names/speed.ts';
import type { BenchOptions } from './run.ts';

/**
 * Names: how well pairs are told apart by group, calibration, screening, and speed of comparing and searching. `--names` is how many the index
 * has (a million unless given), made in memory from the words of the list. Without the outside data it says so and measures nothing.
 */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const folder = dataPath('1-names');
  if (folder === null) return { skipped: 'there is no 1-names under ENTENTE_DATA' };
  say('pairs …');
  const pairs = scoredPairs(folder);
  const quality = { threshold: sameFrom, ...pairGroups(pairs) };
  const others = {
    nameBench: benchmarkF1(folder),
    spellings: spellings(folder),
    words: singleWords(folder, sizes.words ?? 300),
  };
  say('screening …');
  const screened = screening(folder, sizes.queries ?? 6402);
  say('speed of comparing …');
  const compare = compareSpeed(folder);
  const count = sizes.names ?? 1_000_000;
  say(`an index of ${count} names …`);
  const names = inventedNames(folder, count);
  const began = performance.now();
  const segment = buildSegment(names);
  const buildSeconds = Math.round(performance.now() - began) / 1000;
  const bytes = written(segment);
  const opening = performance.now();
  const back = readSegment(bytes);
  if (back === null) throw new Error('the index is not read back');
  const index = new NameIndex([back]);
  const openMilliseconds = Math.round(performance.now() - opening);
  say('searching …');
  const search = {
    names: count,
    buildSeconds,
    megabytes: Math.round(bytes.length / 1e6),
    openMilliseconds,
    ...searchSpeed(folder, index, names, sizes.asked ?? 1000, sizes.compared ?? 60),
  };
  return { quality, ...others, screening: screened, compare, search };
}
