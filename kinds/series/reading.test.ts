import { expect, it } from 'vitest';
import { chance, testSeed } from '../../dev/chance.ts';
import { placeNumber, placeOf } from './grid.ts';
import { readPoints } from './reading.ts';

const read = (text: string, step: 'month' | 'week' | 'day' | 'hour' = 'month', decimal: ',' | '.' | null = null) =>
  readPoints(text, { step, decimal });
const values = (text: string, decimal: ',' | '.' | null = null) =>
  read(text, 'month', decimal).points.map(({ value }) => value);
const errors = (text: string, step: 'month' | 'week' | 'day' | 'hour' = 'month') =>
  read(text, step).errors.map(({ line, error }) => `${line} ${error}`);

it('[SERIES-20] separators may be mixed, a heading is passed over, columns may be quoted', () => {
  const text = 'month;count\n2031-01;10\n2031-02,11\n"2031-03"\t"12"\n2031-04   13\n\n# a note\n2031-05 ; 14;\r\n';
  expect(read(text)).toMatchObject({ errors: [], repeated: 0, missing: 0 });
  expect(values(text)).toEqual([10, 11, 12, 13, 14]);
});

it('[SERIES-21] a decimal comma, a decimal point, groups of three by point, comma, blank or apostrophe', () => {
  expect(values('2031-01;1.234,5\n2031-02;2.345')).toEqual([1234.5, 2345]);
  expect(values('2031-01;1,234.5\n2031-02;2,345')).toEqual([1234.5, 2345]);
  expect(values('2031-01;1 234\n2031-02;2\u00a0345\n2031-03;3’456')).toEqual([1234, 2345, 3456]);
  expect(values('2031-01,1,5\n2031-02,2,25')).toEqual([1.5, 2.25]);
  expect(values('2031-01;1.234.567')).toEqual([1_234_567]);
});

it('[SERIES-21] a number that could be either is not guessed; the reader says which it is', () => {
  expect(errors('2031-01;1.234')).toEqual(['1 unclearNumber']);
  expect(values('2031-01;1.234', ',')).toEqual([1234]);
  expect(values('2031-01;1.234', '.')).toEqual([1.234]);
});

it('[SERIES-21] Arabic and Persian digits, their marks and the marks of direction beside them', () => {
  expect(values('٢٠٣١-٠١;١٢٣٤\n۲۰۳۱-۰۲;۵۶۷')).toEqual([1234, 567]);
  expect(values('\u200f٢٠٣١-٠١\u200f؛ ١٬٢٣٤٫٥')).toEqual([1234.5]);
});

it('[SERIES-22] days, months and weeks as people write them; an hour needs its offset', () => {
  expect(read('5/7/2031;1\n06.07.2031;2\n2031-07-07;3', 'day').points.map(({ at }) => at)).toEqual([
    '2031-07-05',
    '2031-07-06',
    '2031-07-07',
  ]);
  expect(read('07/2031;1\n2031/8;2').points.map(({ at }) => at)).toEqual(['2031-07', '2031-08']);
  expect(read('2031-W01;1\n2031-W02;2', 'week').points.map(({ at }) => at)).toEqual(['2030-12-30', '2031-01-06']);
  expect(read('2031-10-26T02:00+02:00;1\n2031-10-26T02:00+01:00;2', 'hour').points.map(({ at }) => at)).toEqual([
    '2031-10-26T00Z',
    '2031-10-26T01Z',
  ]);
  expect(errors('2031-10-26T02:00;1', 'hour')).toEqual(['1 badPlace']);
  expect(errors('2031-02-30;1\n31/31/2031;2', 'day')).toEqual(['1 badPlace', '2 badPlace']);
  expect(errors('2031-02-03;1')).toEqual(['1 otherStep']);
});

it('[SERIES-23] each wrong line is named with what is wrong; the right ones stand', () => {
  const text = '2031-01;10\n2031-02;ten\n2031-03;-4\nnothing here\n2031-05;20\n2031-05;21\n2031-05;20\n2031-08;30';
  expect(errors(text)).toEqual(['2 badNumber', '3 negative', '4 noColumns', '6 twice']);
  expect(read(text)).toMatchObject({ repeated: 1, missing: 5 });
  expect(values(text)).toEqual([10, 20, 30]);
});

it('[SERIES-23] a hidden count and one that was not made are told apart', () => {
  expect(read('2031-01;<5\n2031-02;*\n2031-03;\n2031-04;–').points).toEqual([
    { at: '2031-01', value: null, hidden: true },
    { at: '2031-02', value: null, hidden: true },
    { at: '2031-03', value: null, hidden: false },
    { at: '2031-04', value: null, hidden: false },
  ]);
});

it('[SERIES-24] no text makes the reading fail, nor takes long', () => {
  const seed = testSeed();
  const dice = chance(seed);
  const signs = ['2031-01', ';', ',', '.', '\t', '"', ' ', '١', '<', '-', '\n', '9', 'x', '\u200f', '\ud800', '\0'];
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: dice.int(60) }, () => dice.pick(signs)).join('');
    for (const { value } of read(text).points)
      expect(value === null || Number.isFinite(value), `seed ${seed}, round ${round}`).toBe(true);
  }
  const began = performance.now();
  read(`${'9 '.repeat(200)}\n`.repeat(2_000), 'day');
  read('"'.repeat(100_000), 'day');
  expect(performance.now() - began).toBeLessThan(3_000);
});

it('[SERIES-2] a place is numbered and written back, in every step', () => {
  for (const [at, step] of [
    ['2031-12', 'month'],
    ['1969-12', 'month'],
    ['2032-02-29', 'day'],
    ['1969-12-31', 'day'],
    ['2031-10-26T01Z', 'hour'],
    ['1969-12-31T23Z', 'hour'],
  ] as const) {
    const number = placeNumber(at, step);
    expect(number === null ? null : placeOf(number, step)).toBe(at);
  }
  expect(placeNumber('2031-02-29', 'day')).toBeNull();
  expect(placeNumber('2031-02', 'day')).toBeNull();
});
