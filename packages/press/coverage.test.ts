import { describe, expect, it } from 'vitest';
import { type Clause, coverage } from './coverage.ts';
import { figurePairs, figuresIn } from './figures.ts';
import { readReport } from './read.ts';

const clauses: readonly Clause[] = [
  {
    id: '1',
    text: {
      en: 'The two ministers set up a permanent joint group on the coast, which meets 4 times a year.',
      fr: 'Les deux ministres créent un groupe mixte permanent sur la côte, qui se réunit 4 fois par an.',
    },
  },
  {
    id: '2',
    text: {
      en: 'They will exchange information on forged travel documents.',
      fr: 'Ils échangeront des informations sur les faux documents de voyage.',
    },
  },
  {
    id: '3',
    text: { en: 'They will not publish the names of vessels.', fr: 'Ils ne publieront pas les noms des navires.' },
  },
  {
    id: '4',
    text: {
      en: 'Civil protection teams will train together every spring.',
      fr: 'Les équipes de protection civile s’entraîneront ensemble chaque printemps.',
    },
  },
];
const report = `The ministers set up a permanent joint group on the coast, which meets 2 times a year.
Both sides will exchange information on forged travel documents. They will publish the names of vessels.
They also agreed to build a bridge.`;

describe('what a report made of the agreed text', () => {
  const covered = coverage(clauses, report, ['They also agreed to build a bridge.']);
  it('[PRESS-26] kept, changed with what differs, dropped, added', () => {
    expect(covered.clauses.map(({ clause, state, differs }) => [clause, state, ...differs])).toEqual([
      ['1', 'changed', 'figures'],
      ['2', 'kept'],
      ['3', 'changed', 'negation'],
      ['4', 'dropped'],
    ]);
    expect(covered.added).toEqual(['They also agreed to build a bridge.']);
  });
  it('[PRESS-26] the report is held against the text in its own language, and says when there is none', () => {
    const french = 'Les deux ministres créent un groupe mixte permanent sur la côte, qui se réunit 4 fois par an.';
    expect(coverage(clauses, french, [])).toMatchObject({
      sameLanguage: true,
      clauses: [{ state: 'kept' }, {}, {}, {}],
    });
    const german =
      'Die beiden Minister wollen künftig besser zusammenarbeiten und haben das gestern in der Hauptstadt gesagt.';
    expect(coverage(clauses, german, []).sameLanguage).toBe(false);
  });
  it('[PRESS-21] what was refused, or signed in another year, is not agreed', () => {
    const text = `The Kenyan Minister of the Interior met his Norwegian counterpart in Nairobi in 2031.
The two ministers have not agreed on visas. The two countries signed a treaty on fishing in 2011. The two ministers agreed to train border guards.`;
    expect(readReport(text, { reportDate: '2031-03-04' }).agreed.map(({ quote }) => quote)).toEqual([
      'The two ministers agreed to train border guards.',
    ]);
  });
});

describe('figures of two texts', () => {
  it.each([
    ['1.000 boats', '1,000 boats'],
    ['12 345 people', '12345 people'],
    ['2,5 million', '2.5 million'],
    ['٤ مرات', '4 times'],
    ['٣٤٬٠٠٠ قارب', '34,000 boats'],
    ['٢٫٥ مليون', '2.5 million'],
  ])('[PRESS-26] %s and %s are the same number', (one, other) => expect(figuresIn(one)).toEqual(figuresIn(other)));
  it.each([
    ['3,400 boats were stopped.', 'They stopped 34.000 boats.', ['3,400 34.000']],
    ['Of 12 ports 3,400 boats left.', 'From 12 ports 34,000 boats left.', ['3,400 34,000']],
    ['3,400 boats and 90 lorries.', 'In 2031, 34,000 boats were stopped.', ['3,400 34,000']],
    ['40 officers in 6 ports.', '60 officers in 8 ports.', ['40 60', '6 8']],
    ['3,400 boats were stopped.', 'They stopped 34,000 of 50,000.', []],
    ['3,400 boats.', '3 400 boats.', []],
    ['3,400 boats and 90 lorries.', 'En 2031, 34 000 bateaux.', []],
    ['3,400 boats.', 'En tout 34 000 bateaux.', ['3,400 34 000']],
    ['٣٬٤٠٠ قارب', '٣٤٬٠٠٠ قارب', ['٣٬٤٠٠ ٣٤٬٠٠٠']],
  ])(
    '[PRESS-41] in the place of “%s” stands “%s”: paired by the word beside it or alone, never by a guess',
    (agreed, said, pairs) =>
      expect(figurePairs(agreed, said).map((one) => `${one.agreed.surface} ${one.said.surface}`)).toEqual(pairs),
  );
  it('[PRESS-26] a changed clause names the numbers and the place of the sentence', () => {
    const [first] = coverage(clauses, report, []).clauses;
    expect(first).toMatchObject({ figures: { agreed: ['4'], said: ['2'] }, sameLanguage: true });
    expect(report.slice(first?.place?.start, first?.place?.end)).toBe(first?.quote);
  });
});
