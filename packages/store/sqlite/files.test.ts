import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillFeed, origin, recordOf, viewBatch } from '../suite/fixtures.ts';
import { openSqliteStore } from './open.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'entente-files-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function alter(file: string, sql: string): void {
  const database = new DatabaseSync(join(directory, file));
  database.exec(sql);
  database.close();
}

async function prepared(): Promise<void> {
  const store = await openSqliteStore(directory);
  await fillFeed(store, [3, 300]);
  await store.log.putCosignature(origin, { key: 'ma', size: 3, time: 1, line: 'a line' });
  await store.log.putCharter('gmmp.ma-it', 1, 'a charter');
  await store.log.putEvidence(origin, 'two notes');
  await store.keys.put([{ origin, seq: 1, header: Uint8Array.of(1, 2, 3), wrapped: null }]);
  await store.view.apply(viewBatch({ records: [recordOf('it-moi.1')] }));
  await store.close();
}

describe('files', () => {
  it('are readable by their owner alone', async () => {
    const store = await openSqliteStore(join(directory, 'data'));
    await store.close();
    expect(statSync(join(directory, 'data')).mode & 0o777).toBe(0o700);
  });

  it('[STORE-28] of a newer release are refused and left as they are', async () => {
    await prepared();
    alter('keys.db', 'PRAGMA user_version = 99');
    const before = readFileSync(join(directory, 'keys.db'));
    const told = { code: 'newer', message: expect.stringMatching(/newer release .* install that release.*keys\.db/) };
    await expect(openSqliteStore(directory)).rejects.toMatchObject(told);
    expect(readFileSync(join(directory, 'keys.db'))).toEqual(before);
    alter('keys.db', 'PRAGMA user_version = 1');
    await (await openSqliteStore(directory)).close();
  });

  it('[STORE-37] of an older release are begun anew where all they hold follows from the log', async () => {
    await prepared();
    alter('view.db', 'DROP TABLE tally; PRAGMA user_version = 1');
    const store = await openSqliteStore(directory);
    expect(await store.view.find('it-moi.1')).toBe(null);
    expect(await store.view.positions()).toEqual({});
    expect(await store.log.feed(origin)).toMatchObject({ size: 300 });
    await store.close();
  });

  it.each(['log.db', 'keys.db', 'local.db'])('[STORE-42] one gone or empty is not begun anew: %s', async (file) => {
    await prepared();
    writeFileSync(join(directory, file), '');
    const opened = () => openSqliteStore(directory, { whole: true });
    await expect(opened()).rejects.toMatchObject({ code: 'corrupt', file, detail: 'the file is empty' });
    rmSync(join(directory, file));
    await expect(opened()).rejects.toMatchObject({ code: 'corrupt', file, detail: 'the file is not there' });
    expect(existsSync(join(directory, file))).toBe(false);
  });

  it.each([
    ['log.db', 'from a backup'],
    ['keys.db', 'from a backup'],
    ['view.db', 'stop the node and remove view.db'],
    ['local.db', 'sessions, drafts'],
  ])('[STORE-29] that are no databases are named as damage: %s with its own cure', async (file, cure) => {
    await prepared();
    writeFileSync(
      join(directory, file),
      'this is not a database, and it is longer than a header of one hundred bytes. '.repeat(9),
    );
    const damaged = { code: 'corrupt', file, remedy: expect.stringContaining(cure) };
    await expect(openSqliteStore(directory)).rejects.toMatchObject(damaged);
    await expect(openSqliteStore(directory)).rejects.toThrow(`${file} is damaged`);
  });

  it('[STORE-29] a damaged view is healed by removing its files', async () => {
    await prepared();
    for (const end of ['', '-wal', '-shm']) writeFileSync(join(directory, `view.db${end}`), 'nothing '.repeat(90));
    await expect(openSqliteStore(directory)).rejects.toMatchObject({ file: 'view.db' });
    for (const end of ['', '-wal', '-shm']) rmSync(join(directory, `view.db${end}`), { force: true });
    const store = await openSqliteStore(directory);
    expect(await store.view.positions()).toEqual({});
    await store.close();
  });

  it.each([
    ['feed', 'UPDATE feed SET own = 0', 'feed'],
    ['checkpoint', "UPDATE checkpoint SET note = note || ' '", 'feed'],
    ['cosignature', 'UPDATE cosignature SET time = 2', 'cosignatures'],
    ['charter', "UPDATE charter SET note = 'another'", 'charters'],
    ['evidence', "UPDATE evidence SET evidence = 'another'", 'evidence'],
    ['entry', 'DELETE FROM entry WHERE place % 10 = 2', 'entries'],
    ['payload', 'UPDATE payload SET payload = NULL WHERE place % 10 = 2', 'payloads'],
    ['subtree', 'DELETE FROM subtree', 'node'],
  ] as const)('[STORE-29] a changed row of %s is never read out', async (_, sql, reader) => {
    await prepared();
    alter('log.db', sql);
    const store = await openSqliteStore(directory);
    const { log } = store;
    const readers = {
      feed: () => log.feed(origin),
      cosignatures: () => log.cosignatures(origin),
      charters: () => log.charters('gmmp.ma-it'),
      evidence: () => log.evidence(),
      entries: () => log.entries(origin, 0, 300),
      payloads: () => log.payloads(origin, 0, 300),
      node: () => log.node(origin, 8, 0),
    };
    await expect(readers[reader]()).rejects.toMatchObject({ name: 'StoreFault', code: 'corrupt' });
    await store.close();
  });
});
