import { describe, expect, it } from 'vitest';
import { type PortFigure, publishedByPeriod, publishedFile } from '../../dev/bench/replay/file.ts';
import { replay } from '../../dev/bench/replay/season.ts';
import { run } from '../../dev/bench/replay.ts';

const file = publishedFile();
const actualOf = ({ rows }: ReturnType<typeof replay>['season']) =>
  rows
    .filter(({ key }) => key !== 'REST')
    .map(({ actual }) => actual.reduce<number>((sum, one) => sum + (one ?? 0), 0));

describe.skipIf(file === null)('figures of past editions, as they were published (ENTENTE_DATA)', () => {
  const editions = file === null ? [] : [...publishedByPeriod(file)];

  it.each(editions)(
    '[TRANSIT-18] %s: brought in as sums by port and day, they come out as the same totals',
    (_, figures) => {
      const { season, published, dashboard } = replay(figures);
      expect(actualOf(season)).toEqual(figures.map(({ passengers }) => passengers));
      expect(season.total.actual).toBe(figures.reduce((sum, { passengers }) => sum + passengers, 0));
      expect(published).toMatchObject({ hold: figures.length, doubts: [] });
      expect(dashboard.dayOf).toBe(dashboard.days);
    },
  );

  it('[TRANSIT-18] [TRANSIT-24] of two seasons at least, told as they are replayed, with what does not hold in them', async () => {
    const told: string[] = [];
    const result = await run({ sizes: {}, say: (line) => told.push(line) });
    expect(result).toMatchObject({ met: true, figures: { sumsThatContradict: [{}] } });
    expect(result).toHaveProperty('editions');
    expect(told.filter((line) => line.includes('the season shows')).length).toBeGreaterThanOrEqual(2);
  });
});

const invented = (scope: string, passengers: number): PortFigure => ({
  ...{ operation: 'Invented', edition: '2026', scope, from: '2026-07-01', to: '2026-07-31', passengers, way: 'out' },
});

it('[TRANSIT-18] sums spread over days add up to themselves, and nothing lands where nobody counted', () => {
  const { season, rows, sheets, differences } = replay([invented('South', 100_003), invented('East', 17)]);
  expect(actualOf(season)).toEqual([100_003, 17]);
  expect([rows, sheets]).toEqual([62, 62]);
  expect(new Set(differences.found.map(({ reason }) => reason))).toEqual(new Set(['noLanding']));
});

it('[TRANSIT-18] [TRANSIT-24] a total that is not what its ports counted is found in the replay', () => {
  const figures = [invented('South', 100_003), invented('East', 17_017)];
  expect(replay(figures, 117_020).published).toMatchObject({ doubts: [] });
  const { doubts } = replay(figures, 117_021).published;
  expect(doubts.map(({ kind, arithmetic }) => `${kind} ${arithmetic}`)).toEqual([
    'sum 100003 + 17017 = 117020 ≠ 117021',
    'counted Σ 117020 ≠ 117021',
  ]);
});
