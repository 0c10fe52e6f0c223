import { sameFrom } from '../../../packages/match/names/compare.ts';
import { buildSegment } from '../../../packages/match/names/search/build.ts';
import { NameIndex } from '../../../packages/match/names/search/names.ts';
import { rowsOf } from './table.ts';

/** Queries against the list: the altered names that come back with the id that is meant, and the strangers that come back with any. */
export function screening(folder: string, most: number): object {
  const list = rowsOf(folder, 'screening-list.tsv').map(([id = '', , , text = '', born = '', nationality = '']) => ({
    id,
    text,
    born,
    nationality,
  }));
  const index = new NameIndex([buildSegment(list)]);
  const persons = samePersons(list);
  const counts = { altered: 0, idIsBest: 0, personIsBest: 0, strangers: 0, falsePositives: 0 };
  for (const [text = '', born = '', , nationality = '', expected = ''] of rowsOf(folder, 'screening-queries.tsv').slice(
    0,
    most,
  )) {
    const [best] = index.search({ text, born, nationality });
    const id = best !== undefined && best.score >= sameFrom ? best.entry.id : '';
    if (expected === '') {
      counts.strangers += 1;
      if (id !== '') counts.falsePositives += 1;
    } else {
      counts.altered += 1;
      if (id === expected) counts.idIsBest += 1;
      if (id !== '' && persons(id) === persons(expected)) counts.personIsBest += 1;
    }
  }
  const share = (part: number): number => Math.round((part / Math.max(1, counts.altered)) * 1e4) / 1e4;
  return { ...counts, recallOfId: share(counts.idIsBest), recallOfPerson: share(counts.personIsBest) };
}

/** Entries of different lists that bear a same name are one person: several lists name whom one names. */
function samePersons(list: readonly { id: string; text: string }[]): (id: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id);
    return up === undefined || up === id ? id : root(up);
  };
  for (const { id, text } of list) {
    const words = text
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .split(/\s+/)
      .sort()
      .join(' ');
    if (words.includes(' ')) parent.set(root(`name ${words}`), root(id));
  }
  return root;
}
