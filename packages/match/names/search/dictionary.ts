import { keysOf } from '../keys.ts';
import type { Part } from '../name.ts';
import { scripts } from '../script.ts';
import { skeletonOf } from '../skeleton.ts';
import { roles } from '../words.ts';
import { ByteTable } from './byte-table.ts';
import { Bytes, bytesOf, Numbers, numbersBelow, numbersOf } from './growing.ts';
import { type Keyed, keyed } from './keys.ts';
import { weightStep } from './mark.ts';
import { anyClass, type Segment, wordBits } from './segment.ts';

/** Parts that rows are found by; the small words are too common for it. */
export const isFoundBy = (part: Part): boolean => part.isName && part.word.signs.length > 0;

interface Words
  extends Pick<Segment, 'words' | 'wordStarts' | 'wordSigns' | 'signStarts' | 'byKey'>,
    Pick<Segment, 'wordMarks' | 'wordSkeletons' | 'wordBeginnings' | 'wordReaches' | 'wordScripts'>,
    Pick<Segment, 'wordClasses' | 'wordWeights'> {
  /** The number that a word was given while building → its number. */
  readonly numbers: Uint32Array;
}

/** Words whose numbers are remembered by what they were read as; forgotten when there are more, for their texts tell them as well. */
const mostRead = 200_000;

/**
 * The words of a segment while it is built: each once, with what it is in a name. Of a word its bytes are kept and no object, for a list of
 * millions has a million of them.
 */
export class Dictionary {
  private readonly texts = new ByteTable();
  /** By number of the word, its role and its weight in thousandths: a word is read again after the table of read words was emptied. */
  private readonly byWord = new Map<number, number>();
  private readonly kinds = new Map<string, number>();
  private readonly signs = new Bytes();
  private readonly signStarts = new Numbers();
  private readonly marks = new Bytes();
  private readonly classes = new Bytes();
  private readonly weights = new Bytes();
  private readonly beginnings = new Bytes();
  private readonly reaches = new Bytes();
  private readonly scripts = new Bytes();
  private readonly skeletons = new Numbers();

  numberOf(part: Part): number {
    const { word, role, weight } = part;
    const short = (word.id * 16 + roles.indexOf(role)) * 1024 + Math.round(weight * 1000);
    const known = this.byWord.get(short);
    if (known !== undefined) return known;
    const before = this.texts.length;
    const number = this.texts.numberOf(`${word.letters}\t${word.script}\t${role}\t${weight}\t${word.servant ? 1 : 0}`);
    if (number === before) this.write(part);
    if (this.byWord.size >= mostRead) this.byWord.clear();
    this.byWord.set(short, number);
    return number;
  }

  private write(part: Part): void {
    const kind = this.kinds.get(`${part.role} ${part.weight}`) ?? Math.min(anyClass, this.kinds.size);
    this.kinds.set(`${part.role} ${part.weight}`, kind);
    this.signStarts.push(this.signs.length);
    this.signs.push(part.word.signs);
    this.marks.byte(marksOf(part));
    this.classes.byte(kind);
    this.weights.byte(weightStep(part.weight));
    this.beginnings.byte(part.word.beginning);
    this.reaches.byte(part.word.classes);
    this.scripts.byte(scripts.indexOf(part.word.script));
    this.skeletons.push(part.word.skeletonMark);
  }

  /** The words in the order of their signs, so that those with one beginning stand together. */
  done(): Words {
    this.byWord.clear();
    this.signStarts.push(this.signs.length);
    const order = numbersBelow(this.texts.length).sort((x, y) => this.compare(x, y));
    const [words, wordSigns] = [new Bytes(), new Bytes()];
    const [wordStarts, signStarts] = [new Numbers(), new Numbers()];
    const numbers = new Uint32Array(order.length);
    order.forEach((at, number) => {
      numbers[at] = number;
      wordStarts.push(words.length);
      signStarts.push(wordSigns.length);
      words.push(this.texts.at(at));
      wordSigns.push(this.signsAt(at));
    });
    wordStarts.push(words.length);
    signStarts.push(wordSigns.length);
    const bytes = (of: Bytes): Uint8Array => bytesOf(order, (at) => of.at(at));
    return {
      ...{ words: words.done(), wordStarts: wordStarts.done(), wordSigns: wordSigns.done() },
      ...{ signStarts: signStarts.done(), numbers },
      ...{ wordMarks: bytes(this.marks), wordClasses: bytes(this.classes), wordWeights: bytes(this.weights) },
      ...{ wordReaches: bytes(this.reaches), wordScripts: bytes(this.scripts) },
      ...{ wordBeginnings: bytes(this.beginnings), wordSkeletons: numbersOf(order, (at) => this.skeletons.at(at)) },
      byKey: this.byKey(order),
    };
  }

  private byKey(order: Uint32Array): Keyed {
    const [keys, values] = [new Numbers(), new Numbers()];
    order.forEach((at, number) => {
      const marks = this.marks.at(at);
      if ((marks & wordBits.found) === 0) return;
      for (const key of keysOf(skeletonOf([...this.signsAt(at)]), (marks & wordBits.article) !== 0)) {
        keys.push(key);
        values.push(number);
      }
    });
    return keyed({ keys: keys.done(), values: values.done() });
  }

  private signsAt(at: number): Uint8Array {
    return this.signs.part(this.signStarts.at(at), this.signStarts.at(at + 1));
  }

  /** By marks, then sign by sign, what is shorter first; of equal ones the first that came. */
  private compare(x: number, y: number): number {
    const marks = this.marks.at(x) - this.marks.at(y);
    if (marks !== 0) return marks;
    let [atX, atY] = [this.signStarts.at(x), this.signStarts.at(y)];
    const [endX, endY] = [this.signStarts.at(x + 1), this.signStarts.at(y + 1)];
    for (; atX < endX && atY < endY; atX++, atY++) {
      const sign = this.signs.at(atX) - this.signs.at(atY);
      if (sign !== 0) return sign;
    }
    return endX - atX - (endY - atY) || x - y;
  }
}

const marksOf = (part: Part): number =>
  (part.word.script === 'arabic' ? wordBits.arabic : 0) |
  (part.word.script === 'latin' ? wordBits.latin : 0) |
  (part.word.article ? wordBits.article : 0) |
  (part.word.servant ? wordBits.servant : 0) |
  (part.role === 'initial' ? wordBits.initial : 0) |
  (isFoundBy(part) ? wordBits.found : 0);
