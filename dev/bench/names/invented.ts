import { scriptOf } from '../../../packages/match/names/script.ts';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import { chance } from '../../chance.ts';
import { rowsOf } from './table.ts';

/** Names made of the words of the list and of single words, put together by chance within a script: as many share a word as in a register. */
export function inventedNames(folder: string, count: number): readonly Entry[] {
  const dice = chance(11);
  const words = rowsOf(folder, 'screening-list.tsv').map(([, , , name = '']) =>
    name.split(/[\s,]+/).filter((word) => word.length > 2),
  );
  const byScript = new Map<string, { names: string[][]; single: string[] }>();
  const of = (word: string): { names: string[][]; single: string[] } => {
    const there = byScript.get(scriptOf(word)) ?? { names: [], single: [] };
    byScript.set(scriptOf(word), there);
    return there;
  };
  for (const name of words) {
    const script = scriptOf(name[0] ?? '');
    if (name.length > 0 && name.every((word) => scriptOf(word) === script)) of(name[0] ?? '').names.push(name);
  }
  for (const file of ['words-la-ar-coling2018.tsv', 'words-la-cy-coling2018.tsv'])
    for (const [latin = '', other = ''] of rowsOf(folder, file))
      for (const word of [latin, other]) of(word).single.push(word.charAt(0).toUpperCase() + word.slice(1));
  const whole = [...byScript.values()].flatMap(({ names }) => names);
  return Array.from({ length: count }, (_, at): Entry => {
    const one = dice.pick(whole);
    const { names, single } = of(one[0] ?? '');
    const other = dice.pick(names);
    const last = dice.int(3) === 0 || single.length === 0 ? other.at(-1) : dice.pick(single);
    const parts = [one[0] ?? '', ...(dice.int(2) === 0 ? other.slice(1, 2) : []), last ?? ''];
    return { id: `N${at}`, text: parts.join(' ') };
  });
}
