import { free } from './growing.ts';
import { kindsOfRow } from './mark.ts';
import { hasTitle, isOrganisation, type Segment, wordBits, wordOf } from './segment.ts';

type Postings = Pick<Segment, 'postings' | 'postingStarts'>;

/** Numbers a posting has: its row, and the other words of the row by which rows are found. */
export const postingWidth = 4;
const mostBeside = postingWidth - 1;

/** A word is in the lower bits of its number, in those above the first what else counts of the row. */
const flagShift = 28;
const wordMask = 2 ** flagShift - 1;
/** In place of a word where there is none; more than any word's number. */
export const noWord = wordMask;
/**
 * Two bits for the place of a row among `kindsOfRow`; that there are more words than have room, which have to be looked up in the row; and that all
 * its words are names by which it is found, and nothing else is known of it.
 */
export const flags = { kind: 3, more: 4, plain: 8 } as const;
export const mostFlags = 16;

export const besideOf = (number: number): number => number & wordMask;
export const flagsOf = (first: number): number => first >>> flagShift;

const flagsOfMark = (mark: number): number => kindsOfRow.indexOf(mark & (hasTitle | isOrganisation));

/**
 * The rows in which each word stands, counted and then filled in, so that each list is in the order of rows; and beside each row its other words, so
 * that a search that goes through a list knows what else a row has without looking it up in another place of the memory.
 */
export function postingsOf({
  rowParts,
  rowStarts,
  rowMarks,
  wordMarks,
}: Pick<Segment, 'rowParts' | 'rowStarts' | 'rowMarks' | 'wordMarks'>): Postings {
  const postingStarts = new Uint32Array(wordMarks.length + 1);
  const isListed = (word: number): boolean => ((wordMarks[word] ?? 0) & wordBits.found) !== 0;
  for (const part of rowParts) {
    const word = wordOf(part);
    if (isListed(word)) postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + 1;
  }
  for (let word = 0; word < wordMarks.length; word++)
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + (postingStarts[word] ?? 0);
  const next = postingStarts.slice();
  const postings = new Uint32Array((postingStarts.at(-1) ?? 0) * postingWidth);
  const listed: number[] = [];
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    listed.length = 0;
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const word = wordOf(rowParts[at] ?? 0);
      if (isListed(word)) listed.push(word);
    }
    const mark = rowMarks[row] ?? 0;
    const isPlain = mark === 0 && listed.length === (rowStarts[row + 1] ?? 0) - (rowStarts[row] ?? 0);
    const bits = flagsOfMark(mark) | (listed.length > postingWidth ? flags.more : 0) | (isPlain ? flags.plain : 0);
    listed.forEach((word, own) => {
      const place = next[word] ?? 0;
      next[word] = place + 1;
      const to = place * postingWidth;
      postings[to] = row;
      for (let at = 0; at < mostBeside; at++) postings[to + 1 + at] = listed[at < own ? at : at + 1] ?? noWord;
      postings[to + 1] = (postings[to + 1] ?? 0) + bits * 2 ** flagShift;
    });
  }
  free(next);
  return { postings, postingStarts };
}
