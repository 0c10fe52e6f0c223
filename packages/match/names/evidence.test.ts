import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthsAgree, birthsOf } from './birth.ts';
import { compareNames, sameFrom } from './compare.ts';
import { countriesOf } from './country.ts';
import { evidenceOf, leastByDay, mostShift, shiftAtMost, shiftOf, withoutDays } from './evidence.ts';
import { buildSegment } from './search/build.ts';
import { NameIndex } from './search/names.ts';

const known = (born?: string, nationality?: string) => ({
  ...(born === undefined ? {} : { born }),
  ...(nationality === undefined ? {} : { nationality }),
});
const shift = (a: Parameters<typeof known>, b: Parameters<typeof known>): number =>
  shiftOf(evidenceOf({ text: '', ...known(...a) }), evidenceOf({ text: '', ...known(...b) }));
const countries = (a: string, b: string): number => Math.sign(shift([undefined, a], [undefined, b]));
const births = (a: string, b: string) => birthsAgree(birthsOf(a, 'lunar'), birthsOf(b, 'lunar'));

describe('an equal name', () => {
  const score = (text: string, a: Parameters<typeof known>, b: Parameters<typeof known>): number =>
    compareNames({ text, ...known(...a) }, { text, ...known(...b) }).score;
  it('[MATCH-3] [MATCH-37] is 1 with what agrees or says nothing, and less with what contradicts', () => {
    for (const other of [[], ['1950'], ['1951', 'MAR'], ['1950', 'Kekistani']] as const)
      expect(score('Anselm Zekkouri', ['1950', 'MA'], [...other])).toBe(1);
    for (const text of ['Anselm Zekkouri', 'Mohamed', 'N/A', 'Q'])
      expect(score(text, ['1950', 'MA'], ['1990', 'IT'])).toBeLessThan(0.9);
    const [year, both] = [['1990', 'MA'] as const, ['1990', 'IT'] as const];
    expect(score('Anselm Zekkouri', ['1950', 'MA'], [...both])).toBeLessThan(
      score('Anselm Zekkouri', ['1950', 'MA'], [...year]),
    );
  });
  const list = [
    { id: 'turned', text: 'LAHLIMI, Tarek', born: '1990', nationality: 'IT' },
    { id: 'other', text: 'Tarek Lahlimi', born: '1990', nationality: 'IT' },
    { id: 'silent', text: 'Tarek Lahlimi' },
    { id: 'one', text: 'Tarek Lahlimi', born: '1950-05-04', nationality: 'Moroccan' },
    { id: 'guess', text: 'Tarek Lahlimi', born: '1950-11-28', nationality: 'Moroccan' },
  ];
  const index = new NameIndex([buildSegment(list)]);
  const found = (born?: string, nationality?: string) =>
    new Map(
      index
        .search({ text: 'Tarek Lahlimi', ...known(born, nationality) }, 10, Number.MIN_VALUE)
        .map((hit) => [hit.entry.id, hit.score]),
    );
  it('[MATCH-37] falls below the threshold of a search when year and country are others, and stays before all other names', () => {
    const hits = found('1950-05-04', 'ma');
    expect([...hits.keys()]).toEqual(['one', 'guess', 'silent', 'other', 'turned']);
    expect([hits.get('one'), hits.get('silent')]).toEqual([1, 1]);
    expect(hits.get('other')).toBeLessThan(sameFrom / 5);
    expect([...found().keys()][0]).toBe('other');
  });
  it('[MATCH-39] days count in a search for entries of whom the same years are known', () => {
    expect([...found('1950-11-28', 'ma').keys()][0]).toBe('guess');
    expect([...found('1950-04-05', 'ma').keys()][0]).toBe('one');
  });
});

