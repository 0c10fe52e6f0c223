import { skeletonMark, skeletonOf } from '../skeleton.ts';
import { longestWord } from '../word.ts';
import { Numbers } from './growing.ts';
import { type Keyed, keyed } from './keys.ts';
import { type Segment, wordBits, wordOf } from './segment.ts';

type Rows = Pick<Segment, 'rowParts' | 'rowStarts' | 'wordSigns' | 'signStarts' | 'wordMarks' | 'wordSkeletons'>;

/**
 * Rows by what two neighbours in them are when they are written as one word, as the mark of its skeleton; and those of organisations by the
 * letters that they may be shortened to.
 */
export function tornOf(rows: Rows, rowAcronyms: Uint32Array): Keyed {
  const { rowParts, rowStarts, wordMarks, wordSkeletons } = rows;
  const [keys, values] = [new Numbers(), new Numbers()];
  const isInitial = (word: number): boolean => ((wordMarks[word] ?? 0) & wordBits.initial) !== 0;
  const note = (key: number, row: number): void => {
    keys.push(key);
    values.push(row);
  };
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    const end = rowStarts[row + 1] ?? 0;
    for (let at = rowStarts[row] ?? 0; at + 1 < end; at++) {
      const [first, second] = [wordOf(rowParts[at] ?? 0), wordOf(rowParts[at + 1] ?? 0)];
      if (isInitial(first) || isInitial(second)) continue;
      const mark = markTogether(rows, first, second);
      if (mark !== wordSkeletons[first] && mark !== wordSkeletons[second]) note(mark, row);
    }
    const acronym = rowAcronyms[row] ?? 0;
    if (acronym !== 0) note(acronym, row);
  }
  return keyed({ keys: keys.done(), values: values.done() });
}

function markTogether({ wordSigns, signStarts }: Rows, first: number, second: number): number {
  const both: number[] = [];
  for (const word of [first, second]) {
    const end = signStarts[word + 1] ?? 0;
    for (let at = signStarts[word] ?? 0; at < end && both.length < longestWord; at++) both.push(wordSigns[at] ?? 0);
  }
  return skeletonMark(skeletonOf(both));
}
