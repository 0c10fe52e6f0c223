import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareNames, prepare, sameFrom, scorePrepared } from '../../../packages/match/names/compare.ts';
import { scriptOf } from '../../../packages/match/names/script.ts';
import { type LabelledPair, labelledPairs } from '../../train/names/data.ts';
import { calibration, f1At, figures, type Scored } from './figures.ts';
import { quotedRowsOf, rowsOf } from './table.ts';

type ScoredPair = LabelledPair & Scored;

export function scoredPairs(folder: string): readonly ScoredPair[] {
  return labelledPairs(folder).map((pair) => ({
    ...pair,
    score: scorePrepared(prepare({ text: pair.a }), prepare({ text: pair.b })),
  }));
}

const unmatchable = new Set(['far', 'kunya', 'tokdiff']);
const matchable = ({ same, bucket }: ScoredPair): boolean => !same || !unmatchable.has(bucket);
const maghreb = /Morocc|Alger|Tunis|Liby|Maurit/i;

/** Figures of each group of pairs that is spoken of, whole and by halves of persons. */
export function pairGroups(pairs: readonly ScoredPair[]): object {
  const groups: Record<string, (pair: ScoredPair) => boolean> = {
    latin: (pair) => pair.scripts === 'la-la' && matchable(pair),
    latinArabic: (pair) => pair.scripts === 'la-ar' && matchable(pair),
    latinCyrillic: (pair) => pair.scripts === 'la-cy' && (!pair.same || pair.bucket !== 'kunya'),
    maghreb: (pair) => maghreb.test(pair.nationality) && matchable(pair),
    far: (pair) => pair.scripts === 'la-la' && (!pair.same || pair.bucket === 'far'),
  };
  const measured = Object.entries(groups).map(([name, belongs]) => {
    const all = pairs.filter(belongs);
    const half = (which: 0 | 1): object =>
      figures(
        all.filter((pair) => pair.half === which),
        sameFrom,
      );
    return [name, { ...figures(all, sameFrom), halves: [half(0), half(1)] }];
  });
  return { groups: Object.fromEntries(measured), calibration: calibration(pairs.filter(matchable)) };
}

const kinds: Readonly<Record<string, 'person' | 'organisation' | 'vessel'>> = {
  ...{ Person: 'person', Company: 'organisation', Organization: 'organisation', Vessel: 'vessel' },
};

/** F1 at the one threshold on the labelled cases of another matcher, beside its own. */
export function benchmarkF1(folder: string): object {
  const rows = quotedRowsOf(folder, 'name-bench-opensanctions.csv');
  const scored = rows.map(([, schema = '', a = '', b = '', same]): Scored => {
    const kind = kinds[schema];
    const written = (text: string) => (kind === undefined ? { text } : { text, kind });
    return { same: same === 'true', score: compareNames(written(a), written(b)).score };
  });
  const outcomes = rows.map((row) => row.at(-1));
  const theirs = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
  const [tp, fp, fn] = [theirs('TP'), theirs('FP'), theirs('FN')];
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return { cases: rows.length, f1: round(f1At(scored, sameFrom)), logicV2: round((2 * tp) / (2 * tp + fp + fn)) };
}

/** Share of pairs of one person's spellings that are taken for one, within a script and across. */
export function spellings(folder: string): object {
  const names = readFileSync(join(folder, 'one-person-many-spellings.txt'), 'utf8').trim().split('\n');
  const counts = { within: [0, 0], across: [0, 0] };
  names.forEach((a, at) => {
    for (const b of names.slice(at + 1)) {
      const [one, other] = [scriptOf(a), scriptOf(b)];
      const alike = one === other && (one !== 'other' || blockOf(a) === blockOf(b));
      const into = alike ? counts.within : counts.across;
      into[0] = (into[0] ?? 0) + (compareNames({ text: a }, { text: b }).score >= sameFrom ? 1 : 0);
      into[1] = (into[1] ?? 0) + 1;
    }
  });
  const share = ([taken = 0, all = 1]: readonly number[]): number => Math.round((taken / all) * 1e4) / 1e4;
  return { names: names.length, within: share(counts.within), across: share(counts.across) };
}

/** Which block of letters a name without a read script is written in, roughly. */
const blockOf = (name: string): number => (name.codePointAt(0) ?? 0) >> 7;

/** Single Latin words looked for among Arabic ones: how often the right one scores highest, beside the published 0.60. */
export function singleWords(folder: string, sample: number): object {
  const rows = rowsOf(folder, 'words-la-ar-coling2018.tsv').filter((_, at) => at % 10 === 0);
  const targets = rows.map(([, target = '']) => prepare({ text: target }));
  const asked = rows.slice(0, sample);
  const right = asked.filter(([latin = ''], at) => {
    const one = prepare({ text: latin });
    const scores = targets.map((target) => scorePrepared(one, target));
    return (scores[at] ?? 0) >= Math.max(...scores) && (scores[at] ?? 0) > 0;
  });
  return {
    asked: asked.length,
    among: targets.length,
    top1: Math.round((right.length / Math.max(1, asked.length)) * 1e4) / 1e4,
    published: 0.6,
  };
}
