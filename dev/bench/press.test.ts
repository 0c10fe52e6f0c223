import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataPath } from '../data.ts';
import { goalsOf } from './press/goals.ts';
import { run } from './press.ts';

/** The bench with the outside data in another folder. */
async function measuredIn(folder: string, said: string[]): Promise<object> {
  const before = process.env.ENTENTE_DATA;
  process.env.ENTENTE_DATA = folder;
  const report = await run({ sizes: { articles: 1 }, say: (line) => said.push(line) });
  if (before === undefined) delete process.env.ENTENTE_DATA;
  else process.env.ENTENTE_DATA = before;
  return report;
}

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

it('[PRESS-29] a line of labels that cannot be used is named and counted, and the others are measured', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-labels-'));
  const label = { file: 'a.txt', lang: 'it', report_date: '2026-11-20', meeting_id: null };
  const lines = ['{"file": "a.txt"', JSON.stringify(label), '', JSON.stringify({ ...label, lang: 7 })];
  const missing = JSON.stringify({ ...label, file: 'gone.txt' });
  mkdirSync(join(folder, '9-press-texts'));
  const write = (name: string, text: string) => writeFileSync(join(folder, '9-press-texts', name), text);
  write('labels.jsonl', [...lines, missing].join('\n'));
  write('boilerplate.jsonl', 'not a line');
  write('meetings.jsonl', '');
  write('a.txt', 'Il porto del Nord ha contato duemila veicoli in un giorno, dice la direzione.');
  const said: string[] = [];
  const report = await measuredIn(folder, said);
  rmSync(folder, { recursive: true });
  expect(report).toMatchObject({ texts: { texts: 1, language: 1 }, damaged: { count: 4 } });
  const named = [
    'boilerplate.jsonl, line 1',
    'labels.jsonl, line 1',
    'labels.jsonl, line 4: lang',
    'labels.jsonl, line 5',
  ];
  for (const name of named) expect(said.join('\n')).toContain(`left out: ${name}`);
});

it('[PRESS-29] each goal stands beside what was measured, the names of the seeds among them', () => {
  const seeds = { reports: 5, clusters: [3, 1, 1], bCubed: 1, sides: 5, names: { forms: 12, resolved: 11 } };
  const all = { ...seeds, dates: { exact: 5, open: 0, invented: 0, outside: 0 }, agreed: { recall: 1, precision: 1 } };
  const missed = (of: Partial<typeof all>) =>
    goalsOf({ seeds: { ...all, ...of } }).flatMap(({ name, met }) => (met ? [] : [name]));
  expect(missed({})).toEqual(['seeds: every printed name resolved']);
  expect(missed({ names: { forms: 12, resolved: 12 } })).toEqual([]);
  expect(missed({ names: { forms: 12, resolved: 12 }, clusters: [4, 1] })).toEqual(['seeds: clusters as labelled']);
});

it('[PRESS-29] without the outside data it says what it skipped', async () => {
  const said: string[] = [];
  const report = await measuredIn('/nowhere', said);
  expect(report).toMatchObject({ skipped: ['seeds', '8-press', '9-press-texts'] });
  expect(said.join()).toContain('skipped');
});
