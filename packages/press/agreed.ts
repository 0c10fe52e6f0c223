import { statesAgreement } from './agreeing.ts';
import type { Reading } from './reading.ts';
import type { Span } from './source.ts';

/** A sentence that states something the sides agreed, signed, decided, or mean to do together. */
export interface AgreedSentence extends Span {
  readonly kind: 'agreed' | 'intended';
}

/**
 * Sentences that state something agreed, in order. `sides` tells how many of the two sides a sentence speaks of; `year` the year of the
 * report, when it is known: what was signed in another is background. A colon hands what it says on to the list behind it.
 */
export function agreedIn(
  reading: Reading,
  sides: (sentence: number) => number,
  year: string | null,
): readonly AgreedSentence[] {
  const list: AgreedSentence[] = [];
  const title = headline(reading);
  const items = itemStarts(reading);
  let listed: AgreedSentence['kind'] | null = null;
  for (const [at, span] of reading.sentences.entries()) {
    if (span.end <= title) continue;
    const before = reading.sentences[at - 1];
    const follows = before !== undefined && list.at(-1)?.start === before.start;
    const opens = follows && reading.folded.slice(before.start, before.end).endsWith(':');
    if (opens) listed = list.at(-1)?.kind ?? null;
    else if (!items.has(span.start)) listed = null;
    const kind = listed ?? statesAgreement(reading, at, Math.max(sides(at), follows ? 1 : 0), year, follows);
    if (kind !== null) list.push({ start: span.start, end: span.end, kind });
  }
  return list;
}

/** Where the points of lists begin. */
const itemStarts = ({ body }: Reading): ReadonlySet<number> =>
  new Set(body.paragraphs.filter(({ item }) => item).map(({ start }) => start));

/** Where a headline ends: it says again what the text says. 0 when the text begins at once. */
function headline({ body, sentences }: Reading): number {
  const first = body.paragraphs[0];
  const short = first !== undefined && first.end - first.start < 160 && sentences.length > 2;
  return short && !/[.:]["”»]?\s*$/.test(body.text.slice(first.start, first.end)) ? first.end : 0;
}
