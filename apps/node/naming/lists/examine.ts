import type { z } from 'zod';
import type { nameListRoutes } from '../../../../packages/contract/name-lists.ts';
import { isDamaged } from '../../../../packages/match/names/lists/row.ts';
import type { Column } from '../../../../packages/match/names/lists/table.ts';
import { layoutIn, NoList, rowsIn } from './read-list.ts';

export type Examined = z.input<typeof nameListRoutes.examineList.response>;

/** Rows that a dry run reads, names and damaged rows that it shows. */
const [mostRows, mostNames, mostDamaged] = [1_000, 10, 20];
/** As much of a field as is shown. */
const shown = 300;

/** What a file would be read as: its columns and its first rows. Reads the beginning of the file alone. */
export function examine(path: string): Examined {
  const found: Examined = {
    ...{ refusal: null, format: null, columns: [], lacking: [], names: [] },
    ...{ rows: 0, damaged: 0, first: [] },
  };
  try {
    const layout = layoutIn(path);
    found.format = layout.format;
    if (layout.format === 'table') lookAtColumns(found, layout.layout);
    for (const { line, read } of rowsIn(path)) {
      found.rows += 1;
      if (isDamaged(read)) {
        found.damaged += 1;
        if (found.first.length < mostDamaged) found.first.push({ line, why: read.why, numbers: [...read.numbers] });
      } else
        for (const { id, text, born, nationality } of read)
          if (found.names.length < mostNames)
            found.names.push({
              ...{ id: id.slice(0, shown), text: text.slice(0, shown) },
              ...{ born: born?.slice(0, shown) ?? null, nationality: nationality?.slice(0, shown) ?? null },
            });
      if (found.rows >= mostRows) break;
    }
    if (found.names.length === 0) found.refusal = found.lacking.length > 0 ? 'columns' : 'nothing';
  } catch (error) {
    if (!(error instanceof NoList)) throw error;
    found.refusal = error.refusal;
    if (error.refusal === 'columns' && found.lacking.length === 0) found.lacking = ['id', 'name'];
  }
  return found;
}

function lookAtColumns(
  found: Examined,
  layout: { readonly headings: readonly string[]; readonly at: Readonly<Record<Column, number>> } | null,
): void {
  if (layout === null) return;
  const read = Object.entries(layout.at) as readonly (readonly [Column, number])[];
  found.columns = layout.headings.map((heading, at) => ({
    heading: heading.slice(0, shown),
    as: read.find(([, place]) => place === at)?.[0] ?? null,
  }));
  found.lacking = (['id', 'name'] as const).filter((wanted) => layout.at[wanted] < 0);
}
