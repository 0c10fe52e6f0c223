import { fold } from './fold.ts';
import type { Span } from './source.ts';

/** A number as it stands in a text, and its value as digits with a point: 34.000, 34,000 and ٣٤٠٠٠ are `34000`. */
export interface Figure extends Span {
  readonly surface: string;
  readonly value: string;
}

/** U+066B and U+066C are the point and the separator of thousands in Arabic. */
const number = /\d{1,3}(?:[.,'\u00A0\u202F\u066C ]\d{3})+(?!\d)|\d+(?:[.,\u066B]\d+)?/gu;

/** Numbers of a text with their places, in their order. */
export function figuresAt(text: string): readonly Figure[] {
  return [...fold(text).matchAll(number)].map(({ 0: folded, index }) => {
    const end = index + folded.length;
    return { start: index, end, surface: text.slice(index, end), value: digitsOf(folded) };
  });
}

/** Numbers of a text, each as often as it stands: 1.000, 1,000 and 1 000 are one number, 2,5 and 2.5 too. */
export const figuresIn = (text: string): readonly string[] =>
  figuresAt(text)
    .map(({ value }) => value)
    .sort();

const digitsOf = (folded: string): string =>
  /^\d{1,3}(?:\D\d{3})+$/u.test(folded) && !/^0\D/u.test(folded)
    ? folded.replace(/\D/gu, '')
    : folded.replace(/[,\u066B]/u, '.');

/** One figure of an agreed text and the one that a report has in its place. */
export interface FigurePair {
  readonly agreed: Figure;
  readonly said: Figure;
}

/** What is counted: the word behind a figure, as far as endings leave it. */
function counted(text: string, { end }: Figure): string | null {
  return /^[^\p{L}\d.,;:!?]*(\p{L}{3,})/u.exec(fold(text.slice(end, end + 40)))?.[1]?.slice(0, 5) ?? null;
}

const isYear = ({ surface }: Figure): boolean => /^(?:19|20)\d\d$/u.test(fold(surface));

/**
 * Which figure of a passage stands in the place of which of an agreed text, of those that stand only in one of the two: those of the same
 * things counted, then the one that is left on each side. Nothing else is paired: what is proposed to a person as right
 * must not be a guess.
 */
export function figurePairs(agreed: string, said: string): readonly FigurePair[] {
  const [ours, theirs] = [figuresAt(agreed), figuresAt(said)];
  const only = (these: readonly Figure[], those: readonly Figure[]): readonly Figure[] =>
    these.filter(({ value }) => !those.some((one) => one.value === value));
  const [missing, foreign] = [only(ours, theirs), only(theirs, ours)];
  const ofSameThing = missing.flatMap((one): readonly FigurePair[] => {
    const word = counted(agreed, one);
    const [found, ...more] = foreign.filter((other) => word !== null && counted(said, other) === word);
    return found === undefined || more.length > 0 ? [] : [{ agreed: one, said: found }];
  });
  const paired = ofSameThing.filter((one) => ofSameThing.every((other) => other === one || other.said !== one.said));
  const [left, right] = [
    missing.filter((one) => paired.every((pair) => pair.agreed !== one)),
    foreign.filter((one) => paired.every((pair) => pair.said !== one)),
  ];
  const [one, ...more] = left;
  const [other, ...others] = right;
  const isAlone = one !== undefined && other !== undefined && more.length + others.length === 0;
  const last = isAlone && isYear(one) === isYear(other) ? [{ agreed: one, said: other }] : [];
  return [...paired, ...last].sort((a, b) => a.agreed.start - b.agreed.start);
}
