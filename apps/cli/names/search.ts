import { sameFrom } from '../../../packages/match/names/compare.ts';
import { buildSegment } from '../../../packages/match/names/search/build.ts';
import {
  followTheMoneyReader,
  isDamaged,
  queryReader,
  type RowReader,
  tableReader,
} from '../../../packages/match/names/search/lists.ts';
import { NameIndex } from '../../../packages/match/names/search/names.ts';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import { OperationFailed } from '../../node/control/failure.ts';
import type { Damages } from './damages.ts';
import { linesOf } from './lines.ts';

/** The answer to one query: the id of the best entry, or '' when none is at the threshold, and the score of the best. */
export interface Answered {
  readonly query: string;
  readonly id: string;
  readonly score: number;
}

/** The entries of a list: a table with tabs, or FollowTheMoney with one entity a line. Damaged rows are told, the others read. */
export function* entriesOf(path: string, damages: Damages): Iterable<Entry> {
  let number = 0;
  let reader: RowReader | null = null;
  for (const line of linesOf(path)) {
    number += 1;
    if (reader === null) {
      const json = line.startsWith('{');
      reader = json ? followTheMoneyReader : tableReader(line);
      if (reader === null) throw noHeader(path, 'id and name');
      if (!json) continue;
    }
    if (line === '') continue;
    const read = reader(line);
    if (isDamaged(read)) damages.tell(number, read.damaged);
    else yield* read;
  }
}

/** An index of a list. */
export function indexOf(path: string, damages: Damages): NameIndex {
  return new NameIndex([buildSegment(entriesOf(path, damages))]);
}

/** The best entry for each query of a table, in their order; a damaged row has none. */
export function* answersOf(path: string, index: NameIndex, damages: Damages): Iterable<Answered> {
  let number = 0;
  let reader: ReturnType<typeof queryReader> = null;
  for (const line of linesOf(path)) {
    number += 1;
    if (reader === null) {
      reader = queryReader(line);
      if (reader === null) throw noHeader(path, 'query_name');
      continue;
    }
    const query = reader(line);
    if (isDamaged(query)) {
      damages.tell(number, query.damaged);
      yield { query: line.split('\t')[0] ?? '', id: '', score: 0 };
      continue;
    }
    const [best] = index.search(query);
    const score = best?.score ?? 0;
    yield { query: query.text, id: best !== undefined && score >= sameFrom ? best.entry.id : '', score };
  }
}

function noHeader(path: string, wanted: string): OperationFailed {
  return new OperationFailed(
    'names.header',
    `${path}: the first line has to name the columns, with tabs between; there is none for ${wanted}.`,
  );
}
