import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreFault } from '../../packages/store/fault.ts';
import type { Store, ViewStore } from '../../packages/store/port.ts';
import { scrubFeed } from '../../packages/store/scrub.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { eventOf, fillFeed, origin, payloadOf, recordOf, viewBatch } from '../../packages/store/suite/fixtures.ts';
import { headerOf } from './expected.ts';
import { dice, freshFolder, remove, seed, times } from './writing.ts';

const changes = times(1_000, 20_000);
const size = 300;
const folder = freshFolder();
const sound = join(folder, 'sound');
const files = ['log.db', 'keys.db', 'view.db', 'local.db'] as const;
type File = (typeof files)[number];

/** SQLite's own lists, and the search index as a table: its rows are those of the tables behind it. */
const notRows = /^(sqlite_|find$)/;

async function fillView(view: ViewStore): Promise<void> {
  const seqs = Array.from({ length: 40 }, (_, seq) => seq);
  const records = seqs.map((seq) =>
    recordOf(`it-moi.${seq}`, {
      facets: { text: `word${seq}` },
      tallies: [{ day: '2026-11-22', asker: 'it-moi', holder: 'ma-moi', measure: 'asked', count: 1 }],
    }),
  );
  const marks = [
    { witness: 'ma-moi', origin, size: 20, id: 'gmmp.ma-it/ma-moi/1#3', time: '2026-11-22T08:00:00.000Z' },
  ];
  const exceptions = [{ origin, seq: 41, status: 'poison' as const, code: 'kind.malformed' }];
  const events = seqs.map((seq) => eventOf(`it-moi.${seq}`, seq));
  await view.apply(viewBatch({ positions: { [origin]: 42 }, records, events, marks, exceptions }));
}

beforeAll(async () => {
  const store = await openSqliteStore(sound);
  await fillFeed(store, [1, 17, 255, 256, 299, size]);
  const seqs = Array.from({ length: size }, (_, seq) => seq);
  await store.keys.put(seqs.map((seq) => ({ origin, seq, header: headerOf(seq), wrapped: payloadOf(seq, 48) })));
  for (const [key, at] of [
    ['ma-moi/mirror', 17],
    ['ma-moi/mirror', 256],
    ['fr-moi/mirror', 256],
  ] as const)
    await store.log.putCosignature(origin, { key, size: at, time: 1_767_225_600, line: `line of ${key} at ${at}` });
  await store.log.putCharter('gmmp.ma-it', 1, 'entente.charter/v1 as signed by all');
  await store.log.putCharter('gmmp.ma-it', 2, 'entente.charter/v1, the second');
  await store.log.putEvidence(origin, 'two notes of one size');
  const shell = {
    kind: 'request',
    record: 'it-moi.5',
    type: 'request.asked/1',
    charter: 1,
    seen: {},
    by: { role: 'officer', ref: 'x' },
  };
  await store.keys.erase(origin, 5);
  await store.log.erasePayload(origin, 5, shell);
  await fillView(store.view);
  for (let i = 0; i < 12; i++) await store.local.put(i % 3 === 0 ? 'accounts' : 'sessions', `k${i}`, `{"n":${i}}`);
  await store.close();
});
afterAll(() => remove(folder));

/** A copy of the sound directory in which one file may be changed. */
function copyTo(name: string): string {
  const directory = join(folder, name);
  mkdirSync(directory, { recursive: true });
  for (const file of files) copyFileSync(join(sound, file), join(directory, file));
  return directory;
}

async function complaints(directory: string): Promise<readonly string[]> {
  let store: Store | null = null;
  try {
    store = await openSqliteStore(directory);
    const amiss = await store.integrity();
    if (amiss.length > 0) return amiss;
    const feeds = await store.log.feeds();
    const damage = (await Promise.all(feeds.map((feed) => scrubFeed(store as Store, feed.origin)))).flat();
    if (damage.length > 0) return damage.map(({ what, seq, detail }) => `${what} ${seq}: ${detail}`);
    return await store.compareView(fillView);
  } catch (error) {
    if (error instanceof StoreFault && error.code === 'corrupt') return [error.message];
    throw error;
  } finally {
    await store?.close();
  }
}

interface Row {
  readonly table: string;
  readonly where: string;
  readonly columns: readonly string[];
  readonly values: readonly SQLOutputValue[];
}

