import { misreadMark } from '../misread.ts';
import { type Script, scripts } from '../script.ts';
import { skeletonOf } from '../skeleton.ts';
import { freshId, kept, type Word } from '../word.ts';
import type { Role } from '../words.ts';
import { type WordsOf, wordBits } from './segment.ts';

const text = new TextDecoder();

/**
 * A word of a segment. Most that a search comes across are like nothing in the question: of these it is asked how long they are and how they begin, and that
 * stands in the arrays of the segment. Whoever asks for more has it read as if it stood in a name.
 */
export class ListedWord implements Word {
  readonly id = freshId();
  readonly length: number;
  readonly classes: number;
  readonly first: number;
  readonly skeletonMark: number;
  readonly beginning: number;
  readonly script: Script;
  readonly article: boolean;
  readonly servant: boolean;
  readonly role: Role;
  private readonly segment: WordsOf;
  private readonly number: number;
  private read: Word | null = null;
  private ownSigns: Uint8Array | null = null;
  private ownSkeleton: string | null = null;
  private ownMisread: number | null = null;

  constructor(segment: WordsOf, number: number, role: Role) {
    const { signStarts, wordSigns } = segment;
    const marks = segment.wordMarks[number] ?? 0;
    const start = signStarts[number] ?? 0;
    this.length = (signStarts[number + 1] ?? 0) - start;
    this.classes = segment.wordReaches[number] ?? 0;
    this.first = this.length === 0 ? 0 : (wordSigns[start] ?? 0);
    this.skeletonMark = segment.wordSkeletons[number] ?? 0;
    this.beginning = segment.wordBeginnings[number] ?? 0;
    this.script = scripts[segment.wordScripts[number] ?? 0] ?? 'other';
    this.article = (marks & wordBits.article) !== 0;
    this.servant = (marks & wordBits.servant) !== 0;
    this.role = role;
    this.segment = segment;
    this.number = number;
  }

  get signs(): Uint8Array {
    const { wordSigns, signStarts } = this.segment;
    this.ownSigns ??= wordSigns.subarray(signStarts[this.number] ?? 0, signStarts[this.number + 1] ?? 0);
    return this.ownSigns;
  }

  get letters(): string {
    return this.whole.letters;
  }

  get skeleton(): string {
    this.ownSkeleton ??= skeletonOf(this.signs);
    return this.ownSkeleton;
  }

  get misread(): number {
    this.ownMisread ??= misreadMark(this.signs);
    return this.ownMisread;
  }

  get rarity(): number {
    return this.whole.rarity;
  }

  get common(): number {
    return this.whole.common;
  }

  get meaning(): number {
    return this.whole.meaning;
  }

  get vowels(): number {
    return this.whole.vowels;
  }

  get ending(): number {
    return this.whole.ending;
  }

  private get whole(): Word {
    if (this.read !== null) return this.read;
    const [letters = ''] = fieldsOf(this.segment, this.number);
    this.read = kept(letters, this.script, this.signs, this.servant, this.role);
    return this.read;
  }
}

/** What is written of a word: letters, script, role, weight, and whether it is a servant's name. */
export function fieldsOf(
  { words, wordStarts }: Pick<WordsOf, 'words' | 'wordStarts'>,
  number: number,
): readonly string[] {
  return text.decode(words.subarray(wordStarts[number] ?? 0, wordStarts[number + 1] ?? 0)).split('\t');
}
