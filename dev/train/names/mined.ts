import { buildSegment } from '../../../packages/match/names/search/build.ts';
import { NameIndex } from '../../../packages/match/names/search/names.ts';
import { inventedNames } from '../../bench/names/invented.ts';
import { queries, screeningList } from './data.ts';

export interface MinedPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Best names of the list for each query that the score as it is takes for likely, and the query is nobody's of them. */
const each = 3;

/**
 * What a score has to refuse is seen only in a search: of thousands of names, those that look most like a stranger's. For each query of a
 * stranger the best of the list under the model as it is; for each altered name the entry that is meant.
 */
export function minedPairs(folder: string, half: 0 | 1 | null): readonly MinedPair[] {
  const list = screeningList(folder);
  const index = new NameIndex([buildSegment(list)]);
  const byId = new Map<string, string[]>();
  for (const { id, text } of list) byId.set(id, [...(byId.get(id) ?? []), text]);
  return queries(folder, half).flatMap(({ name, expected }): MinedPair[] => {
    if (expected !== '')
      return (byId.get(expected) ?? []).slice(0, 1).map((text) => ({ a: name, b: text, same: true }));
    return index.search({ text: name }, each).map(({ entry }) => ({ a: name, b: entry.text, same: false }));
  });
}

/** Names of an invented register in which strangers are looked for, and how many of the best are taken for every second. */
const [invented, ofInvented, everyOther] = [40_000, 6, 2];

/** The same in a register of names that nobody bears, in every script: of so many, those that look most like somebody. None of them is meant. */
export function inventedPairs(folder: string, half: 0 | 1 | null): readonly MinedPair[] {
  const index = new NameIndex([buildSegment(inventedNames(folder, invented))]);
  return queries(folder, half)
    .filter(({ expected }, at) => expected === '' && at % everyOther === 0)
    .flatMap(({ name }) =>
      index.search({ text: name }, ofInvented).map(({ entry }) => ({ a: name, b: entry.text, same: false })),
    );
}
