import { parseEntry } from '../../../packages/log/index.ts';
import type { EventRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';
import { filesIn } from '../erasing/files.ts';
import { holdOn } from '../erasing/holds.ts';
import { isPrivateGroup } from '../names.ts';
import type { RecordKey } from '../project.ts';

/** Days before the end of its month from which a statement stands in the queue. */
const aheadDays = 60;
const read = 1_024;

/** What of one record is over or soon will be. */
export interface Due extends RecordKey {
  readonly title: string;
  /** Month until which the first of them may be kept, YYYY-MM. */
  readonly keep: string;
  readonly over: boolean;
  readonly own: readonly string[];
  readonly foreign: readonly string[];
  readonly held: boolean;
  readonly files: number;
  readonly bytes: number;
}

interface Found {
  readonly row: EventRow;
  readonly keep: string;
}

/** The queue, what ends first first. It is only looked at: nothing is erased by itself. */
export async function retentionQueue(node: NodeCore): Promise<readonly Due[]> {
  const until = new Date(node.now().getTime() + aheadDays * 86_400_000).toISOString().slice(0, 7);
  const byRecord = new Map<string, Found[]>();
  for (const { origin, group } of await node.store.log.feeds()) {
    if (isPrivateGroup(group)) continue;
    for (const found of await dueIn(node, origin, until)) {
      const name = `${group} ${found.row.kind} ${found.row.record}`;
      byRecord.set(name, [...(byRecord.get(name) ?? []), found]);
    }
  }
  const due = await Promise.all([...byRecord.values()].map((found) => dueRecord(node, found)));
  return due.sort((one, other) => (one.keep < other.keep ? -1 : one.keep > other.keep ? 1 : 0));
}

/** A month is in the queue when it is over, or ends before the last month that is looked ahead to does. */
async function dueIn(node: NodeCore, origin: string, until: string): Promise<readonly Found[]> {
  const { log, view } = node.store;
  const position = node.projector.positions()[origin] ?? 0;
  const due: Found[] = [];
  for (let from = 0; from < position; from += read) {
    const to = Math.min(position, from + read);
    const keeps = (await log.entries(origin, from, to)).map((leaf) => {
      const entry = parseEntry(leaf);
      return 'ok' in entry ? null : entry.keep;
    });
    if (!keeps.some((keep) => keep !== null && keep < until)) continue;
    for (const row of await view.latest(origin, to, to - from)) {
      const keep = row.seq < from ? null : (keeps[row.seq - from] ?? null);
      // An erasure stays: that something was erased is not erased.
      if (keep !== null && keep < until && row.data !== '' && row.kind !== 'erasure') due.push({ row, keep });
    }
  }
  return due;
}

async function dueRecord(node: NodeCore, found: readonly Found[]): Promise<Due> {
  const { group = '', kind = '', record = '' } = found[0]?.row ?? {};
  const keep = found.map((one) => one.keep).sort()[0] ?? '';
  const ids = (mine: boolean) =>
    found.flatMap(({ row: { origin, seq } }) =>
      (origin.split('/')[1] === node.me) === mine ? [`${origin}#${seq}`] : [],
    );
  const files = found.flatMap(({ row }) => filesIn(JSON.parse(row.data)));
  return {
    ...{ group, kind, record, keep },
    title: (await node.store.view.record(group, kind, record))?.facets.title ?? '',
    over: keep < node.now().toISOString().slice(0, 7),
    own: ids(true),
    foreign: ids(false),
    held: (await holdOn(node, record)) !== null,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  };
}
