import type { Span } from './source.ts';

/** Shortened words that end with a point within a sentence, folded; single letters are initials. */
const shortened = new Set(
  'mr mrs ms dr prof st gen col lt hon rep sen no art vs etc jr sr mm mme mlle m av nr bzw ca usw vgl sig dott on ing sra srta d ud exmo bl a t ex f jan feb apr aug sept oct okt nov dec dez approx inc ltd'.split(
    ' ',
  ),
);
/** “am 4. März”: the point is that of an ordinal. */
const monthBegins = /^(?:jan|feb|m[aä]r|apr|ma[ij]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i;
const lastWord = /([\p{L}]+)\.\s*$/u;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

/** As much of a sentence's end as tells whether it goes on. */
const lookBack = 60;

const goesOn = (text: string, next: string): boolean => {
  const word = lastWord.exec(text)?.[1] ?? '';
  if (word !== '' && (shortened.has(word.toLowerCase()) || (word.length === 1 && word === word.toUpperCase())))
    return true;
  if (/\d\.\s*$/.test(text) && (/^\p{Ll}/u.test(next) || monthBegins.test(next))) return true;
  return /^[\p{Ll}"”»)]/u.test(next) && !/[؟!?]\s*$/.test(text) && !/[.…]["”»)]?\s*$/.test(text);
};

/** Sentences of each paragraph, without the space around them; Unicode's rules, mended for shortened words and initials. */
export function sentences(text: string, paragraphs: readonly Span[], language: string): readonly Span[] {
  const list: Span[] = [];
  for (const paragraph of paragraphs) {
    const part = text.slice(paragraph.start, paragraph.end);
    let begun: number | null = null;
    const pieces = [...segmenter(language).segment(part)];
    for (const [at, piece] of pieces.entries()) {
      begun ??= piece.index;
      const end = piece.index + piece.segment.length;
      const next = pieces[at + 1];
      if (next !== undefined && goesOn(part.slice(Math.max(begun, end - lookBack), end), next.segment)) continue;
      const span = trimmed(part, begun, end);
      if (span !== null) list.push({ start: paragraph.start + span.start, end: paragraph.start + span.end });
      begun = null;
    }
  }
  return list;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
