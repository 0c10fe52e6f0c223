import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListQuery } from '../port.ts';
import { recordOf, viewBatch } from '../suite/fixtures.ts';
import { openSqliteStore } from './open.ts';
import { matchSql } from './search.ts';
import { shelfSql } from './walk.ts';

const sorts: readonly ListQuery['sort'][] = ['due', 'updated', 'created'];
const directory = mkdtempSync(join(tmpdir(), 'entente-plan-'));

beforeAll(async () => {
  const store = await openSqliteStore(directory);
  const records = Array.from({ length: 500 }, (_, i) => recordOf(`it-moi.${i}`, { facets: { text: `word${i}` } }));
  await store.view.apply(viewBatch({ records }));
  await store.close();
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Steps of the plan, one sentence each. */
function planOf(sql: string): string[] {
  const database = new DatabaseSync(join(directory, 'view.db'), { readOnly: true });
  const parameters = (sql.match(/\?/g) ?? []).map(() => 1);
  const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
  database.close();
  return rows.map((row) => String(row.detail));
}

const isDear = (step: string): boolean => /^SCAN (?!find VIRTUAL TABLE)|TEMP B-TREE/.test(step);

describe('plans of the lists', () => {
  it.each(sorts)('[STORE-19] a shelf is read in order of %s through its index alone', (sort) => {
    const plan = planOf(shelfSql(sort));
    expect(plan.filter(isDear)).toEqual([]);
    expect(plan).toEqual([
      expect.stringMatching(new RegExp(`^SEARCH slot USING COVERING INDEX slot_${sort} \\(shelf=\\? AND`)),
    ]);
  });

  it.each(sorts)('[STORE-19] a search goes from the word index to each record by its number (%s)', (sort) => {
    const plan = planOf(matchSql(sort));
    expect(plan.filter(isDear)).toEqual([]);
    expect(plan.at(-1)).toBe('SEARCH slot USING INTEGER PRIMARY KEY (rowid=?)');
  });

  it('[STORE-19] events and counts are found, never searched for', () => {
    const statements = [
      'SELECT place FROM event WHERE rec = (SELECT rec FROM record WHERE record = ? AND kind = ? AND grp = ?) ORDER BY place',
      'SELECT count(*) FROM (SELECT 1 FROM slot WHERE shelf = ? AND due < ? LIMIT ?)',
      'SELECT day, count FROM tally WHERE grp = ? AND day >= ? AND day <= ? ORDER BY day, asker, holder, measure',
      'SELECT place FROM event JOIN record USING (rec) WHERE place >= ? AND place < ? ORDER BY place DESC LIMIT ?',
      'SELECT * FROM record WHERE record = ? AND facets IS NOT NULL AND listed = 1 LIMIT 1',
      "SELECT grp FROM record WHERE rec IN (SELECT rec FROM exception WHERE status = 'waiting' AND rec IS NOT NULL)",
    ];
    for (const sql of statements) {
      const steps = planOf(sql).filter((step) => !/^SCAN (exception USING COVERING INDEX|\(subquery)/.test(step));
      expect(steps.filter(isDear)).toEqual([]);
    }
  });

  it('[STORE-19 control] a list without its index would be seen', () => {
    const steps = planOf('SELECT updated, rec FROM slot WHERE shelf = ? ORDER BY due DESC, updated, rec LIMIT ?');
    expect(steps.filter(isDear)).not.toEqual([]);
    expect(planOf('SELECT rec FROM record WHERE facets = ?').filter(isDear)).not.toEqual([]);
  });
});
