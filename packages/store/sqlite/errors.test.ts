import { describe, expect, it } from 'vitest';
import { asFault } from './errors.ts';

const ofSqlite = (errcode: number): Error => Object.assign(new Error('disk I/O error'), { errcode });

describe('what SQLite and the system say of a disk', () => {
  it.each([
    [13, 'full'],
    [4874, 'full'],
    [10, 'io'],
    [778, 'io'],
    [8, 'readonly'],
  ])('code %i is told as "%s"', (errcode, code) => {
    expect(asFault(ofSqlite(errcode), '/somewhere/log.db')).toMatchObject({ code, file: 'log.db' });
  });

  it('an error that is none of the disk stays what it is', () => {
    const bug = ofSqlite(1);
    expect(asFault(bug)).toBe(bug);
  });
});
