import type { EventRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';

/** Statements a person was asked to release; more of them than this name one act only in error. */
const mostReleases = 64;
/** A string this long in a draft is no coincidence. */
const telling = 16;

/** Our own proposals to a second person that hold the act which became one of these statements. */
export async function proposalsOf(node: NodeCore, rows: readonly EventRow[]): Promise<readonly EventRow[]> {
  const found: EventRow[] = [];
  for (const { origin, seq } of rows.filter((row) => row.origin.split('/')[1] === node.me)) {
    for (const place of await node.store.view.mentioning(`"${origin}#${seq}"`, mostReleases)) {
      const outcome = await eventAt(node, place.origin, place.seq);
      if (outcome?.kind !== 'release' || outcome.type !== 'release.executed/1') continue;
      const told = await node.store.view.eventsOf([outcome]);
      found.push(...told.filter(({ type }) => type === 'release.proposed/1'));
    }
  }
  return found;
}

/** The event of an entry, when this node has opened it. */
export async function eventAt(node: NodeCore, origin: string, seq: number): Promise<EventRow | null> {
  const [row] = await node.store.view.latest(origin, seq + 1, 1);
  return row?.seq === seq ? row : null;
}

/**
 * Half-written forms of whoever: those of the records, and those that repeat a piece of what goes. On return nothing of them, nor of
 * drafts that were sent or thrown away before, is in any file.
 */
export async function eraseDrafts(node: NodeCore, rows: readonly EventRow[]): Promise<void> {
  const { local } = node.store;
  const pieces = rows.flatMap(({ data }) => (data === '' ? [] : stringsIn(JSON.parse(data))));
  const records = new Set(rows.map(({ record }) => record));
  const going: { collection: string; key: string }[] = [];
  for (const { key: account } of await local.list('accounts')) {
    const collection = `draft/${account}`;
    for (const { key, value } of await local.list(collection)) {
      const draft: unknown = JSON.parse(value);
      if (records.has(String(recordOf(draft))) || repeats(draft, pieces)) going.push({ collection, key });
    }
  }
  await local.erase(going);
}

const recordOf = (draft: unknown): unknown =>
  typeof draft === 'object' && draft !== null ? Reflect.get(draft, 'record') : null;

function repeats(draft: unknown, pieces: readonly string[]): boolean {
  const said = stringsIn(draft);
  return pieces.some((piece) => piece.length >= telling && said.some((text) => text.includes(piece)));
}

function stringsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [];
}
