import type { Kind } from '../../packages/kind/kind.ts';
import { rereadEntry } from '../../packages/log/index.ts';
import { isFault } from '../../packages/notes/index.ts';
import type { EventRow, FeedRow, OpenedMark, Store, ViewBatch } from '../../packages/store/port.ts';
import type { CharterBook } from './charters.ts';
import type { Opener, SealedItem } from './opener.ts';

/** What a stretch of a feed says, and what of it could not be read; nothing of it is folded yet. */
export interface OpenedBatch {
  readonly to: number;
  readonly events: readonly EventRow[];
  readonly exceptions: ViewBatch['exceptions'];
  readonly marks: readonly OpenedMark[];
}

/** Reads entries [from, to) of a feed and opens them; an erased one becomes an event without data when its shell is here. */
export async function readAndOpen(
  deps: { store: Store; opener: Opener; charters: CharterBook; kinds: ReadonlyMap<string, Kind>; me: string },
  feed: FeedRow,
  from: number,
  to: number,
): Promise<OpenedBatch> {
  const { store, opener, charters, kinds, me } = deps;
  const [leaves, payloads, headers, shells] = await Promise.all([
    store.log.entries(feed.origin, from, to),
    store.log.payloads(feed.origin, from, to),
    store.keys.headers(feed.origin, from, to),
    store.log.shells(feed.origin, from, to),
  ]);
  const hint = Math.max(0, charters.of(feed.group)?.members.findIndex((member) => member.id === me) ?? 0);
  const exceptions: { origin: string; seq: number; status: 'poison' | 'sealed' | 'newer' | 'erased'; code: string }[] =
    [];
  const items: (SealedItem & { readonly time: string })[] = [];
  for (const [index, leaf] of leaves.entries()) {
    const seq = from + index;
    const committed = rereadEntry(leaf, feed.origin, seq);
    // A leaf of a version this node does not read is kept and counted; it is opened after the upgrade.
    if (isFault(committed)) exceptions.push({ origin: feed.origin, seq, status: 'newer', code: committed.code });
    else
      items.push({
        committed,
        header: headers[index] ?? null,
        payload: payloads[index] ?? null,
        hint,
        time: committed.time,
      });
  }
  const opened = await opener.open(items);
  const events: EventRow[] = [];
  const marks = new Map<string, OpenedMark>();
  for (const [index, found] of opened.entries()) {
    const item = items[index];
    if (item === undefined) continue;
    const { seq } = item.committed;
    const shell = item.payload === null ? shells.get(seq) : undefined;
    const result = shell === undefined ? found : { ...shell, data: '' };
    if ('ok' in result) {
      exceptions.push({ origin: feed.origin, seq, status: result.status, code: result.code });
      continue;
    }
    noteMarks(marks, feed, seq, item.time, result.seen);
    const kind = result.type.slice(0, result.type.indexOf('.'));
    if (kind === 'node') continue;
    if (!kinds.has(kind)) {
      exceptions.push({ origin: feed.origin, seq, status: 'newer', code: 'kind.unknown' });
      continue;
    }
    events.push({
      origin: feed.origin,
      seq,
      group: feed.group,
      kind,
      record: result.record,
      type: result.type,
      time: item.time,
      charter: result.charter,
      seen: result.seen,
      by: result.by,
      data: result.data,
    });
  }
  return { to, events, exceptions, marks: [...marks.values()] };
}

/** Within one batch only the first mark that says more than the last one matters. */
function noteMarks(
  marks: Map<string, OpenedMark>,
  feed: FeedRow,
  seq: number,
  time: string,
  seen: Readonly<Record<string, number>>,
): void {
  for (const [origin, size] of Object.entries(seen)) {
    const key = `${origin} ${size}`;
    if (!marks.has(key)) marks.set(key, { witness: feed.member, origin, size, id: `${feed.origin}#${seq}`, time });
  }
}
