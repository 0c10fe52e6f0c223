import type { z } from 'zod';
import type { ListFacts, nameListRoutes, SaidColumns } from '../../../../packages/contract/name-lists.ts';
import { isDamaged } from '../../../../packages/match/names/lists/row.ts';
import { columnsOfLists, type Layout, lackingIn, referenceTo } from '../../../../packages/match/names/lists/table.ts';
import type { Entry } from '../../../../packages/match/names/search/segment.ts';
import { layoutIn, NoList, rowsIn } from './read-list.ts';

export type Examined = z.input<typeof nameListRoutes.examineList.response>;

/** A list of which was said which of its columns hold what. */
export interface Remembered {
  readonly list: string;
  readonly said: NonNullable<ListFacts['said']>;
}

/** A file that is looked at: what is said of its columns; where nothing is, what was said of others that may have the same. */
export interface ExamineOrder {
  readonly path: string;
  readonly columns?: SaidColumns | undefined;
  readonly remembered: readonly Remembered[];
}

/** Rows that a dry run reads, whole and damaged ones that it shows. */
const [mostRows, mostSample, mostDamaged] = [1_000, 5, 20];
/** As much of a field, and as many names of one row, as are shown. */
const [shown, mostNames] = [300, 10];

/** What a file would be read as: its columns and its first rows. Reads the beginning of the file alone. */
export function examine({ path, columns, remembered }: ExamineOrder): Examined {
  const found: Examined = {
    ...{ refusal: null, format: null, columns: [], said: null, remembered: null, lacking: [], sample: [] },
    ...{ rows: 0, damaged: 0, first: [] },
  };
  try {
    const known = columns === undefined ? rememberedFor(path, remembered) : null;
    const said = columns ?? known?.said.columns;
    const read = layoutIn(path, said);
    found.format = read.format;
    found.remembered = known?.list ?? null;
    if (read.format === 'table' && read.layout !== null) tellColumns(found, read.layout);
    for (const { line, read: row } of rowsIn(path, said)) {
      found.rows += 1;
      if (isDamaged(row)) {
        found.damaged += 1;
        if (found.first.length < mostDamaged) found.first.push({ line, why: row.why, numbers: [...row.numbers] });
      } else if (row.length > 0 && found.sample.length < mostSample) found.sample.push(rowAsRead(row));
      if (found.rows >= mostRows) break;
    }
    if (found.sample.length === 0) found.refusal = 'nothing';
  } catch (error) {
    if (!(error instanceof NoList)) throw error;
    found.refusal = error.refusal;
    if (error.refusal === 'columns' && found.columns.length === 0) found.lacking = ['id', 'name'];
  }
  return found;
}

/** The list whose columns these are, by every heading that was said of it; where places were said, of as many columns. */
function rememberedFor(path: string, remembered: readonly Remembered[]): Remembered | null {
  for (const one of remembered) {
    const read = layoutIn(path, one.said.columns);
    if (read.format !== 'table' || read.layout === null) continue;
    const { unknown, width } = read.layout;
    const byPlace = Object.values(one.said.columns).some((column) => column?.startsWith('#'));
    if (unknown.length === 0 && (!byPlace || width === one.said.width)) return one;
  }
  return null;
}

function tellColumns(found: Examined, layout: Layout): void {
  const { headings, at } = layout;
  const references = headings.map((_, place) => referenceTo(place, headings));
  found.columns = headings.map((heading, place) => {
    return { heading: heading.slice(0, shown), reference: references[place] ?? '' };
  });
  const said: SaidColumns = { id: null, name: null, aliases: null, schema: null, born: null, nationality: null };
  for (const column of columnsOfLists) said[column] = references[at[column]] ?? null;
  found.said = said;
  found.lacking = [...lackingIn(layout)];
}

function rowAsRead(entries: readonly Entry[]): Examined['sample'][number] {
  const [first] = entries;
  return {
    id: (first?.id ?? '').slice(0, shown),
    names: entries.slice(0, mostNames).map(({ text }) => text.slice(0, shown)),
    born: first?.born?.slice(0, shown) ?? null,
    nationality: first?.nationality?.slice(0, shown) ?? null,
  };
}
