import { prepare, sameFrom, scorePrepared } from '../../../packages/match/names/compare.ts';
import { amongMany } from '../../../packages/match/names/evidence.ts';
import { leastShown, type NameIndex } from '../../../packages/match/names/search/names.ts';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import { chance } from '../../chance.ts';
import { quantile } from './figures.ts';
import { rowsOf } from './table.ts';

/** Pairs compared in a second on one core: names already read, and with the reading. */
export function compareSpeed(folder: string): object {
  const rows = rowsOf(folder, 'person-pairs.tsv');
  const read = rows.map(([a = '', b = '']) => [prepare({ text: a }), prepare({ text: b })] as const);
  const perSecond = (work: () => void): number => {
    const rounds = Array.from({ length: 5 }, () => {
      const began = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(began);
      return (rows.length * 1e6) / (user + system);
    });
    return Math.round(Math.max(...rounds));
  };
  return {
    pairsPerSecond: perSecond(() => {
      for (const [a, b] of read) scorePrepared(a, b);
    }),
    pairsPerSecondWithReading: perSecond(() => {
      for (const [a = '', b = ''] of rows) scorePrepared(prepare({ text: a }), prepare({ text: b }));
    }),
  };
}

/** Milliseconds of a search for altered names of the index, and how many of the best ten by comparing with every name are among the ten. */
export function searchSpeed(
  folder: string,
  index: NameIndex,
  names: readonly Entry[],
  count: number,
  compared: number,
): object {
  const dice = chance(13);
  const strangers = rowsOf(folder, 'screening-queries.tsv').map(([name = '']) => name);
  const asked = Array.from({ length: count }, (_, at) => {
    if (at % 2 === 0) return dice.pick(strangers);
    const name = dice.pick(names).text;
    const cut = 1 + dice.int(Math.max(1, name.length - 2));
    return name.slice(0, cut) + name.slice(cut + 1);
  });
  for (const text of asked.slice(0, 50)) index.search({ text });
  const times = asked.map((text) => {
    const began = performance.now();
    index.search({ text });
    return performance.now() - began;
  });
  return {
    asked: count,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    ...recall(index, names, asked.slice(0, compared)),
  };
}

/** Log-odds of a comparison as it is among many names, and back. */
const among = (score: number): number => {
  const odds = Math.exp(Math.log(score / (1 - score)) + amongMany);
  return score >= 1 ? 1 : odds / (1 + odds);
};

/**
 * Against comparing with every name, without birth and nationality: of the ten best scores there are, how many the ten that are found reach; a
 * name whose score is the tenth best counts, for which of those that tie is named says nothing. `recallAt10` is over the names that a search gives at
 * all (at least as likely as `leastShown`), `recallAt10Any` over the ten best however unlikely, asked for with no such bound, `recallAt10Likely` over those
 * that are likelier the same than not in a comparison of two.
 */
function recall(index: NameIndex, names: readonly Entry[], asked: readonly string[]): object {
  const queries = asked.map((text) => ({ text, one: prepare({ text }), best: [] as number[] }));
  for (const { text } of names) {
    const other = prepare({ text });
    for (const { one, best } of queries) {
      const score = scorePrepared(one, other);
      if (score <= (best[9] ?? 0)) continue;
      best.push(score);
      best.sort((x, y) => y - x);
      best.length = Math.min(10, best.length);
    }
  }
  const counts = { shown: [0, 0], any: [0, 0], likely: [0, 0] };
  for (const { text, one, best } of queries) {
    const scoresOf = (least: number): readonly number[] =>
      index.search({ text }, 10, least).map(({ entry }) => scorePrepared(one, prepare({ text: entry.text })));
    const [shown, any] = [scoresOf(leastShown), scoresOf(Number.MIN_VALUE)];
    const count = (into: number[], got: readonly number[], wanted: readonly number[]): void => {
      const reached = got.filter((score) => score >= (wanted.at(-1) ?? 1) - 1e-9).length;
      into[0] = (into[0] ?? 0) + Math.min(wanted.length, reached);
      into[1] = (into[1] ?? 0) + wanted.length;
    };
    count(
      counts.shown,
      shown,
      best.filter((score) => among(score) >= leastShown),
    );
    count(counts.any, any, best);
    count(
      counts.likely,
      any,
      best.filter((score) => score >= sameFrom),
    );
  }
  const share = ([part = 0, all = 0]: readonly number[]): number =>
    all === 0 ? 1 : Math.round((part / all) * 1e4) / 1e4;
  return {
    recallAt10: share(counts.shown),
    recallAt10Any: share(counts.any),
    recallAt10Likely: share(counts.likely),
    comparedWithAll: queries.length,
  };
}
