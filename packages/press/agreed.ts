import type { Reading } from './reading.ts';
import { inOneBreath } from './sides.ts';
import type { Span } from './source.ts';

/** A sentence that states something the sides agreed, signed, decided, or mean to do together. */
export interface AgreedSentence extends Span {
  readonly kind: 'agreed' | 'intended';
}

/** Clauses of quoted speech, of others, and of long ago agree nothing here. */
const yearsAgo = /\b(?:19\d\d|20[0-4]\d)\b/;

/**
 * Sentences that state something agreed, in order. `sides` tells how many of the two sides a sentence speaks of; `year` the year of the
 * report, when it is known: what was signed in another is background.
 */
export function agreedIn(
  reading: Reading,
  sides: (sentence: number) => number,
  year: string | null,
): readonly AgreedSentence[] {
  const list: AgreedSentence[] = [];
  const title = headline(reading);
  for (const [at, span] of reading.sentences.entries()) {
    if (span.end <= title) continue;
    const before = reading.sentences[at - 1];
    const listed =
      before !== undefined &&
      list.at(-1)?.start === before.start &&
      reading.folded.slice(before.start, before.end).endsWith(':');
    const follows = before !== undefined && list.at(-1)?.start === before.start;
    const kind = listed ? 'agreed' : kindOf(reading, at, Math.max(sides(at), follows ? 1 : 0), year);
    if (kind !== null) list.push({ start: span.start, end: span.end, kind });
  }
  return list;
}

/** Where a headline ends: it says again what the text says. 0 when the text begins at once. */
function headline({ body, sentences }: Reading): number {
  const first = body.paragraphs[0];
  const short = first !== undefined && first.end - first.start < 160 && sentences.length > 2;
  return short && !/[.:]["”»]?\s*$/.test(body.text.slice(first.start, first.end)) ? first.end : 0;
}

/** Two countries as one subject or object: “مصر والولايات المتحدة”, “zwischen Deutschland und Polen”. */
const paired = ({ countries }: Reading, at: number): boolean =>
  countries.some((one, index) => {
    const next = countries[index + 1];
    return one.sentence === at && one.sort === 'name' && next !== undefined && inOneBreath(one, next);
  });

function kindOf(reading: Reading, at: number, sides: number, year: string | null): AgreedSentence['kind'] | null {
  const span = reading.sentences[at];
  if (span === undefined || span.end - span.start < 25) return null;
  const has = (name: 'agreed' | 'intended' | 'unagreed' | 'both' | 'counterpart'): boolean =>
    reading.cues[name].some(({ sentence }) => sentence === at);
  if (has('unagreed')) return null;
  const years = yearsAgo.exec(reading.folded.slice(span.start, span.end))?.[0];
  if (years !== undefined && year !== null && Number(years) < Number(year)) return null;
  const ofOthers = sides === 0 && !has('both') && reading.countries.some(({ sentence }) => sentence === at);
  if (has('agreed') && !ofOthers) return 'agreed';
  if (reading.cues.visit.some(({ sentence }) => sentence === at)) return null;
  return has('intended') && (has('both') || paired(reading, at)) ? 'intended' : null;
}
