import { changesIn } from '../../../kinds/crossing/changes.ts';
import type { ColumnName } from '../../../kinds/crossing/import/columns.ts';
import { countPlace } from '../../../kinds/crossing/import/place.ts';
import { CountReader, type FileRefused, type ReadCounts } from '../../../kinds/crossing/import/reader.ts';
import crossing from '../../../kinds/crossing/index.ts';
import type { CountInput } from '../../../kinds/crossing/inputs.ts';
import { sheetRecord } from '../../../kinds/crossing/record.ts';
import type { CrossingState } from '../../../kinds/crossing/schema.ts';
import type { TransitState } from '../../../kinds/transit/schema.ts';
import type { Actor } from '../../../packages/kind/kind.ts';
import { actTogether, mostTogether } from '../act-together.ts';
import type { NodeCore } from '../core.ts';

export interface Importing {
  readonly group: string;
  /** Record of the operation. */
  readonly operation: string;
  /** The one port it may speak of; every own port when it is not said. */
  readonly port?: string;
  readonly actor: Actor;
  readonly mapping: Readonly<Partial<Record<ColumnName, string>>>;
  /** Reads and compares, and says nothing to anybody. */
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  readonly progress: (what: 'rows' | 'sheets', done: number, total: number | null) => void;
}

export interface Imported extends Omit<ReadCounts, 'sheets'> {
  readonly sheets: number;
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  /** Sheets that a rule refused, with its code; at most 200. */
  readonly refused: readonly { readonly port: string; readonly day: string; readonly code: string }[];
  readonly cancelled: boolean;
}

export type NotImported = FileRefused | { readonly code: 'import.operation'; readonly columns: readonly string[] };

const mostRefused = 200;
const piecesBetweenTurns = 16;

/**
 * A file of counts into the node: read whole first, so that a row at the end can still show that one at the beginning was wrong; then sealed in
 * commits of many sheets. Stopped between two commits, it has said what it has said; the same file again leaves out what is there.
 */
export async function importCounts(
  node: NodeCore,
  source: AsyncIterable<string>,
  asked: Importing,
): Promise<Imported | NotImported> {
  const row = await node.store.view.record(asked.group, 'transit', asked.operation);
  const state = row === null ? null : (JSON.parse(row.state) as TransitState);
  if (state === null || state.opened === null) return { code: 'import.operation', columns: [] };
  const { opened, places, lines, ships, ended } = state;
  const operation = { record: asked.operation, opened, places, lines, ships, ended: ended !== null, running: false };
  const reader = new CountReader(countPlace(operation, node.me, asked.port), asked.mapping);
  let pieces = 0;
  for await (const piece of source) {
    if (asked.signal.aborted) break;
    if (reader.push(piece) !== null) break;
    asked.progress('rows', reader.rows, null);
    pieces += 1;
    if (pieces % piecesBetweenTurns === 0) await new Promise(setImmediate);
  }
  const read = reader.end();
  if ('code' in read) return read;
  const { sheets, ...told } = read;
  const { cancelled, ...done } = asked.signal.aborted
    ? { cancelled: true, fresh: 0, changed: 0, same: 0, refused: [] }
    : await taken(node, sheets, asked);
  return { ...told, sheets: sheets.length, ...done, cancelled };
}

async function taken(node: NodeCore, sheets: readonly CountInput[], asked: Importing) {
  const { group, actor, dryRun, signal, progress } = asked;
  const result = {
    fresh: 0,
    changed: 0,
    same: 0,
    refused: [] as { port: string; day: string; code: string }[],
    cancelled: false,
  };
  for (let from = 0; from < sheets.length; from += mostTogether) {
    if (signal.aborted) return { ...result, cancelled: true };
    const some = sheets.slice(from, from + mostTogether);
    const there = await standing(node, group, some);
    const news = some.filter((sheet, index) => isNews(there[index] ?? null, sheet));
    result.same += some.length - news.length;
    const known = new Set(some.filter((_, index) => there[index] !== null));
    const acts = dryRun
      ? news.map(() => null)
      : await actTogether(
          node,
          news.map((input) => ({ group, kind: crossing.name, command: 'count', input, actor })),
        );
    for (const [index, answer] of acts.entries()) {
      const sheet = news[index];
      if (sheet === undefined) continue;
      if (answer !== null && !answer.ok) {
        if (result.refused.length < mostRefused)
          result.refused.push({ port: sheet.port, day: sheet.day, code: answer.code });
      } else if (known.has(sheet)) result.changed += 1;
      else result.fresh += 1;
    }
    progress('sheets', from + some.length, sheets.length);
    await new Promise(setImmediate);
  }
  return result;
}

/** The sheets as they stand here; null where there is none. */
async function standing(
  node: NodeCore,
  group: string,
  sheets: readonly CountInput[],
): Promise<readonly (CrossingState | null)[]> {
  const rows = await Promise.all(
    sheets.map((sheet) => node.store.view.record(group, crossing.name, sheetRecord(node.me, sheet))),
  );
  return rows.map((row) => (row === null ? null : (JSON.parse(row.state) as CrossingState)));
}

function isNews(state: CrossingState | null, sheet: CountInput): boolean {
  if (state === null) return true;
  const { series, queue } = changesIn(state, sheet);
  return series.length > 0 || queue.length > 0;
}
