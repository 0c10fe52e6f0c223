import { prepare, sameFrom, scorePrepared } from '../../../packages/match/names/compare.ts';
import type { NameIndex } from '../../../packages/match/names/search/names.ts';
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

/**
 * Against comparing with every name, without birth and nationality: of the ten best scores there are, how many the ten that are found reach; a
 * name whose score is the tenth best counts, for which of those that tie is named says nothing. `likely` looks only at names that are likelier
 * the same than not (fewer than ten where there are fewer).
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
  const counts = { found: 0, wanted: 0, likelyFound: 0, likelyWanted: 0 };
  for (const { text, one, best } of queries) {
    const got = index.search({ text }).map(({ entry }) => scorePrepared(one, prepare({ text: entry.text })));
    const reached = (wanted: readonly number[]): number =>
      Math.min(wanted.length, got.filter((score) => score >= (wanted.at(-1) ?? 1) - 1e-9).length);
    const likely = best.filter((score) => score >= sameFrom);
    counts.wanted += best.length;
    counts.found += reached(best);
    counts.likelyWanted += likely.length;
    counts.likelyFound += reached(likely);
  }
  const share = (part: number, all: number): number => (all === 0 ? 1 : Math.round((part / all) * 1e4) / 1e4);
  return {
    recallAt10: share(counts.found, counts.wanted),
    recallAt10Likely: share(counts.likelyFound, counts.likelyWanted),
    comparedWithAll: queries.length,
  };
}
