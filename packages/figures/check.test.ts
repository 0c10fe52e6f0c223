import { expect, it } from 'vitest';
import { checkFigures } from './check.ts';
import { type FigureRow, statedChange } from './row.ts';

const blank: FigureRow = {
  ...{ operation: 'OP', edition: '2031', phase: 'out', scopeType: 'total', scope: 'all' },
  ...{ from: '2031-06-15', to: '2031-08-15', counts: {}, changes: {}, baseEdition: '' },
};
const row = (given: Partial<FigureRow>): FigureRow => ({ ...blank, ...given });
const port = (scope: string, passengers: number, given: Partial<FigureRow> = {}): FigureRow =>
  row({ scopeType: 'port', scope, counts: { passengers }, ...given });
const told = (rows: readonly FigureRow[]) => checkFigures(rows).map(({ kind, verdict }) => `${kind} ${verdict}`);

it('[FIGURES-1] a total that is the sum of its ports holds, with its reckoning', () => {
  const [found] = checkFigures([row({ counts: { passengers: 1000 } }), port('North', 700), port('South', 300)]);
  expect(found).toMatchObject({
    kind: 'sum',
    verdict: 'holds',
    rows: [0, 1, 2],
    arithmetic: '700 + 300 = 1000 = 1000',
  });
});

it('[FIGURES-1] ports that exceed their total contradict it; a plain selection of ports says nothing', () => {
  expect(told([row({ counts: { passengers: 900 } }), port('North', 700), port('South', 300)])).toEqual(['sum differs']);
  expect(told([row({ counts: { passengers: 5000 } }), port('North', 700), port('South', 300)])).toEqual([]);
});

it('[FIGURES-1] parts that read as the whole and do not reach it are short, not a contradiction', () => {
  expect(told([row({ counts: { passengers: 1050 } }), port('North', 700), port('South', 300)])).toEqual(['sum short']);
});

it('[FIGURES-1] a line that names its ports is contradicted by them, or by all their routes', () => {
  const both = row({ scopeType: 'ports', scope: 'North+South', counts: { passengers: 1010 } });
  expect(told([both, port('North', 700), port('South', 300)])).toEqual(['sum differs']);
  const routes = [port('North-Far', 700, { scopeType: 'route' }), port('South-Far', 300, { scopeType: 'route' })];
  expect(told([both, ...routes])).toEqual(['sum differs']);
  expect(told([both, routes[0] ?? both])).toEqual([]);
});

it('[FIGURES-2] other periods, phases, operations and editions are not compared, nor an unknown edition', () => {
  const total = row({ counts: { passengers: 900 } });
  for (const other of [
    { to: '2031-08-14' },
    { to: '2031-08' },
    { phase: 'return' },
    { operation: 'OTHER' },
    { edition: '2030' },
  ]) {
    expect(told([total, port('North', 700, other), port('South', 300, other)])).toEqual([]);
  }
  const unknown = { edition: '' };
  expect(told([{ ...total, ...unknown }, port('North', 700, unknown), port('South', 300, unknown)])).toEqual([]);
});

it('[FIGURES-2] a measure that one part leaves out is not summed', () => {
  expect(
    told([row({ counts: { vehicles: 10 } }), port('North', 1, { counts: { vehicles: 10 } }), port('South', 3)]),
  ).toEqual([]);
});

it('[FIGURES-3] a stated change is held against the same days of the base edition', () => {
  const base = row({ edition: '2030', from: '2030-06-15', to: '2030-08-15', counts: { passengers: 717_923 } });
  const stating = (percent: string): FigureRow =>
    row({
      counts: { passengers: 770_155 },
      baseEdition: '2030',
      changes: { passengers: statedChange(percent) ?? never() },
    });
  expect(told([stating('7.89'), base])).toEqual(['change differs']);
  expect(told([stating('7.3'), base])).toEqual(['change holds']);
  expect(told([stating('7,2'), base])).toEqual(['change holds']);
  expect(told([stating('7'), base])).toEqual(['change holds']);
  expect(told([stating('7.3'), { ...base, to: '2030-08-14' }])).toEqual([]);
  expect(told([stating('7.3'), { ...base, edition: '2029' }])).toEqual([]);
});

it('[FIGURES-4] a running count that falls is a contradiction; a month without a day could end anywhere', () => {
  const early = row({ to: '2031-07-20', counts: { passengers: 500 } });
  expect(told([early, row({ to: '2031-08-01', counts: { passengers: 499 } })])).toEqual(['growth differs']);
  expect(told([early, row({ to: '2031-08-01', counts: { passengers: 501 } })])).toEqual([]);
  expect(told([early, row({ to: '2031-07', counts: { passengers: 499 } })])).toEqual([]);
});

it('[FIGURES-4] a port with more than the total is a contradiction', () => {
  expect(told([row({ counts: { passengers: 500 } }), port('North', 501)])).toEqual(['part differs']);
});

it('[FIGURES-5] a season is the whole way out and the whole way back, and no interim figure', () => {
  const season = row({ phase: 'both', to: '2031-09-15', counts: { passengers: 1000 } });
  const out = row({ counts: { passengers: 600 } });
  const back = row({ phase: 'return', from: '2031-07-15', to: '2031-09-15', counts: { passengers: 400 } });
  expect(told([season, out, back])).toEqual(['season holds']);
  expect(told([season, out, { ...back, counts: { passengers: 450 } }])).toEqual(['season differs']);
  expect(told([season, out, { ...back, to: '2031-08-15' }])).toEqual([]);
});

it('[FIGURES-5] "about 2,200,000" is held to what it says', () => {
  expect(
    told([row({ counts: { passengers: 2_200_000 } }), port('North', 1_180_000), port('South', 1_003_000)]),
  ).toEqual(['sum holds']);
});

it('a stated change is read as it is printed', () => {
  expect(statedChange('-8,70 %')).toEqual({ percent: -8.7, digits: 2 });
  expect(statedChange('some')).toBeNull();
});

function never(): never {
  throw new Error('no number');
}
