import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Box, ListQuery, ViewStore } from '../../packages/store/port.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { generatedBatch, me, sequence, start } from './records.ts';
import type { BenchOptions } from './run.ts';

const now = new Date(start).toISOString();
const boxes: readonly Box[] = ['us', 'them', 'overdue', 'open', 'ended', 'all'];
const sorts = ['due', 'updated', 'created'] as const;
const page: ListQuery = { box: 'open', me, now, sort: 'due', limit: 50 };

const everyBox = boxes.flatMap((box) => sorts.map((sort) => ({ ...page, box, sort })));
const filters: readonly Partial<ListQuery>[] = [
  { kind: 'request' },
  { group: 'contact.fr-mi' },
  { counterpart: 'ma-moi' },
  { state: 'accepted' },
  { urgency: '8h' },
  { kind: 'information', urgency: '3d', counterpart: 'es-mi' },
  { group: 'contact.tn-moi', state: 'clarify', urgency: '8h', kind: 'request' },
  { state: 'no such state' },
];
const texts: Readonly<Record<string, readonly string[]>> = {
  searchLatin: [
    'vehicle',
    'passp',
    'vehicle contai',
    'réseau',
    'frontiere17',
    'witness31 port',
    'REF-123456',
    'nothinglikeit',
    'v',
  ],
  searchArabic: ['المغرب', 'الرباط احم', 'إبراهيم', 'ابراهيم7', 'طلب مُعلومات', 'فاطمة31', 'وثيقه', 'لاشيءكهذا'],
};

/** One call of a list: what was asked, and the milliseconds it took. */
interface Call {
  readonly asked: string;
  readonly took: number;
}

/** Middle and 95th percentile of milliseconds, and what was asked when it took longest. */
function summary(calls: readonly Call[]): object {
  const sorted = calls.map(({ took }) => took).sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 100) / 100;
  const slowest = calls.find(({ took }) => took === sorted.at(-1))?.asked;
  return { p50: at(0.5), p95: at(0.95), max: at(1), calls: calls.length, slowest };
}

async function timed(asked: string, work: () => Promise<unknown>): Promise<Call> {
  const begun = performance.now();
  await work();
  return { asked, took: performance.now() - begun };
}

function nameOf({ box, sort, text, me: _, now: __, limit: ___, cursor: ____, ...filter }: ListQuery): string {
  return [box, sort, ...Object.values(filter), text === undefined ? '' : `“${text}”`].filter(Boolean).join(' ');
}

async function timeEach(view: ViewStore, queries: readonly ListQuery[], rounds: number): Promise<Call[]> {
  const times: Call[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) times.push(await timed(nameOf(query), () => view.list(query)));
  }
  return times;
}

/** Follows one list for many pages, as a reader who never stops. */
async function timeDeep(view: ViewStore, query: ListQuery, pages: number): Promise<Call[]> {
  const times: Call[] = [];
  let cursor: string | undefined;
  for (let i = 0; i < pages; i++) {
    times.push(
      await timed(`${nameOf(query)} page ${i}`, async () => {
        cursor = (await view.list({ ...query, cursor })).next ?? undefined;
      }),
    );
    if (cursor === undefined) break;
  }
  return times;
}

async function fill(view: ViewStore, records: number, say: (line: string) => void): Promise<number> {
  const next = sequence(11);
  const begun = performance.now();
  for (let from = 0; from < records; from += 4096) {
    await view.apply(generatedBatch(from, Math.min(from + 4096, records), next));
    if (from % 102_400 === 0) say(`${from} of ${records} records`);
  }
  return performance.now() - begun;
}

async function measure(view: ViewStore): Promise<object> {
  const filtered = filters.flatMap((filter) => everyBox.map((query) => ({ ...query, ...filter })));
  const searches = (list: readonly string[] = []): ListQuery[] =>
    list.flatMap((text) => everyBox.map((query) => ({ ...query, text })));
  const deep: Call[] = [];
  for (const query of everyBox) deep.push(...(await timeDeep(view, query, 100)));
  const counts: Call[] = [];
  for (let i = 0; i < 50; i++) counts.push(await timed('counts', () => view.counts({ me, now, cap: 10_000 })));
  const year = { group: 'contact.fr-mi', from: '2025-01-01', to: '2025-12-31' };
  return {
    inbox: summary(await timeEach(view, everyBox, 20)),
    filtered: summary(await timeEach(view, filtered, 4)),
    deepPages: summary(deep),
    searchLatin: summary(await timeEach(view, searches(texts.searchLatin), 2)),
    searchArabic: summary(await timeEach(view, searches(texts.searchArabic), 2)),
    counts: summary(counts),
    statisticsOfAYear: summary([
      await timed('first', () => view.tally(year)),
      await timed('again', () => view.tally(year)),
    ]),
  };
}

/** Lists, filters, deep pages and search over generated records; milliseconds of the store's own time. */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const records = sizes.records ?? 1_000_000;
  const directory = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const filling = await openSqliteStore(directory);
    const spent = await fill(filling.view, records, say);
    await filling.close();
    const begun = performance.now();
    const store = await openSqliteStore(directory);
    const opened = performance.now() - begun;
    say('measuring');
    const milliseconds = await measure(store.view);
    await store.close();
    return {
      records,
      generatedPerSecond: Math.round((records * 1000) / spent),
      openMilliseconds: Math.round(opened),
      viewMegabytes: Math.round(statSync(join(directory, 'view.db')).size / 1e6),
      residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
      milliseconds,
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
