import { type Alignment, align } from './align.ts';
import { type Evidence, evidenceOf, moved } from './evidence.ts';
import { featuresOf } from './features.ts';
import { type Name, type Part, readName, type WrittenName } from './name.ts';
import { probability } from './score.ts';

export type { WrittenName } from './name.ts';

/** How a part of one name answers to a part of the other. */
export type How = 'same' | 'spelling' | 'script' | 'initial' | 'joined' | 'missing';

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

interface Best {
  readonly score: number;
  readonly a: Name;
  readonly b: Name;
  readonly alignment: Alignment;
}

/** The readings of both names that fit best; null when one of them says nothing (empty, or only honorifics). */
function best(a: Prepared, b: Prepared): Best | null {
  let found: Best | null = null;
  for (const x of a.names) {
    for (const y of b.names) {
      if (!saysSomething(x) || !saysSomething(y)) continue;
      const alignment = align(x, y);
      const score = probability(featuresOf(x, y, alignment));
      if (found === null || score > found.score) found = { score, a: x, b: y, alignment };
    }
  }
  return found;
}

/** Honorifics say nothing, and initials nothing without a name. */
const saysSomething = (name: Name): boolean =>
  name.parts.some((part) => part.role !== 'honorific' && part.role !== 'initial');
const isEmpty = (name: Name): boolean => name.parts.every((part) => part.role === 'honorific');

/** Score of two prepared names. Symmetric; 1 of one text; 0 when one of them says nothing. */
export function scorePrepared(a: Prepared, b: Prepared): number {
  if (a.text === b.text) return a.names.every(isEmpty) ? 0 : 1;
  const found = a.text < b.text ? best(a, b) : best(b, a);
  return found === null ? 0 : moved(found.score, a.evidence, b.evidence);
}

/** Compares two written names and says word by word what answers to what. Never throws, whatever the text. */
export function compareNames(a: WrittenName, b: WrittenName): Comparison {
  const [one, other] = [prepare(a), prepare(b)];
  const score = scorePrepared(one, other);
  const found = best(one, other);
  return { score, parts: found === null ? unmatched(one, other) : shown(found) };
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

function shown({ a, b, alignment }: Best): readonly AlignedPart[] {
  const matches = [...alignment.matches].sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
  const said = matches.map((match): AlignedPart => {
    const [left, right] = [match.a.flatMap((at) => a.parts[at] ?? []), match.b.flatMap((at) => b.parts[at] ?? [])];
    const words = (parts: readonly Part[]): string => parts.map((part) => part.text).join(' ');
    return { how: howOf(match.how, left, right), a: words(left), b: words(right), likeness: match.likeness };
  });
  return [
    ...said,
    ...alignment.missingA.flatMap((at) => a.parts[at] ?? []).map((part) => missing(part, 'a')),
    ...alignment.missingB.flatMap((at) => b.parts[at] ?? []).map((part) => missing(part, 'b')),
  ];
}

function howOf(how: 'whole' | 'initial' | 'joined', left: readonly Part[], right: readonly Part[]): How {
  if (how !== 'whole') return how;
  const [x, y] = [left[0]?.word, right[0]?.word];
  if (x?.script !== y?.script) return 'script';
  return x?.letters === y?.letters ? 'same' : 'spelling';
}
