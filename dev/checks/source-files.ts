import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Paths of the repository's files, relative to its root, in git's own order; new files not yet committed are among them. */
export function repositoryFiles(pattern: RegExp): readonly string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(list.split('\n'))].filter((path) => pattern.test(path));
}

export const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
