import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { biome } from './biome.ts';
import { read, repositoryFiles, root } from './source-files.ts';

function run(command: string, args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    command === 'biome' ? biome : join(root, 'node_modules/.bin', command),
    args,
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, output: status === 0 ? '' : `${stdout}${stderr}`.slice(-6_000) };
}

describe('the house', () => {
  it.each(['pure', 'node', 'web'])(
    'the %s project type-checks',
    (project) => {
      expect(run('tsc', ['-p', `tsconfig.${project}.json`])).toEqual({ status: 0, output: '' });
    },
    180_000,
  );
  it('is linted and formatted', () => {
    expect(run('biome', ['check', '.', '--error-on-warnings'])).toEqual({ status: 0, output: '' });
  }, 120_000);
  it('the lock file holds no address of a registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http|registry\.npmjs/);
  });
  it('every dependency is pinned exactly', () => {
    const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
      read('package.json'),
    );
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d/.test(version),
    );
    expect(loose).toEqual([]);
  });
  it('no file holds a doubt under an assertion', () => {
    const offenders = repositoryFiles(/^(packages|kinds|apps)\/.*\.tsx?$/).filter(
      (path) =>
        !/\.test\.tsx?$/.test(path) && /\bas unknown as\b|@ts-ignore|@ts-expect-error|\bas any\b/.test(read(path)),
    );
    expect(offenders).toEqual([]);
  });
});
