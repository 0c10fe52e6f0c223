import { expect, it } from 'vitest';
import { isRefusal } from '../kind/refusal.ts';
import { clauses, clear } from './clear.ts';
import { inventedDeparture } from './invented.ts';

const { draft, at } = inventedDeparture();
const bad = { ...draft, disclosure: { ...draft.disclosure, purpose: '' } };

it('[POL-11] a cleared statement carries its readers', () => {
  const cleared = clear([draft], at, null);
  if (isRefusal(cleared)) throw new Error(cleared.code);
  expect(cleared.map((one) => ({ ...one }))).toEqual([
    expect.objectContaining({ ...draft, audience: ['it-moi', 'ma-moi'], charterVersion: 1 }),
  ]);
  expect(Object.isFrozen(cleared[0])).toBe(true);
});

it('[POL-13] all statements of an act are cleared, or none', () => {
  expect(clear([draft, bad], at, null)).toMatchObject({ ok: false, code: 'policy.purpose', field: 'purpose' });
  expect(clear([], at, null)).toEqual([]);
});

it('[POL-13] every clause is numbered once and says where it comes from', () => {
  const ids = clauses.map((clause) => clause.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const clause of clauses) expect(clause.cite.length).toBeGreaterThan(10);
});
