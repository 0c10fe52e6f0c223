import { expect, it } from 'vitest';
import { dataPath } from '../data.ts';
import { run } from './press.ts';

const there = ['seeds', '8-press', '9-press-texts'].every((name) => dataPath(name) !== null);

it.skipIf(!there)(
  '[PRESS-29] the figures on labelled reports of the outside data (ENTENTE_DATA)',
  async () => {
    const report = await run({ sizes: { articles: 20 }, say: () => {} });
    expect(report).toMatchObject({
      skipped: [],
      seeds: { clusters: [3, 1, 1], sides: 5, dates: { invented: 0 }, agreed: { recall: 1 } },
      people: { confidentErrors: 0, strangers: { confidentErrors: 0 } },
      speed: { articles: 20 },
    });
  },
  120_000,
);

it('[PRESS-29] without the outside data it says what it skipped', async () => {
  const before = process.env.ENTENTE_DATA;
  process.env.ENTENTE_DATA = '/nowhere';
  const said: string[] = [];
  const report = await run({ sizes: {}, say: (line) => said.push(line) });
  if (before === undefined) delete process.env.ENTENTE_DATA;
  else process.env.ENTENTE_DATA = before;
  expect(report).toMatchObject({ skipped: ['seeds', '8-press', '9-press-texts'] });
  expect(said.join()).toContain('skipped');
});
