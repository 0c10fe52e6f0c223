import type { RecordRow } from '../port.ts';
import { number, type Row, text } from './database.ts';

/** A record as it was put; the texts were written by this store. */
export function recordRow(row: Row): RecordRow {
  return {
    group: text(row, 'grp'),
    kind: text(row, 'kind'),
    record: text(row, 'record'),
    facets: JSON.parse(text(row, 'facets')) as RecordRow['facets'],
    state: text(row, 'state'),
    exceptions: JSON.parse(text(row, 'exceptions')) as RecordRow['exceptions'],
    tallies: JSON.parse(text(row, 'tallies')) as RecordRow['tallies'],
    listed: number(row, 'listed') === 1,
  };
}