describe('nationality', () => {
  it('[MATCH-38] is a country, however it is written', () => {
    const ways: Readonly<Record<string, string>> = {
      MA: 'ma|MAR|Morocco|Moroccan|Maroc|marocaine|Marruecos|marocchino|Marokko|المغرب|مغربي|المغربية',
      DZ: 'DZA|Algérie|Algerian|الجزائر|جزائري|Argelia',
      DE: 'DEU|Allemagne|German|Deutschland|deutsch|ألمانيا|tedesca',
      EG: 'EGY|Égypte|Egyptian|Arab Republic of Egypt|مصر|Ägypten',
      ES: 'España|Spanish|Spagna|Espagne',
      GB: 'UK|GBR|British|England|United Kingdom of Great Britain and Northern Ireland|Great Britain',
      US: 'USA|U.S.A.|American|United States of America|États-Unis',
      KP: "PRK|North Korea|Korea, North|Democratic People's Republic of Korea|Democratic People’s Republic of Korea (DPRK)",
      CD: 'COD|Congo, Democratic Republic of the|DR Congo|République démocratique du Congo|Congo - Kinshasa',
      CG: 'COG|Congo|Republic of the Congo|Congo-Brazzaville',
      IR: 'Iran (Islamic Republic of)|Iran, Islamic Republic of|Iranian|IRN|إيراني',
      SY: 'Syrian Arab Republic|Syrian|Syrie|سوريا|سوري',
      RU: 'Russian Federation|Russia|russe|RUS',
      MK: 'Macedonia, The Former Yugoslav Republic of|North Macedonia',
      BA: 'Bosnia and Herzegovina|Bosnian',
    };
    for (const [code, texts] of Object.entries(ways))
      for (const text of texts.split('|')) expect([text, ...countriesOf(text)]).toEqual([text, code]);
  });
  it('[MATCH-38] is another where only the beginning is one', () => {
    const others = [
      ...['Niger / Nigeria', 'Austria / Australia', 'Mauritania / Mauritius', 'Guinea / Guinea-Bissau', 'Niger / NGA'],
      ...[
        'Guinea / Equatorial Guinea',
        'Guinea / Papua New Guinea',
        'South Sudan / South Korea',
        'South Sudan / Sudan',
      ],
      ...[
        'Dominica / Dominican Republic',
        'Congo / Democratic Republic of the Congo',
        'North Korea / Republic of Korea',
      ],
      ...['Iran / Iraq', 'Slovakia / Slovenia', 'nigérien / nigeriana', 'السودان / جنوب السودان', 'Taiwan / China'],
    ];
    for (const both of others) {
      const [a = '', b = ''] = both.split(' / ');
      expect([both, countries(a, b), countries(b, a)]).toEqual([both, -1, -1]);
    }
  });
  it('[MATCH-38] of several one that is shared is enough, and words around them say nothing', () => {
    expect(countriesOf('(a) Malaysia, (b) Indonesia')).toEqual(['ID', 'MY']);
    expect(countriesOf('a) Syrian b) Palestinian')).toEqual(['PS', 'SY']);
    expect(countriesOf('FR DZ')).toEqual(['DZ', 'FR']);
    expect(countriesOf('Maroc, Belgique; Trinidad and Tobago')).toEqual(['BE', 'MA', 'TT']);
    expect(countries('Tunisian citizenship withdrawn, Italian since 1990', 'TN')).toBe(1);
    expect(countries('Korean', 'KOR')).toBe(1);
  });
  it('[MATCH-38] that is not understood says nothing, but where both say the same', () => {
    expect([countries('Kekistani', 'MA'), countries('Kekistani', 'Ruritanian')]).toEqual([0, 0]);
    expect(countries('Kekistani', 'KEKISTANI')).toBe(1);
    for (const text of ['', 'N/A', 'n.a.', 'unknown', 'Non précisée', '-', '??'])
      expect([text, countries(text, text), countries(text, 'MA')]).toEqual([text, 0, 0]);
  });
});

