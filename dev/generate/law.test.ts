import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clauses } from '../../packages/policy/clear.ts';
import { lawPage, lawPath } from './law.ts';

it('[POL-18] the table of the law is made from the clauses, and says of each what it asks, whence, and what is heard', () => {
  const page = lawPage();
  expect(readFileSync(lawPath, 'utf8')).toBe(page);
  const rows = page.split('\n').filter((line) => /^\| POL-/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(clauses.length);
  for (const row of rows) {
    const cells = row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
    expect([row, cells.length, cells.every((cell) => cell !== '' && !/undefined|\[\]\(/.test(cell))]).toEqual([
      row,
      6,
      true,
    ]);
  }
});
