import { describe, expect, it } from 'vitest';
import { ruleId } from './claims.ts';
import { read, repositoryFiles } from './source-files.ts';

const written = repositoryFiles(/^spec\/[A-Z]+\.md$/).flatMap((path) =>
  [...read(path).matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map((match) => match[1] ?? ''),
);
const tested = new Set(
  repositoryFiles(/\.(test|suite)\.tsx?$/).flatMap((path) =>
    [...read(path).matchAll(/['"`]([^'"`\n]*\[[A-Z]+-\d+[^'"`\n]*)['"`]/g)].flatMap(
      (match) => (match[1] ?? '').match(ruleId) ?? [],
    ),
  ),
);

describe('the written rules', () => {
  it('no rule lacks a test', () => expect(written.filter((rule) => !tested.has(rule))).toEqual([]));
  it('no test names a rule that is not written', () =>
    expect([...tested].filter((rule) => !written.includes(rule))).toEqual([]));
  it('no rule is numbered twice', () =>
    expect(written.filter((rule, index) => written.indexOf(rule) !== index)).toEqual([]));
});
