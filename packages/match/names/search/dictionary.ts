import { keysOf } from '../keys.ts';
import type { Part } from '../name.ts';
import type { Word } from '../word.ts';
import { roles } from '../words.ts';
import { Bytes, Numbers } from './growing.ts';
import { keyed } from './keys.ts';
import { weightStep } from './mark.ts';
import { anyClass, type Segment, wordBits } from './segment.ts';

/** Parts that rows are found by; the small words are too common for it. */
export const isFoundBy = (part: Part): boolean => part.isName && part.word.signs.length > 0;

interface Written {
  readonly key: string;
  readonly word: Word;
  readonly marks: number;
  readonly kind: number;
  readonly weight: number;
}

interface Words
  extends Pick<Segment, 'words' | 'wordStarts' | 'wordSigns' | 'signStarts' | 'byKey'>,
    Pick<Segment, 'wordMarks' | 'wordSkeletons' | 'wordBeginnings' | 'wordClasses' | 'wordWeights'> {
  /** The number that a word was given while building → its number. */
  readonly numbers: Uint32Array;
}

/** The words of a segment while it is built: each once, with what it is in a name. */
export class Dictionary {
  private readonly written: Written[] = [];
  private readonly byText = new Map<string, number>();
  /** By number of the word, its role and its weight in thousandths: a word is read again after the table of read words was emptied. */
  private readonly byWord = new Map<number, number>();

  private readonly kinds = new Map<string, number>();

  numberOf(part: Part): number {
    const { word, role, weight } = part;
    const short = (word.id * 16 + roles.indexOf(role)) * 1024 + Math.round(weight * 1000);
    const known = this.byWord.get(short);
    if (known !== undefined) return known;
    const key = `${word.letters}\t${word.script}\t${role}\t${weight}\t${word.servant ? 1 : 0}`;
    const number = this.byText.get(key) ?? this.written.length;
    if (number === this.written.length) this.write(key, part);
    this.byWord.set(short, number);
    return number;
  }

  private write(key: string, part: Part): void {
    const { word } = part;
    this.byText.set(key, this.written.length);
    const kind = this.kinds.get(`${part.role} ${part.weight}`) ?? Math.min(anyClass, this.kinds.size);
    this.kinds.set(`${part.role} ${part.weight}`, kind);
    this.written.push({ key, word, marks: marksOf(part), kind, weight: weightStep(part.weight) });
  }

  /** The words in the order of their signs, so that those with one beginning stand together. */
  done(): Words {
    const bySigns = this.written.map(({ word, marks }, at) => ({ at, key: String.fromCharCode(marks, ...word.signs) }));
    bySigns.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : x.at - y.at));
    const [words, wordSigns] = [new Bytes(), new Bytes()];
    const [wordStarts, signStarts, keys, values] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()];
    const wordMarks = new Uint8Array(bySigns.length);
    const [wordBeginnings, wordSkeletons] = [new Uint8Array(bySigns.length), new Uint32Array(bySigns.length)];
    const [wordClasses, wordWeights] = [new Uint8Array(bySigns.length), new Uint8Array(bySigns.length)];
    const numbers = new Uint32Array(bySigns.length);
    bySigns.forEach(({ at }, number) => {
      const one = this.written[at];
      if (one === undefined) return;
      numbers[at] = number;
      wordStarts.push(words.length);
      signStarts.push(wordSigns.length);
      words.text(one.key);
      wordSigns.push(one.word.signs);
      wordSkeletons[number] = one.word.skeletonMark;
      wordBeginnings[number] = one.word.beginning;
      wordMarks[number] = one.marks;
      wordClasses[number] = one.kind;
      wordWeights[number] = one.weight;
      if ((one.marks & wordBits.found) === 0) return;
      for (const key of keysOf(one.word.skeleton, one.word.article)) {
        keys.push(key);
        values.push(number);
      }
    });
    wordStarts.push(words.length);
    signStarts.push(wordSigns.length);
    return {
      ...{ words: words.done(), wordStarts: wordStarts.done(), wordSigns: wordSigns.done() },
      ...{ signStarts: signStarts.done(), wordMarks, wordClasses, numbers },
      ...{ wordSkeletons, wordBeginnings, wordWeights },
      byKey: keyed({ keys: keys.done(), values: values.done() }),
    };
  }
}

const marksOf = (part: Part): number =>
  (part.word.script === 'arabic' ? wordBits.arabic : 0) |
  (part.word.script === 'latin' ? wordBits.latin : 0) |
  (part.word.article ? wordBits.article : 0) |
  (part.word.servant ? wordBits.servant : 0) |
  (part.role === 'initial' ? wordBits.initial : 0) |
  (isFoundBy(part) ? wordBits.found : 0);
