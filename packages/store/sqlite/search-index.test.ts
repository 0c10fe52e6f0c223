import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecordRow } from '../port.ts';
import { recordOf, viewBatch } from '../suite/fixtures.ts';
import { words } from '../words.ts';
import { openSqliteStore } from './open.ts';

const vocabulary = ['port', 'portal', 'vehicle', 'رباط', 'véhicule', 'x1', 'x2', 'x3', 'one', 'two'];
const recordsOf: fc.Arbitrary<RecordRow[]> = fc.array(
  fc
    .record({ number: fc.nat(11), text: fc.array(fc.constantFrom(...vocabulary), { maxLength: 6 }), listed: fc.nat(4) })
    .map(({ number, text, listed }) =>
      recordOf(`it-moi.${number}`, { listed: listed > 0, facets: { title: 'T', text: text.join(' ') } }),
    ),
  { maxLength: 8 },
);

/** Records the index finds for a word, and whether it holds exactly what the records hold by SQLite's own check. */
function indexed(path: string, word: string): string[] {
  const database = new DatabaseSync(path);
  database.exec("INSERT INTO find(find, rank) VALUES ('integrity-check', 1)");
  const sql = 'SELECT record FROM find JOIN record ON record.rec = find.rowid WHERE find MATCH ? ORDER BY record';
  const rows = database.prepare(sql).all(`"${word}"`);
  database.close();
  return rows.map((row) => String(row.record));
}

it('[STORE-18] after any sequence of rewritten records the index holds the words they have now', () =>
  fc.assert(
    fc.asyncProperty(fc.array(recordsOf, { maxLength: 6 }), async (batches) => {
      const directory = mkdtempSync(join(tmpdir(), 'entente-index-'));
      const store = await openSqliteStore(directory);
      const now = new Map<string, RecordRow>();
      for (const records of batches) {
        await store.view.apply(viewBatch({ records }));
        for (const record of records) now.set(record.record, record);
      }
      await store.close();
      for (const word of vocabulary.map(words)) {
        const holders = [...now.values()].filter(
          ({ listed, facets }) => listed && words(facets.text).split(' ').includes(word),
        );
        expect(indexed(join(directory, 'view.db'), word)).toEqual(holders.map(({ record }) => record).sort());
      }
      rmSync(directory, { recursive: true });
    }),
    { numRuns: 40, seed: Number(process.env.ENTENTE_SEED ?? Date.now() % 2 ** 31) },
  ));
