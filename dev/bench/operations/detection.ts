import { signs } from '../../../packages/detect/signs.ts';
import { raisedOnReal, ratedOnUnchanging } from './false-alarms.ts';
import { readNab } from './nab/read.ts';
import { probation, score } from './nab/score.ts';
import { windowedGaussian } from './nab/windowed-gaussian.ts';
import { type Part, skippedPart } from './part.ts';

const one = (value: number): number => Math.round(value * 10) / 10;
const minutesOfDay = 1_440;

/** Change detection on the Numenta Anomaly Benchmark, one fixed setting for all files, and the stated rate of false alarms against the measured one. */
export const part: Part = async ({ data, quick }) => {
  const nab = data === null ? null : readNab(data);
  if (nab === null) return skippedPart('detection', '5-timeseries/nab');
  const files = quick ? nab.files.filter((_, at) => at % 8 === 0) : nab.files;
  const began = performance.now();
  const judged = files.map(({ values, minutes, windows }) => {
    const learning = probation(values.length);
    const period = Math.round(minutesOfDay / minutes);
    return { scores: signs(values, { period, learning: Math.floor(learning) }).map((sign) => sign.score), windows };
  });
  const seconds = (performance.now() - began) / 1000;
  const points = files.reduce((sum, { values }) => sum + values.length, 0);
  const profiles = Object.entries(nab.profiles).map(([name, weights]) => {
    const { found, windows, falseAlarms, threshold, ...rest } = score(judged, weights);
    return [name, { score: one(rest.score), threshold: one(threshold), found, windows, falseAlarms }] as const;
  });
  const standard = nab.profiles.standard;
  if (standard === undefined) return skippedPart('detection', 'the standard profile');
  const halves = [0, 1].map((side) => judged.filter((_, at) => at % 2 === side));
  const crossed = halves.map((half, side) => {
    const other = halves[1 - side] ?? [];
    return score(half, standard, score(other, standard).threshold);
  });
  const all = crossed.reduce((sum, { windows }) => sum + windows, 0);
  const cross = crossed.reduce((sum, found) => sum + found.score * found.windows, 0) / all;
  const gaussian = score(
    files.map(({ values, windows }) => ({ scores: windowedGaussian(values), windows })),
    standard,
  ).score;
  const reached = Object.fromEntries(profiles);
  const value = reached.standard?.score ?? 0;
  const rated = {
    month: [1, 4].map((wanted) => ratedOnUnchanging('month', wanted, quick ? 4 : 60)),
    day: [1, 4].map((wanted) => ratedOnUnchanging('day', wanted, quick ? 2 : 12)),
  };
  const worst = Math.max(...[...rated.month, ...rated.day].map(({ stated, measured }) => measured - stated));
  return {
    name: 'detection',
    figures: {
      nab: { files: files.length, points, ...reached, pointsPerSecond: Math.round(points / seconds) },
      /** The threshold found on one half of the files, judged on the other. */
      splitHalf: { score: one(cross), halves: crossed.map((found) => one(found.score)) },
      windowedGaussian: { here: one(gaussian), publishedOnWholeCorpus: 39.6 },
      falseAlarms: { whereNothingChanges: rated, onTheWork: data === null ? {} : raisedOnReal(data) },
    },
    goals: [
      { name: 'NAB standard profile', goal: '≥ 60', value, met: value >= 60 },
      {
        name: 'NAB, threshold from the other half of the files',
        goal: '≥ 60',
        value: one(cross),
        met: quick || cross >= 60,
      },
      {
        ...{ name: 'the scorer gives windowed Gaussian about its published figure', goal: '39.6 ± 4' },
        ...{ value: one(gaussian), met: quick || Math.abs(gaussian - 39.6) <= 4 },
      },
      {
        ...{ name: 'false alarms a year where nothing changes, beyond the stated rate', goal: '≤ 0' },
        ...{ value: Math.round(worst * 100) / 100, met: quick || worst <= 0 },
      },
    ],
  };
};