/** Every row of a file, with what names it. */
function rowsOf(path: string): Row[] {
  const db = new DatabaseSync(path, { readOnly: true });
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  const rows = tables.flatMap(({ name }) => {
    const table = String(name);
    if (notRows.test(table)) return [];
    const columns = db.prepare(`PRAGMA table_info(${table})`).all();
    const keys = columns.filter(({ pk }) => Number(pk) > 0).map((column) => String(column.name));
    return db
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map(
        (row): Row => ({
          table,
          where: keys.map((key) => `${key} = ${literal(row[key] ?? null)}`).join(' AND '),
          columns: columns.map((column) => String(column.name)),
          values: columns.map((column) => row[String(column.name)] ?? null),
        }),
      );
  });
  db.close();
  return rows;
}

const literal = (value: SQLOutputValue): string =>
  value === null
    ? 'NULL'
    : typeof value === 'string'
      ? `'${value.replaceAll("'", "''")}'`
      : value instanceof Uint8Array
        ? `x'${Buffer.from(value).toString('hex')}'`
        : String(value);

/** Another value of the same type, so that the file still takes it. */
function another(value: SQLOutputValue, roll: (below: number) => number): SQLOutputValue {
  if (value === null) return null;
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value) + 1 + roll(3);
  if (typeof value === 'string') return value === '' ? 'x' : `${value.slice(0, -1)}${value.endsWith('x') ? 'y' : 'x'}`;
  const bytes = Uint8Array.from(value);
  if (bytes.length === 0) return Uint8Array.of(1);
  const at = roll(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8));
  return bytes;
}

function changed(row: Row, column: string, value: SQLOutputValue, roll: (below: number) => number): string {
  return `UPDATE ${row.table} SET ${column} = ${literal(another(value, roll))} WHERE ${row.where}`;
}

/** One statement that takes a row out, or changes one of its values; null when the row has none that can be changed. */
function tampering(row: Row, roll: (below: number) => number): string | null {
  if (roll(3) === 0) return `DELETE FROM ${row.table} WHERE ${row.where}`;
  const filled = row.columns.flatMap((column, at) => (row.values[at] === null ? [] : [[column, at] as const]));
  const [column, at] = filled[roll(filled.length)] ?? ['', -1];
  if (at === -1) return null;
  return changed(row, column, row.values[at] ?? null, roll);
}

/** Whether the store complains of a file after this statement; true as well where the file does not take it. */
async function isNoticed(file: File, sql: string): Promise<boolean> {
  const directory = copyTo('tampered');
  const db = new DatabaseSync(join(directory, file));
  try {
    db.exec(sql);
  } catch {
    return true;
  } finally {
    db.close();
  }
  return (await complaints(directory)).length > 0;
}

describe(`rows that somebody changed (seed ${seed})`, () => {
  it('[STORE-35] a store nobody touched has nothing to complain of (control)', async () => {
    expect(await complaints(copyTo('control'))).toEqual([]);
  });

  /** Seed 18107957 came upon the one column that a comparison had left out: chance alone looks at each too seldom. */
  it('[STORE-35] a change in each single column of each table is found', async () => {
    const roll = dice(seed);
    const unnoticed: string[] = [];
    for (const file of files) {
      const seen = new Set<string>();
      for (const row of rowsOf(join(sound, file)))
        for (const [at, column] of row.columns.entries()) {
          const value = row.values[at] ?? null;
          const name = `${row.table}.${column}`;
          if (value === null || seen.has(name)) continue;
          seen.add(name);
          if (!(await isNoticed(file, changed(row, column, value, roll)))) unnoticed.push(name);
        }
    }
    expect(unnoticed).toEqual([]);
  });

  it(`[STORE-35] ${changes} of ${changes} rows changed or taken out, in any table of any file, are found and named`, async () => {
    const roll = dice(seed);
    const all = Object.fromEntries(files.map((file) => [file, rowsOf(join(sound, file))])) as Record<File, Row[]>;
    const unnoticed: string[] = [];
    for (let i = 0; i < changes; i++) {
      const file = files[i % files.length] ?? 'log.db';
      const tables = [...new Set(all[file].map(({ table }) => table))];
      const table = tables[roll(tables.length)];
      const rows = all[file].filter((row) => row.table === table);
      const sql = tampering(rows[roll(rows.length)] as Row, roll);
      if (sql === null) continue;
      if (!(await isNoticed(file, sql))) unnoticed.push(`${file}: ${sql.slice(0, 300)}`);
    }
    expect(unnoticed).toEqual([]);
  });
});
