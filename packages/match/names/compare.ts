import { Alignment, align, hows, isTranslated, translatedLikeness } from './align.ts';
import { isAnchored, unanchored } from './anchor.ts';
import { type Evidence, evidenceOf, moved, shiftOf } from './evidence.ts';
import { featureNames, measure } from './features.ts';
import { thingOf } from './meanings.ts';
import { type Name, type Part, readName, type WrittenName } from './name.ts';
import { probability } from './score.ts';
import { wordOf } from './word.ts';

export type { WrittenName } from './name.ts';

/** How a part of one name answers to a part of the other. */
export type How = 'same' | 'spelling' | 'script' | 'initial' | 'joined' | 'translated' | 'missing';

export interface AlignedPart {
  readonly how: How;
  /** As written in the first and in the second name; null on the side where it is missing. */
  readonly a: string | null;
  readonly b: string | null;
  /** 0 to 1; 0 of what is missing. */
  readonly likeness: number;
}

export interface Comparison {
  /** Probability in [0,1] that both names are one person's: of pairs at 0.9, nine in ten are. */
  readonly score: number;
  readonly parts: readonly AlignedPart[];
}

/** At and above this score two names are taken for one. The one threshold of the whole node. */
export const sameFrom = 0.5;

/** A name once read, for comparing it with many. */
export interface Prepared {
  readonly text: string;
  readonly names: readonly Name[];
  readonly evidence: Evidence;
}

export function prepare(written: WrittenName): Prepared {
  return { text: written.text.trim(), names: readName(written), evidence: evidenceOf(written) };
}

const scratch = new Alignment();
const features = new Float64Array(featureNames.length);
/** 0 when no name answers to a name: there is nothing to judge then. */
const rareMatched = featureNames.indexOf('rareMatched');

/** The readings of both names that fit best, as numbers of readings with their score; null when one of them says nothing. */
function best(a: Prepared, b: Prepared): { score: number; a: Name; b: Name } | null {
  let found: { score: number; a: Name; b: Name } | null = null;
  for (const x of a.names) {
    for (const y of b.names) {
      if (!x.says || !y.says) continue;
      const score = scoreNames(x, y);
      if (found === null || score > found.score) found = { score, a: x, b: y };
    }
  }
  return found;
}

/** Score of two readings by their words alone, for whoever keeps names in their own way. Symmetric. */
export function scoreNames(a: Name, b: Name): number {
  if (!a.says || !b.says) return 0;
  const [one, other] = comesFirst(a, b) ? [a, b] : [b, a];
  align(one, other, scratch);
  const sure = isAnchored(one, other, scratch) ? 1 : unanchored;
  measure(one, other, scratch, features);
  return features[rareMatched] === 0 ? 0 : sure * probability(features);
}

/** An order of readings, so that a pair is always aligned from the same side. */
function comesFirst(a: Name, b: Name): boolean {
  if (a.parts.length !== b.parts.length) return a.parts.length < b.parts.length;
  for (let at = 0; at < a.parts.length; at++) {
    const [x, y] = [a.parts[at]?.word.letters ?? '', b.parts[at]?.word.letters ?? ''];
    if (x !== y) return x < y;
  }
  return a.total <= b.total;
}

const isEmpty = (name: Name): boolean => name.parts.every((part) => part.role === 'honorific');

/** Score of two prepared names. Symmetric; 1 of one text, unless what else is known contradicts; 0 when one of them says nothing. */
export function scorePrepared(a: Prepared, b: Prepared): number {
  if (a.text === b.text && a.names.every(isEmpty)) return 0;
  if (a.text === b.text && shiftOf(a.evidence, b.evidence) >= 0) return 1;
  const found = best(a, b);
  return found === null ? 0 : moved(found.score, a.evidence, b.evidence);
}

/** Compares two written names and says word by word what answers to what. Never throws, whatever the text. */
export function compareNames(a: WrittenName, b: WrittenName): Comparison {
  const [one, other] = [prepare(a), prepare(b)];
  const score = scorePrepared(one, other);
  const found = best(one, other);
  return { score, parts: found === null ? unmatched(one, other) : shown(found.a, found.b) };
}

const missing = (part: Part, side: 'a' | 'b'): AlignedPart => ({
  ...{ how: 'missing', a: null, b: null, likeness: 0 },
  [side]: part.text,
});

function unmatched(a: Prepared, b: Prepared): readonly AlignedPart[] {
  return [
    ...(a.names[0]?.parts ?? []).map((part) => missing(part, 'a')),
    ...(b.names[0]?.parts ?? []).map((part) => missing(part, 'b')),
  ];
}

function shown(a: Name, b: Name): readonly AlignedPart[] {
  const alignment = new Alignment();
  align(a, b, alignment);
  const of = (name: Name, bits: number): readonly Part[] => name.parts.filter((_, at) => bits & (1 << at));
  const words = (parts: readonly Part[]): string => parts.map((part) => part.text).join(' ');
  const order = Array.from({ length: alignment.count }, (_, at) => at);
  order.sort((x, y) => lowest(alignment.a[x]) - lowest(alignment.a[y]));
  const said = order.map((at): AlignedPart => {
    const [left, right] = [of(a, alignment.a[at] ?? 0), of(b, alignment.b[at] ?? 0)];
    const how = howOf(alignment.how[at] ?? 0, left, right, alignment.likeness[at] ?? 0);
    return { how, a: words(left), b: words(right), likeness: alignment.likeness[at] ?? 0 };
  });
  return [
    ...said,
    ...of(a, alignment.leftA).map((part) => missing(part, 'a')),
    ...of(b, alignment.leftB).map((part) => missing(part, 'b')),
  ];
}

/** Whether two parts are one word only because of what it means. */
const isReadByMeaning = (a?: Part, b?: Part): boolean =>
  a !== undefined && b !== undefined && thingOf(a.word.letters) === a.word.letters && wordOf(a.text) !== wordOf(b.text);

const lowest = (bits = 0): number => bits & -bits;

function howOf(how: number, left: readonly Part[], right: readonly Part[], like: number): How {
  if (how !== hows.whole) return how === hows.initial ? 'initial' : 'joined';
  const [x, y] = [left[0]?.word, right[0]?.word];
  if (x !== undefined && y !== undefined && like === translatedLikeness && isTranslated(x, y)) return 'translated';
  if (x === y && isReadByMeaning(left[0], right[0])) return 'translated';
  if (x?.script !== y?.script) return 'script';
  return x?.letters === y?.letters ? 'same' : 'spelling';
}
