import { counted } from './census.ts';
import { type Database, number, text } from './database.ts';
import { intact, rowSum } from './row-sum.ts';

export const chartersSchema = `
  CREATE TABLE charter(grp TEXT NOT NULL, version INTEGER NOT NULL, note TEXT NOT NULL, sum INTEGER NOT NULL,
    PRIMARY KEY (grp, version)) STRICT, WITHOUT ROWID;
  CREATE TABLE evidence(origin TEXT NOT NULL, evidence TEXT NOT NULL, sum INTEGER NOT NULL,
    PRIMARY KEY (origin, evidence)) STRICT, WITHOUT ROWID`;

export function charters(database: Database, group: string): string[] {
  const rows = database.prepare('SELECT version, note, sum FROM charter WHERE grp = ? ORDER BY version').all(group);
  return rows.map((row) => {
    const [version, note] = [number(row, 'version'), text(row, 'note')];
    intact(row, `charter ${version} of ${group}`, [group, version, note]);
    return note;
  });
}

export function groups(database: Database): string[] {
  return database
    .prepare('SELECT DISTINCT grp FROM charter ORDER BY grp')
    .all()
    .map((row) => text(row, 'grp'));
}

/** Call inside a transaction. */
export function putCharter(database: Database, group: string, version: number, note: string): boolean {
  const { changes } = database
    .prepare('INSERT OR IGNORE INTO charter VALUES (?, ?, ?, ?)')
    .run(group, version, note, rowSum([group, version, note]));
  counted(database, 'charter', changes);
  const there = database.prepare('SELECT note FROM charter WHERE grp = ? AND version = ?').get(group, version);
  return there !== undefined && text(there, 'note') === note;
}

export function putEvidence(database: Database, origin: string, evidence: string): void {
  const { changes } = database
    .prepare('INSERT OR IGNORE INTO evidence VALUES (?, ?, ?)')
    .run(origin, evidence, rowSum([origin, evidence]));
  counted(database, 'evidence', changes);
}

export function allEvidence(database: Database): { origin: string; evidence: string }[] {
  const rows = database.prepare('SELECT origin, evidence, sum FROM evidence ORDER BY origin, evidence').all();
  return rows.map((row) => {
    const [origin, evidence] = [text(row, 'origin'), text(row, 'evidence')];
    intact(row, `evidence on ${origin}`, [origin, evidence]);
    return { origin, evidence };
  });
}
