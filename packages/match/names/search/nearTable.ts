import { skeletonMark } from '../skeleton.ts';
import type { Word } from '../word.ts';
import { Bytes, Numbers } from './growing.ts';
import { keyed, rangeOf } from './keys.ts';
import { fieldsOf, ListedWord } from './listed-word.ts';
import { leastFollowed, type Near, type NearTable, NearWords } from './near.ts';
import { plainOf, type Segment, type WordsOf } from './segment.ts';

/**
 * Words that stand in fewer rows are measured when they are asked for, and of the others all but the most frequent. A small segment has no table: it has few
 * words, and is made anew with its neighbours soon.
 */
const [leastRows, mostWords] = [16, 20_000];
const largeFrom = 250_000;
/** Near words of all words together at most: of a list of millions the most frequent are enough, and there is no memory for more. */
const mostNear = 8_000_000;

/**
 * The words near each of the most frequent words of a segment, measured once while it is built: half of the words that are asked for are such, and to
 * measure one against thousands takes longer than all else that is done for it.
 */
export function nearTableOf(segment: WordsOf, rows: number, leastRowsOfAll = largeFrom): NearTable {
  const [nearWords, seen] = [new NearWords(segment), new Set<string>()];
  const [keys, words, starts] = [new Numbers(), new Numbers(), new Numbers()];
  const [numbers, details] = [new Numbers(), new Bytes()];
  for (const number of rows < leastRowsOfAll ? [] : frequentWords(segment)) {
    if (numbers.length >= mostNear) break;
    const key = keyAt(segment, number);
    if (seen.has(key)) continue;
    seen.add(key);
    keys.push(skeletonMark(key));
    words.push(number);
    starts.push(numbers.length);
    const near = nearWords.measured(new ListedWord(segment, number, 'name'), leastFollowed);
    for (const other of near.numbers) numbers.push(other);
    details.push(plainOf(near.details));
  }
  starts.push(numbers.length);
  const marks = keys.done();
  return {
    nearOf: keyed({ keys: marks, values: Uint32Array.from(marks, (_, at) => at) }),
    ...{ nearWords: words.done(), nearStarts: starts.done() },
    ...{ nearNumbers: numbers.done(), nearDetails: new Uint16Array(details.done().buffer) },
  };
}

function frequentWords({ postingStarts }: WordsOf): readonly number[] {
  const rowsOf = (word: number): number => (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0);
  const frequent: number[] = [];
  for (let word = 0; word + 1 < postingStarts.length; word++) if (rowsOf(word) >= leastRows) frequent.push(word);
  return frequent.sort((x, y) => rowsOf(y) - rowsOf(x) || x - y).slice(0, mostWords);
}

/** What of a word counts when it is measured. */
const keyOf = ({ letters, script, servant }: Pick<Word, 'letters' | 'script' | 'servant'>): string =>
  `${script}${servant ? '+' : ' '}${letters}`;

function keyAt(segment: WordsOf, number: number): string {
  const { script, servant } = new ListedWord(segment, number, 'name');
  return keyOf({ letters: fieldsOf(segment, number)[0] ?? '', script, servant });
}

/** The words near one, as they were measured while the segment was built; null when they were not. */
export function knownNear(segment: Segment, word: Word): Near | null {
  const { nearOf, nearWords, nearStarts, nearNumbers, nearDetails } = segment;
  const key = keyOf(word);
  const [from, to] = rangeOf(nearOf, skeletonMark(key));
  for (let place = from; place < to; place++) {
    const at = nearOf.values[place] ?? 0;
    if (keyAt(segment, nearWords[at] ?? 0) !== key) continue;
    const [start, end] = [nearStarts[at] ?? 0, nearStarts[at + 1] ?? 0];
    return { numbers: nearNumbers.subarray(start, end), details: nearDetails.subarray(start, end) };
  }
  return null;
}
