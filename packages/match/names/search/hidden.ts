import type { Part } from '../name.ts';
import { frameOf, frameOfShape, frames } from './shapes.ts';

/** Shorter skeletons are not compared with others than those of their keys, nor are words whose lengths differ by more. */
const [shortest, apart] = [3, 2];

/**
 * Words of a list that may be alike to one of a question though no key led to them: such as begin alike and are about as long (`token.ts` has the rule).
 * They are not looked up, but a row in which one may be is not taken for one that has nothing more of the question.
 */
export class Hidden {
  private readonly shapes: Uint32Array;
  private readonly asked = new Uint8Array(frames);

  constructor(shapes: Uint32Array, asked: readonly Part[]) {
    this.shapes = shapes;
    for (const { word } of asked) {
      if (word.skeleton.length < shortest) continue;
      const { length } = word.signs;
      for (let other = Math.max(0, length - apart); other <= length + apart; other++)
        this.asked[frameOf(word.beginning, other)] = 1;
    }
  }

  /** Of a number beyond the words, as `noWord` is, no. */
  mayBe(word: number): boolean {
    return word < this.shapes.length && this.asked[frameOfShape(this.shapes[word] ?? 0)] === 1;
  }
}
