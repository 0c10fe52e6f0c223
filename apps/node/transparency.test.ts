import { describe, expect, it } from 'vitest';
import { ask, group, nodePair, officer } from '../../dev/nodes/pair.ts';
import { act } from './act.ts';
import { transparencyReport } from './transparency.ts';

const year = { from: '2020-01-01', to: '2099-12-31' };

describe('the transparency report', () => {
  it('[NODE-162] is the same at both members, fingerprint and all, and leaves small figures out', async () => {
    await using pair = await nodePair();
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    for (let i = 0; i < 9; i++) await ask(rome, { title: `Van ${i}`, purposeClass: i < 7 ? 'smuggling' : 'terrorism' });
    const reports = async () => Promise.all([rome, rabat].map(({ core }) => transparencyReport(core, group, year)));
    await expect.poll(async () => (await reports())[1]?.shared.length, { timeout: 20_000 }).toBe(3);
    await expect.poll(async () => new Set((await reports()).map((one) => one.fingerprint)).size).toBe(1);
    const [atRome, atRabat] = await reports();
    expect(atRome?.shared).toEqual(atRabat?.shared);
    expect(atRome?.shared.map(({ asker, measure, count }) => [asker, measure, count])).toEqual([
      ['it-moi', 'asked', 9],
      ['it-moi', 'purpose:smuggling', null],
      ['it-moi', 'purpose:terrorism', null],
    ]);
  });

  it('[NODE-162] tells how often the own people looked and searched, not who and at what', async () => {
    await using pair = await nodePair();
    const { core } = await pair.start('rome');
    const look = (input: object, command: string) =>
      act(core, { group: '', kind: 'journal', record: null, command, input, actor: officer, released: true });
    for (let i = 0; i < 6; i++)
      await look(
        { record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', route: 'record', purpose: null, count: 1 },
        'read',
      );
    await look({ route: 'list', query: '{}', purpose: null, count: 3 }, 'query');
    expect((await transparencyReport(core, group, year)).own).toEqual([
      { measure: 'queried', count: null },
      { measure: 'read', count: 6 },
    ]);
    expect((await transparencyReport(core, group, { from: '2020-01-01', to: '2020-01-02' })).own).toEqual([]);
  });
});
