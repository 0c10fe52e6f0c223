import { prepare, scorePrepared } from '../../../packages/match/names/compare.ts';
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

/** Names made of the words of the list, put together by chance: as many words in common as a register has. */
export function inventedNames(folder: string, count: number): readonly Entry[] {
  const dice = chance(11);
  const words = rowsOf(folder, 'screening-list.tsv').map(([, , , name = '']) =>
    name.split(/[\s,]+/).filter((word) => word.length > 2),
  );
  const single = rowsOf(folder, 'words-la-ar-coling2018.tsv').map(
    ([latin = '']) => latin.charAt(0).toUpperCase() + latin.slice(1),
  );
  return Array.from({ length: count }, (_, at): Entry => {
    const [one, other] = [dice.pick(words), dice.pick(words)];
    const parts = [
      one[0] ?? 'Anselm',
      ...(dice.int(2) === 0 ? other.slice(1, 2) : []),
      dice.int(3) === 0 ? (other.at(-1) ?? 'Quist') : dice.pick(single),
    ];
    return { id: `N${at}`, text: parts.join(' ') };
  });
}

/** Milliseconds of a search for altered names of the index, and how many of the best ten by comparing with every name are among the ten. */
export function searchSpeed(folder: string, index: NameIndex, names: readonly Entry[], count: number): object {
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
    ...recall(index, names, asked.slice(0, 20)),
  };
}

/** Against comparing with every name: of the best ten that are likelier than not, those that the search gives. */
function recall(index: NameIndex, names: readonly Entry[], asked: readonly string[]): object {
  let [found, wanted] = [0, 0];
  const queries = asked.map((text) => ({ text, one: prepare({ text }), best: [] as number[] }));
  for (const { text } of names) {
    const other = prepare({ text });
    for (const query of queries) {
      const score = scorePrepared(query.one, other);
      if (score >= 0.5) query.best.push(score);
    }
  }
  for (const { text, one, best } of queries) {
    const top = best.toSorted((x, y) => y - x).slice(0, 10);
    const got = index.search({ text }).map(({ entry }) => scorePrepared(one, prepare({ text: entry.text })));
    const sorted = got.toSorted((x, y) => y - x);
    wanted += top.length;
    found += top.filter((score, at) => (sorted[at] ?? -1) >= score - 1e-9).length;
  }
  return { recallAt10: wanted === 0 ? 1 : Math.round((found / wanted) * 1e4) / 1e4, comparedWithAll: queries.length };
}