describe('birth', () => {
  it('[MATCH-39] day and month agree, are turned, slip or are others, and count less the less they agree', () => {
    expect(births('1984-03-12', '12 mars 1984')).toBe('date');
    expect(births('1984-03-04', '1984-04-03')).toBe('turned');
    expect(births('1984-03-12', '13.03.1984')).toBe('slip');
    expect(births('1984-03-12', '1984-03-21')).toBe('slip');
    expect(births('1984-03-12', '30 November 1984')).toBe('otherDay');
    const at = (born: string): number => shift(['1984-03-12'], [born]);
    const falling = ['1984-03-12', '1984', '1984-12-03', '1984-03-11', '1984-11-30', '1950'].map(at);
    expect(falling).toEqual(falling.toSorted((x, y) => y - x));
    expect(new Set(falling).size).toBe(falling.length);
    expect(at('1984-11-30')).toBeGreaterThan(0);
  });
  it('[MATCH-39] a day that is made up says nothing of it', () => {
    for (const born of ['1984-01-01', '1984-00-00', '01/01/1984', '1er janvier 1984'])
      expect([born, births('1984-03-12', born)]).toEqual([born, 'year']);
  });
  it('[MATCH-39] spans, about when, alternatives, and the digits of Arabic and Persian', () => {
    expect(births('1980–1989', '1985')).toBe('near');
    expect(births('between 1980 and 1989', '1985')).toBe('near');
    expect(births('1980–1989', '1995')).toBe('other');
    expect(births('1980 and 1989', '1985')).toBe('other');
    expect(births('circa 1984', '1982')).toBe('span');
    expect(births('circa 1984', '1990')).toBe('other');
    expect(births('1971-04-02|1984', '1984')).toBe('year');
    for (const born of ['١٩٨٤-٠٣-١٢', '۱۹۸۴-۰۳-۱۲', '١٢ مارس ١٩٨٤', '19840312', 'March 12, 1984'])
      expect([born, births('1984-03-12', born)]).toEqual([born, 'date']);
    expect(births('19840312998', '1984')).toBeNull();
  });
  it('[MATCH-39] years of the Hijra are converted, by the sun for Iran and Afghanistan', () => {
    expect(shift(['1362', 'Iranian'], ['1983', 'IR'])).toBeGreaterThan(1.5);
    expect(shift(['1362', 'Saudi'], ['1983', 'SA'])).toBeLessThan(0);
    expect(shift(['1404', 'Saudi'], ['1984', 'SA'])).toBeGreaterThan(1.5);
    expect(shift(['1362'], ['1983'])).toBeGreaterThan(0);
  });
});

const digits = fc.constantFrom(
  ...'1984 1985 1950 1404 1984-03-12 1984-12-03 1984-03-13 1980-1989'.split(' '),
  'ca. 1984',
  '12/3/1984',
);
const born = fc.oneof(
  digits,
  fc.array(digits, { maxLength: 3 }).map((all) => all.join('|')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const nationality = fc.oneof(
  fc.constantFrom('MA', 'Maroc', 'IR', 'Korea', 'N/A', 'Kekistani', 'French, MA', ''),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const evidence = fc.record({ born, nationality }).map((one) => evidenceOf({ text: '', ...one }));

describe('every text of birth and nationality', () => {
  it('[MATCH-2] [MATCH-23] moves the same both ways, and no more than a search expects of it', () => {
    fc.assert(
      fc.property(evidence, evidence, (a, b) => {
        const shift = shiftOf(a, b);
        expect(shiftOf(b, a)).toBe(shift);
        const most = shiftAtMost(a, withoutDays(b));
        expect(shift).toBeLessThanOrEqual(most);
        expect(most).toBeLessThanOrEqual(mostShift);
        if (most < leastByDay) expect(shift).toBe(most);
      }),
      { numRuns: 1000 },
    );
  });
  it('[MATCH-8] of any length is read in bounded time', () => {
    const begun = performance.now();
    for (const text of ['1984-', 'Republic of ', '(a) ', 'c. ', '12 mars ', 'ا', '/'])
      evidenceOf({ text: '', born: text.repeat(50_000), nationality: text.repeat(50_000) });
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
