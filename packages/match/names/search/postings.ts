import { free } from './growing.ts';
import { moreWords, noWord, type Segment, wordBits, wordOf } from './segment.ts';

type Postings = Pick<Segment, 'postings' | 'postingStarts' | 'besides'>;

/**
 * The rows in which each word stands, counted and then filled in, so that each list is in the order of rows; and beside each row its other words, so
 * that a search that goes through a list knows what else a row has without looking it up in another place of the memory.
 */
export function postingsOf({
  rowParts,
  rowStarts,
  wordMarks,
}: Pick<Segment, 'rowParts' | 'rowStarts' | 'wordMarks'>): Postings {
  const postingStarts = new Uint32Array(wordMarks.length + 1);
  const isListed = (word: number): boolean => ((wordMarks[word] ?? 0) & wordBits.found) !== 0;
  for (const part of rowParts) {
    const word = wordOf(part);
    if (isListed(word)) postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + 1;
  }
  for (let word = 0; word < wordMarks.length; word++)
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + (postingStarts[word] ?? 0);
  const next = postingStarts.slice();
  const postings = new Uint32Array(postingStarts.at(-1) ?? 0);
  const besides = new Uint32Array(2 * postings.length).fill(noWord);
  const listed: number[] = [];
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    listed.length = 0;
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const word = wordOf(rowParts[at] ?? 0);
      if (isListed(word)) listed.push(word);
    }
    for (let at = 0; at < listed.length; at++) {
      const word = listed[at] ?? 0;
      const to = next[word] ?? 0;
      next[word] = to + 1;
      postings[to] = row;
      if (listed.length > 3) besides[2 * to] = moreWords;
      else
        for (let other = 0, put = 2 * to; other < listed.length; other++)
          if (other !== at) besides[put++] = listed[other] ?? 0;
    }
  }
  free(next);
  return { postings, postingStarts, besides };
}
