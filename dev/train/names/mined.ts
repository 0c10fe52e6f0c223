import { buildSegment } from '../../../packages/match/names/search/build.ts';
import { NameIndex } from '../../../packages/match/names/search/names.ts';
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
