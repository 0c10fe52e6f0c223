import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from './sqlite/open.ts';

let directory = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'entente-lock-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true });
});

/** Another process that opens the store and says `open`, or why it cannot; then it holds on until it is killed. */
function holder(): { child: ChildProcess; said: Promise<string> } {
  const code = `import { openSqliteStore } from ${JSON.stringify(join(import.meta.dirname, 'sqlite/open.ts'))};
    try { await openSqliteStore(${JSON.stringify(directory)}); console.log('open'); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.code + ': ' + error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return { child, said: new Promise((resolve) => child.stdout?.once('data', (text) => resolve(String(text).trim()))) };
}

describe('the lock of a data directory', () => {
  it('[STORE-24] a second process is refused and told who holds it', async () => {
    const store = await openSqliteStore(directory);
    const said = await holder().said;
    expect(said).toMatch(/^locked: another process works on this data directory: stop it first/);
    expect(said).toContain(`process ${process.pid}`);
    await store.close();
    expect(await holder().said).toBe('open');
  });

  it('[STORE-24] a process that was killed holds nothing', async () => {
    const { child, said } = holder();
    expect(await said).toBe('open');
    await expect(openSqliteStore(directory)).rejects.toMatchObject({ code: 'locked' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await (await openSqliteStore(directory)).close();
  });

  it('[STORE-24] the same process cannot open it twice either', async () => {
    const store = await openSqliteStore(directory);
    await expect(openSqliteStore(directory)).rejects.toMatchObject({ code: 'locked' });
    await expect(openSqliteStore(directory)).rejects.toMatchObject({ code: 'locked' });
    expect(await holder().said).toMatch(/^locked/);
    await store.close();
  });
});
