import { z } from 'zod';
import { type Backtest, backtest, scaledError } from '../../../packages/forecast/backtest.ts';
import { forecast } from '../../../packages/forecast/forecast.ts';
import { dailyLatest, linesOf, monthlyByRoute, rowsOf } from './outside.ts';
import { type Goal, type Part, skippedPart } from './part.ts';

const competition = '5-timeseries/tourism-monthly.ndjson';
const routes = '4-operations/frontex-detections-monthly.tsv';
const arrivals = '4-operations/italy-viminale-sbarchi-per-giorno.csv';
const channel = '4-operations/uk-daily-small-boats.csv';
const channelWeekly = '4-operations/uk-weekly-small-boats.csv';

const three = (value: number): number => Math.round(value * 1000) / 1000;
/** MASE of seasonal naive on this part as published beside the data: the scorer is checked by it. */
const publishedNaive = 1.46;

/** Forecasts on series that nobody here wrote, always beside seasonal naive. */
export const part: Part = async ({ data, quick }) => {
  const lines = data === null ? null : linesOf(data, competition);
  if (data === null || lines === null) return skippedPart('forecast', competition);
  const tourism = tourismFigures(quick ? lines.slice(0, 20) : lines);
  const measured = operational(data, quick);
  const below = Object.entries(measured).map(([name, { ratio }]) => ({
    ...{ name: `${name}: error below seasonal naive`, goal: '< 1', value: ratio, met: ratio < 1 },
  }));
  const goals: Goal[] = [
    {
      ...{ name: 'seasonal naive is scored as published', goal: `${publishedNaive} (whole set)` },
      ...{ value: tourism.naiveMase12, met: quick || Math.abs(tourism.naiveMase12 - publishedNaive) < 0.01 },
    },
    { name: 'MASE of months 1 to 12', goal: '≤ 1.34', value: tourism.mase12, met: tourism.mase12 <= 1.34 },
    {
      ...{ name: 'the 80 % interval covers', goal: '0.75 to 0.85', value: tourism.coverage12 },
      met: tourism.coverage12 >= 0.75 && tourism.coverage12 <= 0.85,
    },
    ...below,
  ];
  return { name: 'forecast', figures: { tourism, rollingOrigin: measured }, goals };
};

const competitor = z.object({ train: z.array(z.number()), test: z.array(z.number()) });

function tourismFigures(lines: readonly string[]) {
  const began = performance.now();
  const [mase12, mase24, naive12, within12, within24]: number[][] = [[], [], [], [], []];
  for (const line of lines) {
    const { train, test } = competitor.parse(JSON.parse(line));
    const { points } = forecast(train, { step: 'month', horizon: 24 });
    const made = points.map(({ value }) => value);
    const naive = points.map(({ naive: one }) => one);
    mase12?.push(scaledError(train, test.slice(0, 12), made, 12));
    mase24?.push(scaledError(train, test, made, 12));
    naive12?.push(scaledError(train, test.slice(0, 12), naive, 12));
    const within = points.map(({ low, high }, at) => Number((test[at] ?? 0) >= low && (test[at] ?? 0) <= high));
    within12?.push(...within.slice(0, 12));
    within24?.push(...within);
  }
  const mean = (all: readonly number[] = []): number => three(all.reduce((sum, one) => sum + one, 0) / all.length);
  return {
    ...{ series: lines.length, mase12: mean(mase12), mase24: mean(mase24), naiveMase12: mean(naive12) },
    ...{ coverage12: mean(within12), coverage24: mean(within24) },
    millisecondsPerForecast: Math.round((performance.now() - began) / lines.length),
  };
}

type Told = Readonly<Record<string, Backtest>>;

/** Series of the work itself: forecasts made in the past on what was known then. */
function operational(root: string, quick: boolean): Told {
  const told: Record<string, Backtest> = {};
  const tell = (name: string, found: Backtest): void => {
    const { origins, error, naiveError, ratio, coverage } = found;
    told[name] = {
      ...{ origins, error: Math.round(error), naiveError: Math.round(naiveError) },
      ...{ ratio: three(ratio), coverage: three(coverage) },
    };
  };
  const monthly = rowsOf(root, routes, '\t');
  for (const [route, values] of monthly === null ? [] : monthlyByRoute(monthly)) {
    const months = values.filter((value) => value > 0).length;
    const stride = quick ? 24 : 3;
    if (months >= 36) tell(route, backtest(values, { step: 'month', horizon: 12, first: 36, stride }));
  }
  const daily = { step: 'day', horizon: 28, first: 365, stride: quick ? 280 : 28 } as const;
  const italy = rowsOf(root, arrivals, ',');
  if (italy !== null)
    tell('Italian daily arrivals', backtest(dailyLatest(italy, 'Data', 'Valore', 'Data_Report'), daily));
  const boats = rowsOf(root, channel, ',');
  if (boats !== null) tell('Channel daily arrivals', backtest(dailyLatest(boats, 'date', 'migrants', 'date'), daily));
  const weekly = linesOf(root, channelWeekly);
  if (weekly !== null) {
    const values = weekly.slice(1).map((line) => Number(line.split(',')[1]));
    tell(
      'Channel weekly arrivals',
      backtest(values, { step: 'week', horizon: 26, first: 156, stride: quick ? 52 : 8 }),
    );
  }
  return told;
}
