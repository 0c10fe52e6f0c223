import { expect, it } from 'vitest';
import { given } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import request from './index.ts';
import { neutralTick } from './tick.ts';
import { refusalGrounds, spokenGround } from './vocabulary.ts';

const scene = {
  charter: inventedCharter(),
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  tzdb: 'test',
};
const at = (member: string, hour: number) => ({ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const received = given(request, scene).when(at('it-moi', 8), 'ask', examples.ask).when(at('ma-moi', 9), 'receive', {});
const refused = (ground: string, explanation = 'Because.') =>
  received.when(at('ma-moi', 10), 'refuse', { ground, explanation });

it('[KIND-110] every ground that depends on what is held is one and the same', () => {
  const silent = refusalGrounds.filter((ground) => spokenGround(ground) === 'noAnswer');
  expect(silent).toHaveLength(9);
  const said = silent.map((ground) => refused(ground, `Of ${ground}.`).rows.at(-1)?.data);
  expect(new Set(said)).toEqual(new Set(['{"ground":"noAnswer","explanation":null,"day":"2026-11-22"}']));
  expect(refused('minorOffence').folded.state.desks[0]?.refusal).toMatchObject({
    ground: 'minorOffence',
    explanation: 'Because.',
  });
});

it('[KIND-110] nobody else says more, or less', () => {
  const arrived = (from: string, to: string) => {
    const rows = refused('notAvailable').rows.map((row) => ({ ...row, data: row.data.replace(from, to) }));
    return given(request, scene, rows).folded.exceptions.map(({ code }) => code);
  };
  expect(arrived('"explanation":null', '"explanation":"Nothing."')).toEqual(['request.explain']);
  expect(arrived('"noAnswer"', '"noOffence"')).toEqual(['request.explain']);
  expect(arrived('"noAnswer"', '"notAvailable"')).toEqual(['kind.malformed']);
});

it('[KIND-111] leaves at a moment that follows from the receipt, or at the next full hour', () => {
  const tick = (hour: number, minute = 0) =>
    neutralTick(received.folded.state, 'ma-moi', new Date(Date.UTC(2026, 10, 22, hour, minute)).toISOString());
  expect([tick(9), tick(10, 17), tick(50)]).toEqual(Array(3).fill('2026-11-25T03:00:00.000Z'));
  expect([tick(75), tick(75, 59), tick(88, 1)]).toEqual([
    '2026-11-25T04:00:00.000Z',
    '2026-11-25T04:00:00.000Z',
    '2026-11-25T17:00:00.000Z',
  ]);
  expect(neutralTick(received.folded.state, 'it-moi', '2026-11-22T10:00:00.000Z')).toBe(null);
});

it('[KIND-113] a piece concerns what was asked about', () => {
  const [item] = examples.answer.items;
  const answer = (concerns: readonly string[]) =>
    received.when(at('ma-moi', 10), 'answer', { ...examples.answer, items: [{ ...item, concerns }] }).refusal?.code;
  expect([answer([]), answer(['persons.1', 'objects.0'])]).toEqual([undefined, undefined]);
  expect([answer(['persons.2']), answer(['objects.7'])]).toEqual(['request.concerns', 'request.concerns']);
  expect([answer(['items.0']), answer(['persons.0', 'persons.0'])]).toEqual(['kind.input', 'kind.input']);
});
