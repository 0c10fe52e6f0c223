import type { EventRow, Shell } from '../../../packages/store/port.ts';
import type { Fetcher } from '../attachments/fetch.ts';
import type { NodeCore } from '../core.ts';
import { verdictsOn } from '../naming/verdicts.ts';
import { eraseDrafts, eventAt, proposalsOf } from './copies.ts';
import { eraseFiles } from './files.ts';

/** Where a test may end the process: before the step of this name. */
export type Step = 'files' | 'drafts' | 'body' | 'key' | 'view' | 'answer';
export interface ErasingTools {
  readonly fetcher: Pick<Fetcher, 'forget'>;
  readonly before?: ((step: Step) => Promise<void> | void) | undefined;
  /** Does what takes words out of the view, so that no index of names keeps them. */
  readonly forgetting?: ((work: () => Promise<void>) => Promise<void>) | undefined;
}

/** An entry as ids name it. */
export interface Place {
  readonly origin: string;
  readonly seq: number;
}

export function placeOf(id: string): Place {
  const at = id.lastIndexOf('#');
  return { origin: id.slice(0, at), seq: Number(id.slice(at + 1)) };
}

/** Kinds whose own statements stay: that something was erased is not erased. */
const lasting: ReadonlySet<string> = new Set(['erasure']);

/** What of these statements is here. `absent`: no such entry has come yet, or it is no statement that can go. */
export async function look(node: NodeCore, ids: readonly string[]) {
  const rows: EventRow[] = [];
  const bare: Place[] = [];
  let absent = 0;
  for (const place of ids.map(placeOf)) {
    const position = node.projector.positions()[place.origin] ?? 0;
    const row = place.seq < position ? await eventAt(node, place.origin, place.seq) : null;
    if (place.seq >= position || (row !== null && lasting.has(row.kind))) absent += 1;
    else if (row === null) bare.push(place);
    else rows.push(row);
  }
  return { rows, bare, absent };
}

/**
 * Erases statements that lie in this node, with all that was made of them. What it needs to know it reads from the view, and the view
 * forgets last: ended anywhere, it is done again from the beginning, and comes to the same end.
 */
export async function eraseStatements(
  node: NodeCore,
  found: { readonly rows: readonly EventRow[]; readonly bare: readonly Place[] },
  tools: ErasingTools,
): Promise<void> {
  const statements = await withCorrections(node, found.rows);
  const verdicts = await verdictsOn(
    node,
    statements.map(({ record }) => record),
  );
  const rows = [...statements, ...(await proposalsOf(node, statements)), ...verdicts].filter(distinct);
  if (rows.some(({ data }) => data !== '')) {
    await tools.before?.('files');
    await eraseFiles(node, tools.fetcher, rows);
    await tools.before?.('drafts');
    await eraseDrafts(node, rows);
  }
  for (const row of rows) await eraseBody(node, row, shellOf(row), tools);
  // Never opened here, so nothing was made of them.
  for (const place of found.bare) await eraseBody(node, place, null, tools);
  await tools.before?.('view');
  const full = rows.filter(({ data }) => data !== '');
  const blankAll = async (): Promise<void> => {
    for (const row of full.filter((one, index) => full.findIndex(sameRecord(one)) === index))
      await node.locks.run(`${row.group} ${row.record}`, () => node.projector.blank(row, rows));
  };
  if (full.length > 0) await (tools.forgetting ?? ((work) => work()))(blankAll);
}

async function eraseBody(node: NodeCore, { origin, seq }: Place, shell: Shell | null, tools: ErasingTools) {
  const { log, keys } = node.store;
  const [[payload], [header], wrapped] = await Promise.all([
    log.payloads(origin, seq, seq + 1),
    keys.headers(origin, seq, seq + 1),
    keys.wrapped(origin, seq),
  ]);
  await tools.before?.('body');
  if (payload != null) await log.erasePayload(origin, seq, shell);
  await tools.before?.('key');
  if (payload != null || header != null || wrapped !== null) await keys.erase(origin, seq);
}

const shellOf = ({ kind, record, type, charter, seen, by }: EventRow): Shell => ({
  ...{ kind, record, type, charter, seen, by },
});

const distinct = ({ origin, seq }: EventRow, index: number, all: readonly EventRow[]): boolean =>
  all.findIndex((row) => row.origin === origin && row.seq === seq) === index;

/** A correction repeats what it corrects. */
async function withCorrections(node: NodeCore, rows: readonly EventRow[]): Promise<readonly EventRow[]> {
  const ids = new Set(rows.map(({ origin, seq }) => `${origin}#${seq}`));
  const authors = new Set(rows.map(({ origin }) => origin.split('/')[1]));
  const all = await node.store.view.eventsOf(rows.filter((row, index) => rows.findIndex(sameRecord(row)) === index));
  const corrections = all.filter(
    ({ origin, type, data }) =>
      type.includes('.corrected/') && data !== '' && authors.has(origin.split('/')[1]) && ids.has(corrects(data)),
  );
  return [...rows, ...corrections].filter(distinct);
}

const sameRecord = (one: EventRow) => (other: EventRow) =>
  one.group === other.group && one.kind === other.kind && one.record === other.record;

function corrects(data: string): string {
  const said: unknown = JSON.parse(data);
  const statement: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, 'statement') : null;
  return typeof statement === 'string' ? statement : '';
}
