import { beforeEach, expect, it } from 'vitest';
import { askOrSeen, type Seen } from './seen.ts';

const silence = new Error('silence');
const refusal = new Error('refused');
let kept: Map<string, Seen>;
let owner: string | null;
let now: number;
let shown: number[];

const shelf = {
  all: async () => [...kept.values()],
  get: async (id: string) => kept.get(id),
  put: async (seen: Seen) => void kept.set(seen.id, seen),
  remove: async (id: string) => void kept.delete(id),
};
const around = {
  owner: () => owner,
  isSilence: (fault: unknown) => fault === silence,
  now: () => now,
  shown: (at: number) => void shown.push(at),
};
const read = (value: unknown) => (typeof value === 'string' ? value : null);
const asks = (answer: string | Error, address = '/board') =>
  askOrSeen(
    shelf,
    around,
    address,
    async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    },
    read,
  );

beforeEach(() => {
  [kept, owner, now, shown] = [new Map(), 'chiara', 1_000, []];
});

it('[WEB-119] what was last seen stands in for a silent node, with its moment', async () => {
  await asks('as at seven');
  now = 2_000;
  await asks('as at eight');
  expect(await asks(silence)).toBe('as at eight');
  expect(shown).toEqual([2_000]);
  await expect(asks(silence, '/another')).rejects.toBe(silence);
});

it('[WEB-119] never in place of a refusal, for another person, after the session, or when it cannot be read', async () => {
  await asks('as at seven');
  await expect(asks(refusal)).rejects.toBe(refusal);
  for (const somebody of ['giulia', null]) {
    owner = somebody;
    await expect(asks(silence)).rejects.toBe(silence);
  }
  owner = 'chiara';
  for (const [id, seen] of kept) kept.set(id, { ...seen, value: 7 });
  await expect(asks(silence)).rejects.toBe(silence);
  expect(shown).toEqual([]);
});

it('[WEB-119] nothing is kept for nobody, nothing that is too long, and the oldest goes first', async () => {
  owner = null;
  await asks('seen by nobody');
  owner = 'chiara';
  await asks('x'.repeat(1_000_001));
  expect(kept.size).toBe(0);
  for (let at = 0; at < 70; at++) {
    now = at;
    await asks(`${at}`, `/${at}`);
  }
  expect(kept.size).toBe(60);
  await expect(asks(silence, '/9')).rejects.toBe(silence);
  expect(await asks(silence, '/10')).toBe('10');
});
