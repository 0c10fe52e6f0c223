import type { Glossary } from '../../packages/press/glossary-format.ts';
import { type Report, readReport } from '../../packages/press/read.ts';
import { rollOf } from '../../packages/press/roll.ts';
import type { Reading } from './schema.ts';

/** Words kept of a report to find others of its meeting. */
const mostWords = 120;
/** A longer passage is no sentence, and no quote of a paper either. */
const longestQuote = 4_000;
const hundredths = (share: number): number => Math.round(share * 100);
const short = (text: string | null, most: number): string | null => text?.slice(0, most).trim() || null;

/**
 * What the reader makes of a text: the same text with the same names and day gives the same reading on every node. Places are those of the
 * text; nothing of it is run or fetched.
 */
export function readingOf(
  text: string,
  { published, glossary }: { readonly published: string | null; readonly glossary: Glossary | null },
): Omit<Reading, 'day'> {
  const reportDate = published !== null && published.length > 4 ? published : null;
  const report = readReport(text, { roll: rollOf(glossary ?? undefined), reportDate });
  const { lang, reason, meeting, sides, date, place, topics, agreed, names } = report;
  return {
    ...{ language: lang, reason, meeting, body: report.spans.slice(0, 3_000) },
    sides: sides.map(({ country, person, office }) => ({
      country,
      person: short(person, 200),
      office: short(office, 200),
    })),
    date: {
      ...{ value: date.value, precision: date.precision, notBefore: date.not_before, notAfter: date.not_after },
      weekday: date.weekday,
    },
    place,
    topics: [...topics].slice(0, 30),
    agreed: agreed
      .filter(({ start, end }) => end - start <= longestQuote)
      .slice(0, 400)
      .map(({ start, end, kind }) => ({ start, end, kind })),
    names: names.slice(0, 1_000).map(({ start, end, resolved, id, confidence, why }) => ({
      ...{ start, end, resolved: short(resolved, 200), id, confidence: hundredths(confidence), why },
    })),
    traits: traitsOf(report),
  };
}

function traitsOf({ traits }: Report): Reading['traits'] {
  const words = [...traits.words].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return {
    countries: [...traits.countries],
    principals: traits.principals.slice(0, 16).map(({ country, name, office }) => ({
      ...{ country, name: name.slice(0, 200), office },
    })),
    sure: traits.sure,
    words: words.slice(0, mostWords).map(([word, count]): [string, number] => [word.slice(0, 40), count]),
  };
}
