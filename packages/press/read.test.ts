import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testSeed } from '../../dev/chance.ts';
import { others, reports } from './invented.ts';
import { readReport } from './read.ts';

const languages = Object.entries(reports);
const tuesday = '2031-03-04';

describe('a report, in each language', () => {
  it.each(languages)(
    '[PRESS-6] [PRESS-9] [PRESS-12] [PRESS-13] %s: language, a meeting, both sides and nobody else',
    (lang, text) => {
      const report = readReport(text, { reportDate: tuesday });
      expect(report).toMatchObject({ lang, meeting: true, reason: null });
      expect([...new Set(report.sides.map(({ country }) => country))].sort()).toEqual(['KE', 'NO']);
    },
  );
  it.each(languages.filter(([lang]) => lang !== 'ar'))('[PRESS-10] %s: who spoke for each side', (_, text) => {
    const { sides } = readReport(text);
    expect(sides.map(({ country, person }) => [country, person]).sort()).toEqual([
      ['KE', 'Wanjala Otembo'],
      ['NO', 'Sigrun Halvdal'],
    ]);
  });
  it.each(languages)('[PRESS-14] %s: a weekday alone stays a weekday', (_, text) => {
    expect(readReport(text).date).toEqual({
      value: null,
      precision: 'weekday',
      not_before: null,
      not_after: null,
      weekday: 2,
    });
  });
  it.each(languages)('[PRESS-15] %s: with the day of the report it is a day', (_, text) => {
    expect(readReport(text, { reportDate: tuesday }).date).toMatchObject({ value: tuesday, precision: 'day' });
  });
  it.each(languages)('[PRESS-20] [PRESS-5] %s: what was agreed, as it stands in the source', (_, text) => {
    const { agreed } = readReport(text);
    expect(agreed.length).toBeGreaterThan(0);
    for (const { quote, start, end } of agreed) expect(text.slice(start, end)).toBe(quote);
  });
  it.each(languages)('[PRESS-19] %s: its topics', (_, text) => {
    expect(readReport(text).topics).toContain('migrant_smuggling');
  });
});

it('[PRESS-5] a quote is a whole sentence', () => {
  expect(readReport(reports.en).agreed.map(({ quote }) => quote)).toEqual([
    'The two ministers agreed to set up a joint group on migrant smuggling.',
    'They also agreed to exchange information on forged documents.',
  ]);
});

describe('what is no meeting', () => {
  it.each(Object.entries(others))('[PRESS-13] %s', (_, text) => {
    expect(readReport(text)).toMatchObject({ meeting: false, sides: [], agreed: [] });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', 'press.empty'],
    [' \n\t\n', 'press.empty'],
    ['12 34 !!', 'press.empty'],
    ['Zxq', 'press.language-unknown'],
    ['PK\u0003\u0004\u0000\u0000abc', 'press.not-text'],
    [
      'Türkiye İçişleri Bakanı bugün Ankara’da mevkidaşı ile görüştü ve iki ülke arasındaki iş birliğini ele aldı.',
      'press.language-not-read',
    ],
  ])('[PRESS-1] %j ends in %s, nothing thrown', (text, reason) => {
    expect(readReport(text)).toMatchObject({ reason, meeting: false, sides: [] });
  });
  it('[PRESS-3] of twenty million characters the beginning is read, and it says so', () => {
    const long = reports.en.replace('All rights reserved', '') + 'They met again. '.repeat(1_300_000);
    const report = readReport(long);
    expect(report.reason).toBe('press.shortened');
    expect(report.body.length).toBeLessThan(500_000);
  }, 60_000);
  it('[PRESS-3] one sentence without an end, and brackets without a close, are read in time', () => {
    for (const piece of ['a', 'Tel 1', 'x@', 'The media of Kenya and Norway met ', '{% ', '![', '“', '<div>', 'وزير '])
      expect(readReport(piece.repeat(2_000_000 / piece.length)).reason).not.toBeNull();
  }, 60_000);
  it('[PRESS-1] [PRESS-5] [PRESS-18] any text ends in a report whose quotes and names stand in it', () => {
    const pieces = [
      ...Object.values(reports).flatMap((text) => text.split(' ')),
      '<p>',
      '</p>',
      '<script>',
      '---',
      '\n',
      '"',
      'Tuesday',
      '\ud800',
      '&amp;',
      '{%',
      '٣',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 120 }),
        (words) => {
          const text = words.join(' ');
          const { agreed, names, date } = readReport(text, { reportDate: tuesday });
          for (const { quote, start, end } of agreed) expect(text.slice(start, end)).toBe(quote);
          for (const { start, end } of names) expect(start >= 0 && end <= text.length && start < end).toBe(true);
          if (date.value !== null && date.precision === 'day')
            expect([date.not_before, date.not_after]).toEqual([date.value, date.value]);
        },
      ),
      { seed: testSeed(), numRuns: 300 },
    );
  }, 60_000);
  it('[PRESS-4] the same text is read the same twice', () => {
    expect(readReport(reports.fr)).toEqual(readReport(reports.fr));
  });
  it('[PRESS-40] letters that look like Latin ones hide nobody', () => {
    const report = readReport(
      'Kеnyа’s Interior Minister Wanjala Otembo met his Norwegian cоuntеrpart, Sigrun Halvdal, in Nairobi on Tuesday. They agreed to share data.',
    );
    expect(report.sides.map(({ country }) => country).sort()).toEqual(['KE', 'NO']);
    expect(report.agreed).toHaveLength(1);
  });
  it('[PRESS-6] a short text in Finnish is Finnish', () => {
    const text =
      'Sisäministeri tapasi tiistaina Helsingissä ruotsalaisen virkaveljensä ja he sopivat yhteistyön lisäämisestä rajoilla ja tietojen vaihdosta.';
    expect(readReport(text)).toMatchObject({ lang: 'fi', meeting: false, reason: 'press.language-not-read' });
  });
});
