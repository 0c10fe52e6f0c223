import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testSeed } from '../../dev/chance.ts';
import { clusters, type Filed } from './cluster.ts';
import { others, reports } from './invented.ts';
import { readReport } from './read.ts';

const filed = (file: string, text: string, reportDate: string | null): Filed => ({
  file,
  report: readReport(text, { reportDate }),
});
const day = '2031-03-04';
const first = Object.entries(reports).map(([lang, text]) => filed(`first-${lang}`, text, day));
const later = filed('later', reports.en, '2031-06-03');
const successor = filed('successor', reports.en.replaceAll('Sigrun Halvdal', 'Petter Brekke'), day);
const elsewhere = filed('elsewhere', reports.en.replaceAll('Norwegian', 'Danish').replaceAll('Norway', 'Denmark'), day);
const none = filed('none', others.speech, day);
const all = [...first, later, successor, elsewhere, none];

describe('reports of one meeting', () => {
  it('[PRESS-25] nine languages and two scripts are one meeting; another day, another person, another state are others', () => {
    expect(clusters(all)).toEqual([first.map(({ file }) => file), ['later'], ['successor'], ['elsewhere']]);
  });
  it('[PRESS-25] without any date the persons still tell meetings apart', () => {
    const undated = [
      filed('a', reports.en, null),
      filed('b', reports.fr, null),
      filed('c', reports.en.replaceAll('Sigrun Halvdal', 'Petter Brekke'), null),
    ];
    expect(clusters(undated)).toEqual([['a', 'b'], ['c']]);
  });
  it('[PRESS-25] the order of the files changes no group', () => {
    const groups = (list: readonly Filed[]): readonly string[] =>
      clusters(list)
        .map((group) => [...group].sort().join())
        .sort();
    const shuffled = fc.shuffledSubarray(
      all.map(({ file }) => file),
      { minLength: all.length },
    );
    fc.assert(
      fc.property(shuffled, (files) => {
        const list = files.flatMap((file) => all.find((one) => one.file === file) ?? []);
        expect(groups(list)).toEqual(groups(all));
      }),
      { seed: testSeed(), numRuns: 20 },
    );
  });
  it('[PRESS-25] of nothing there is nothing', () => expect(clusters([])).toEqual([]));
});
