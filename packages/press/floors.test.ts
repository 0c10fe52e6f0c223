import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clusters } from './cluster.ts';
import { type Marked, markedReports } from './invented/marked.ts';
import { type Report, readReport } from './read.ts';
import type { Span } from './source.ts';

const marked = markedReports(readFileSync(new URL('./invented/reports.txt', import.meta.url), 'utf8'));
const read = marked.map((one) => ({ one, report: readReport(one.text, { reportDate: one.reportDate }) }));

const overlaps = (one: Span) => (other: Span) => one.start < other.end && other.start < one.end;

/** Where the first two lines of the report itself end: a headline and a lead say again what follows. */
function leadEnds({ text, page }: Marked): number {
  let [place, lines] = [0, 0];
  for (const line of text.split('\n')) {
    const own = { start: place, end: place + Math.max(1, line.length) };
    place += line.length + 1;
    if (!page.some(overlaps(own)) && ++lines === 2) return own.end;
  }
  return place;
}

function agreed({ one, report }: { one: Marked; report: Report }): {
  found: number;
  asked: number;
  wrong: readonly string[];
} {
  const lead = one.meeting === null ? 0 : leadEnds(one);
  const wrong = report.agreed.filter(
    (quote) => quote.start >= lead && ![...one.agreed, ...one.neither].some(overlaps(quote)),
  );
  const found = one.agreed.filter((span) => report.agreed.some(overlaps(span))).length;
  return { found, asked: one.agreed.length, wrong: wrong.map(({ quote }) => quote) };
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('invented reports of agencies, ministries, local papers and broadcasters', () => {
  it.each(['en', 'fr', 'ar', 'it', 'es', 'de'])('[PRESS-38] %s: floors that every change has to keep', (lang) => {
    const own = read.filter(({ one }) => one.lang === lang);
    const met = own.filter(({ one }) => one.meeting !== null);
    const sums = own.map(agreed);
    const pages = own.flatMap(({ one, report }) =>
      one.page.flatMap(({ start, end }) =>
        lines(one.text.slice(start, end)).map((line) => ({ line, body: report.body })),
      ),
    );
    expect({
      language: own.filter(({ report }) => report.lang !== lang).map(({ one }) => one.id),
      meeting: own.filter(({ one, report }) => report.meeting !== (one.meeting !== null)).map(({ one }) => one.id),
      sides: met
        .filter(
          ({ one, report }) =>
            [...new Set(report.sides.map((side) => side.country))].sort().join() !== one.countries.join(),
        )
        .map(({ one }) => one.id),
      unnamed: met.filter(({ report }) => report.sides.every(({ person }) => person === null)).map(({ one }) => one.id),
      invented: met
        .filter(({ one, report }) => report.date.value !== null && report.date.value !== one.date)
        .map(({ one }) => one.id),
      wrong: sums.flatMap(({ wrong }) => wrong),
    }).toEqual({ language: [], meeting: [], sides: [], unnamed: [], invented: [], wrong: [] });
    const [found, asked] = [
      sums.reduce((sum, one) => sum + one.found, 0),
      sums.reduce((sum, one) => sum + one.asked, 0),
    ];
    expect(found / asked).toBeGreaterThanOrEqual(0.9);
    expect(met.filter(({ report }) => report.date.value !== null).length / met.length).toBeGreaterThanOrEqual(0.7);
    expect(pages.filter(({ line, body }) => lines(body).includes(line)).length / pages.length).toBeLessThanOrEqual(0.1);
  });
  it('[PRESS-38] reports of one meeting stand together in six languages, and apart from another of the same sides', () => {
    const groups = clusters(read.map(({ one, report }) => ({ file: one.id, report })));
    const names = new Map(marked.map(({ id, meeting }) => [id, meeting]));
    const expected = [...new Set(marked.flatMap(({ meeting }) => meeting ?? []))];
    expect(groups.map((group) => [...new Set(group.map((id) => names.get(id)))].join())).toEqual(expected);
  });
});
