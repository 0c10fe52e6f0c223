import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { DamagedRow, Ended, ListFacts, Loading, SaidColumns } from '../../../../packages/contract/name-lists.ts';
import { isDamaged } from '../../../../packages/match/names/lists/row.ts';
import { markOf, partPath, putInPlace } from './folder.ts';
import { layoutIn, NoList, rowsIn } from './read-list.ts';
import { createIndexFile } from './write-index.ts';
import { writePieces } from './write-pieces.ts';

/** What is loaded: the uploaded file, what it is called, under which name, by whom. */
export interface LoadOrder {
  readonly path: string;
  readonly folder: string;
  readonly name: string;
  readonly file: string;
  readonly by: string;
  /** Instant at which it was begun. */
  readonly time: string;
  /** Which columns hold what; not said, the headings decide. */
  readonly columns?: SaidColumns;
}

export type Progress = Pick<Loading, 'phase' | 'read' | 'rows' | 'damaged'>;
export type Loaded = Pick<Ended, 'outcome' | 'refusal' | 'rows' | 'damaged'>;

const mostFirst = 100;
/** A file of which more than this is damaged is something else than a list. */
const mostDamaged = 0.5;
const rowsBetween = 2_048;
const encoder = new TextEncoder();

/**
 * Reads a list and writes its index beside the one that is there; takes its place only when all of it is on disk. Row after row: of the file no more
 * than a piece is in memory, of the index what has to be known of all rows.
 */
export function loadList(order: LoadOrder, tell: (progress: Progress) => void): Loaded {
  const { path, folder, name, columns } = order;
  const [total, said] = [statSync(path).size, saidOf(path, columns)];
  const damages = new DamageFile(partPath(folder, name, 'damaged'));
  const index = createIndexFile(partPath(folder, name, 'index'));
  let [rows, read] = [0, 0];
  const say = (phase: Progress['phase']): void => tell({ phase, read, rows, damaged: damages.count });
  try {
    say('reading');
    for (const row of rowsIn(path, columns, (bytes) => {
      read += bytes;
    })) {
      rows += 1;
      if (rows % rowsBetween === 0) say('reading');
      if (isDamaged(row.read))
        damages.add({ line: row.line, why: row.read.why, numbers: [...row.read.numbers] }, row.read.damaged);
      else row.read.forEach(index.add);
    }
    const refusal = index.names === 0 ? 'nothing' : damages.count > rows * mostDamaged ? 'damaged' : null;
    if (refusal !== null) return { outcome: 'refused', refusal, rows, damaged: damages.count };
    say('building');
    index.finish(() => say('writing'));
    const facts: ListFacts = {
      ...{ file: order.file, ...said, loaded: order.time, by: order.by, bytes: total },
      ...{ rows, names: index.names, damaged: damages.count, first: [...damages.first] },
    };
    const of = markOf(partPath(folder, name, 'index'));
    writePieces(partPath(folder, name, 'facts'), [encoder.encode(JSON.stringify({ ...facts, of }))]);
  } finally {
    damages.close();
    index.close();
  }
  putInPlace(folder, name);
  return { outcome: 'loaded', refusal: null, rows, damaged: damages.count };
}

/** How a file is laid out; with it what was said of its columns, when that is not what the headings tell. */
function saidOf(path: string, columns: SaidColumns | undefined): Pick<ListFacts, 'format' | 'said'> {
  const read = layoutIn(path, columns);
  const { format } = read;
  if (columns === undefined || read.format !== 'table' || read.layout === null) return { format };
  const told = layoutIn(path);
  const isTold = told.format === 'table' && isDeepStrictEqual(told.layout?.at, read.layout.at);
  return isTold ? { format } : { format, said: { columns, width: read.layout.width } };
}

/** As `loadList`, a file that is no list being its outcome. */
export function loadOrRefuse(order: LoadOrder, tell: (progress: Progress) => void): Loaded {
  try {
    return loadList(order, tell);
  } catch (error) {
    if (!(error instanceof NoList)) throw error;
    return { outcome: 'refused', refusal: error.refusal, rows: 0, damaged: 0 };
  }
}

/** Damaged rows as they are met: the first are remembered, all are written. */
class DamageFile {
  count = 0;
  readonly first: DamagedRow[] = [];
  private readonly file: number;
  private waiting = '\ufeffline,reason,code\r\n';

  constructor(path: string) {
    this.file = openSync(path, 'w', 0o600);
  }

  add(row: DamagedRow, words: string): void {
    this.count += 1;
    if (this.first.length < mostFirst) this.first.push(row);
    this.waiting += `${row.line},${words},${row.why}\r\n`;
    if (this.waiting.length > 1 << 16) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    writeSync(this.file, this.waiting);
    this.waiting = '';
  }
}
