import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimsOf, type Ground, ruleId, untrueIn } from './claims.ts';
import { read, repositoryFiles, root } from './source-files.ts';

const ground: Ground = {
  rules: new Set(
    repositoryFiles(/^spec\/[A-Z]+\.md$/).flatMap((path) =>
      [...read(path).matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map(([, rule = '']) => rule),
    ),
  ),
  isThere: (path) => existsSync(join(root, path)),
  titledIn: (path) =>
    new Set(
      [...read(path).matchAll(/['"`]([^'"`\n]*\[[A-Z]+-\d+[^'"`\n]*)['"`]/g)].flatMap(
        ([, title = '']) => title.match(ruleId) ?? [],
      ),
    ),
};

describe.each([
  ['docs/threat-model.md', 20],
  ['docs/impact-assessment.md', 10],
])('what %s claims', (path, atLeast) => {
  it('names rules that are written, files that are there, and for each claim a test that bears its rules, or “not held”', () => {
    expect(untrueIn(read(path), ground)).toEqual([]);
  });
  it('is found by the reader of this check', () => {
    expect(claimsOf(read(path)).length).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('the check of claims (control)', () => {
  const test = 'dev/checks/rules.test.ts';
  it.each([
    ['a rule that nobody wrote', 'It holds (NODE-99999).', ['no rule NODE-99999']],
    ['a test that is not there', 'See `dev/checks/made-up.test.ts`.', ['no file dev/checks/made-up.test.ts']],
    ['a link to nothing', 'See [this](made-up.md).', ['no file docs/made-up.md']],
    [
      'a threat without a test',
      '### T1 Wind\n\n**Rules and tests.** NODE-7.\n',
      ['T1 names no test and does not say “not held”'],
    ],
    ['a threat without that paragraph', '### T1 Wind\n\nNothing.\n', ['T1 names no test and does not say “not held”']],
    [
      'a risk without a test',
      '| R1 | wind | walls | NODE-7 | draught |',
      ['R1 names no test and does not say “not held”'],
    ],
    [
      'a test that does not speak of the rule',
      `| M1 | wind | walls | NODE-7, \`${test}\` | draught |`,
      ['M1: no test it names has NODE-7'],
    ],
    ['what says that nothing holds it', '| R1 | wind | none | Not held. | all |', []],
  ])('%s', (_, text, expected) => expect(untrueIn(text, ground)).toEqual(expected));
});
