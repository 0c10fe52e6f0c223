import { describe, expect, it } from 'vitest';
import { answerOf } from './backup.ts';

const made = {
  path: '/b/new',
  files: 3,
  bytes: 2_000,
  removed: [],
  stays: [],
  lists: [],
  recovery: 'age1x',
  identity: null,
};

describe('what is told of a backup', () => {
  it('[CLI-58] older ones that could not be removed end it with 1, in words and as JSON', () => {
    expect(answerOf(made)).toEqual({ text: 'Backup in /b/new: 3 files, 2.0 kB.', json: { ok: true, ...made } });
    const answer = answerOf({ ...made, removed: ['/b/gone'], stays: ['/b/old', '/b/older'] });
    expect(answer).toMatchObject({ exit: 1, json: { ok: false, code: 'backup.stays', stays: ['/b/old', '/b/older'] } });
    expect(answer.text).toContain('Removed, because it was older than 30 days: /b/gone');
    expect(answer.text).toContain('could not be removed: /b/old, /b/older.');
  });

  it('[CLI-58] loaded screening lists are said not to be in it', () => {
    const answer = answerOf({ ...made, lists: ['eu', 'un'] });
    expect(answer.text).toContain('the screening lists eu, un. Keep their files; after a restore load them again.');
    expect(answer).toMatchObject({ json: { ok: true, lists: ['eu', 'un'] } });
    expect(answer.exit).toBeUndefined();
  });
});
