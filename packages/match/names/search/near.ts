import { Against, type Records, recordsOf } from '../against.ts';
import { keysOf } from '../keys.ts';
import type { Word } from '../word.ts';
import { type Keyed, rangeOf } from './keys.ts';
import { type WordsOf, wordBits } from './segment.ts';

/** Words of queries whose near words are remembered. */
const mostRemembered = 2048;
const steps = 64;

/** Words less alike than this are not followed; as `align.ts` has it. */
export const leastFollowed = 0.5;

/** Words of a dictionary, the most alike first. */
export interface Near {
  readonly numbers: Uint32Array;
  /** How alike each is, and how it differs otherwise. */
  readonly details: Uint16Array;
}

export const differs = { consonants: 1, beginning: 2, script: 4 } as const;
const kindBits = 3;
const likeSteps = 2 ** (16 - kindBits) - 1;
const detailOf = (like: number, kind: number): number => (Math.round(like * likeSteps) << kindBits) | kind;
export const likeOf = (detail: number): number => (detail >>> kindBits) / likeSteps;
/** Bits of `differs`. */
export const kindOf = (detail: number): number => detail & (2 ** kindBits - 1);

/** The words near those that stand in most rows (`nearTable.ts`): which these are, and how alike the words near each are, one list after the other. */
export interface NearTable {
  /** Places in `nearWords` by a number made of what the word is. */
  readonly nearOf: Keyed;
  readonly nearWords: Uint32Array;
  readonly nearStarts: Uint32Array;
  readonly nearNumbers: Uint32Array;
  readonly nearDetails: Uint16Array;
}

function recordsOfWords({ wordSigns, signStarts, wordMarks }: WordsOf): Records {
  return recordsOf(wordMarks.length, (number) => {
    const marks = wordMarks[number] ?? 0;
    return {
      signs: wordSigns.subarray(signStarts[number] ?? 0, signStarts[number + 1] ?? 0),
      arabic: (marks & wordBits.arabic) !== 0,
      article: (marks & wordBits.article) !== 0,
      servant: (marks & wordBits.servant) !== 0,
    };
  });
}

/** The words of a dictionary that are like a word in whatever script. */
export class NearWords {
  private readonly segment: WordsOf;
  private readonly records: Records;
  private readonly seen: Uint32Array;
  private turn = 0;
  private found = new Uint32Array(1024);
  private remembered = new Map<string, Near>();

  constructor(segment: WordsOf) {
    this.segment = segment;
    this.records = recordsOfWords(segment);
    this.seen = new Uint32Array(segment.wordMarks.length);
  }

  of(word: Word, least: number): Near {
    const key = `${least}${word.script}${word.servant ? 1 : 0}${word.letters}`;
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    if (this.remembered.size >= mostRemembered) this.remembered = new Map();
    const near = this.measured(word, least);
    this.remembered.set(key, near);
    return near;
  }

  /** As `of`, and not remembered. */
  measured(word: Word, least: number): Near {
    const numbers = this.withSharedKey(word);
    const against = new Against(word, this.records);
    const details = new Uint16Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      const like = against.to(number, least);
      if (like > 0) details[at] = detailOf(like, this.kindFor(number, word));
    }
    return byLikeness(numbers, details);
  }

  private kindFor(number: number, word: Word): number {
    const { wordMarks, wordSkeletons, wordBeginnings } = this.segment;
    const marks = wordMarks[number] ?? 0;
    const script = (marks & wordBits.arabic) !== 0 ? 'arabic' : (marks & wordBits.latin) !== 0 ? 'latin' : null;
    const mine = word.script === 'arabic' || word.script === 'latin' ? word.script : null;
    return (
      (wordSkeletons[number] === word.skeletonMark ? 0 : differs.consonants) |
      (wordBeginnings[number] === (word.beginning & 0xff) ? 0 : differs.beginning) |
      (script === mine ? 0 : differs.script)
    );
  }

  /** Words that share a key with this one, in the order of the dictionary. */
  private withSharedKey({ skeleton, article }: Word): Uint32Array {
    const { byKey } = this.segment;
    const { seen } = this;
    const turn = ++this.turn;
    let count = 0;
    for (const key of keysOf(skeleton, article)) {
      const [from, to] = rangeOf(byKey, key);
      if (count + to - from > this.found.length) {
        const larger = new Uint32Array(2 * (count + to - from));
        larger.set(this.found);
        this.found = larger;
      }
      for (let at = from; at < to; at++) {
        const number = byKey.values[at] ?? 0;
        if (seen[number] === turn) continue;
        seen[number] = turn;
        this.found[count++] = number;
      }
    }
    return this.found.slice(0, count).sort();
  }
}

/** Those that are alike at all, the most alike first, by steps of a sixty-fourth. */
function byLikeness(numbers: Uint32Array, details: Uint16Array): Near {
  const starts = new Uint32Array(steps + 2);
  let count = 0;
  for (const detail of details) {
    if (detail === 0) continue;
    count += 1;
    const step = stepOf(detail) + 1;
    starts[step] = (starts[step] ?? 0) + 1;
  }
  for (let step = 1; step < starts.length; step++) starts[step] = (starts[step] ?? 0) + (starts[step - 1] ?? 0);
  const near = { numbers: new Uint32Array(count), details: new Uint16Array(count) };
  for (let at = 0; at < numbers.length; at++) {
    const detail = details[at] ?? 0;
    if (detail === 0) continue;
    const step = stepOf(detail);
    const to = starts[step] ?? 0;
    starts[step] = to + 1;
    near.numbers[to] = numbers[at] ?? 0;
    near.details[to] = detail;
  }
  return near;
}

const stepOf = (detail: number): number => steps - Math.round(likeOf(detail) * steps);
