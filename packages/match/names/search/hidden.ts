import type { Part } from '../name.ts';
import type { Segment } from './segment.ts';
import { lengthOf } from './shapes.ts';

/** Shorter words are not compared with others than those of their keys, nor are such whose lengths differ by more. */
const [shortest, apart] = [3, 2];

/**
 * Words of a list that may be alike to one of a question though no key led to them: such as begin alike and are about as long (`token.ts` has the rule).
 * They are not looked up, but a row in which one may be is not taken for one that has nothing more of the question.
 */
export class Hidden {
  private readonly segment: Segment;
  private readonly shapes: Uint32Array;
  /** By the first class of a skeleton, as bits how long such words are. */
  private readonly lengths = new Uint32Array(256);

  constructor(segment: Segment, shapes: Uint32Array, asked: readonly Part[]) {
    this.segment = segment;
    this.shapes = shapes;
    for (const { word } of asked) {
      if (word.skeleton.length < shortest) continue;
      const beginning = word.beginning & 0xff;
      for (let length = Math.max(0, word.signs.length - apart); length <= word.signs.length + apart; length++)
        this.lengths[beginning] = (this.lengths[beginning] ?? 0) | (1 << length);
    }
  }

  /** Of a number beyond the words, as `noWord` is, no. */
  mayBe(word: number): boolean {
    const lengths = this.lengths[this.segment.wordBeginnings[word] ?? 0] ?? 0;
    return lengths !== 0 && (lengths >>> lengthOf(this.shapes[word] ?? 0)) % 2 === 1;
  }
}
