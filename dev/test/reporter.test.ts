import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

it('a suite that cannot be set up is counted as a failure, and said with its cause', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-reporter-'));
  try {
    writeFileSync(
      join(folder, 'broken.test.mjs'),
      `describe('a desk', () => { beforeAll(() => { throw new Error('no port is free'); }); it('opens', () => {}); });
       it('stands beside it', () => {});`,
    );
    const { NODE_OPTIONS: _, ...env } = process.env;
    const run = spawnSync(
      process.execPath,
      [
        ...[join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--globals'],
        ...['--reporter', join(root, 'dev/test/reporter.ts')],
      ],
      { encoding: 'utf8', env },
    );
    expect(run.status, run.stderr).toBe(1);
    expect(run.stdout).toContain('FAILED broken.test.mjs: a desk\n  no port is free');
    expect(run.stdout).toMatch(/skipped:\n {2}broken\.test\.mjs: a desk > opens/);
    expect(run.stdout.trimEnd()).toMatch(/\n1 passed, 1 failed$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
