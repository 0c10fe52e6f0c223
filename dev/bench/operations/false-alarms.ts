import { alarmRate } from '../../../packages/detect/rate.ts';
import { signs } from '../../../packages/detect/signs.ts';
import { watch, watchings } from '../../../packages/detect/watch.ts';
import { chance } from '../../chance.ts';
import { dailyLatest, monthlyByRoute, rowsOf } from './outside.ts';

const two = (value: number): number => Math.round(value * 100) / 100;

/** Counts with a season, a yearly course for days, and weather that lasts: nothing ever changes in them. */
export function unchanging(step: 'month' | 'day', length: number, seed: number): number[] {
  const dice = chance(seed);
  const uniform = (): number => (dice.int(1_000_000) + 1) / 1_000_001;
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const period = step === 'month' ? 12 : 7;
  let weather = 0;
  return Array.from({ length }, (_, at) => {
    weather = 0.4 * weather + 0.25 * normal();
    const year = step === 'day' ? 0.5 * Math.sin((2 * Math.PI * at) / 365.25) : 0;
    return Math.round(400 * Math.exp(0.6 * Math.sin((2 * Math.PI * at) / period) + year + weather));
  });
}

export interface Rated {
  readonly wanted: number;
  /** Alarms a year as stated from the first half, and as they came in the second half, in which nothing changed. */
  readonly stated: number;
  readonly measured: number;
}

/** The stated rate against the alarms of later points of series in which nothing changes. */
export function ratedOnUnchanging(step: 'month' | 'day', wanted: number, series: number): Rated {
  const [half, watching] = [step === 'month' ? 120 : 730, watchings[step]];
  let [stated, alarms] = [0, 0];
  for (let seed = 1; seed <= series; seed++) {
    const values = unchanging(step, 2 * half, seed);
    const rate = alarmRate(values.slice(0, half), wanted, watching);
    stated += rate.perYear;
    alarms += signs(values, watching)
      .slice(half)
      .filter(({ score }) => score >= rate.threshold).length;
  }
  return { wanted, stated: two(stated / series), measured: two(alarms / ((series * half) / watching.perYear)) };
}

/** What the setting "one false alarm a year" does on series of the work: stated, and raised on what came, true alarms among them. */
export function raisedOnReal(root: string): Readonly<Record<string, object>> {
  const told: Record<string, object> = {};
  const tell = (name: string, values: readonly (number | null)[], step: 'month' | 'day'): void => {
    const { statedPerYear, raisedPerYear, years } = watch(values, step, 1);
    told[name] = { statedPerYear: two(statedPerYear), raisedPerYear: two(raisedPerYear), years: two(years) };
  };
  const monthly = rowsOf(root, '4-operations/frontex-detections-monthly.tsv', '\t');
  for (const [route, values] of monthly === null ? [] : monthlyByRoute(monthly)) tell(route, values, 'month');
  const italy = rowsOf(root, '4-operations/italy-viminale-sbarchi-per-giorno.csv', ',');
  if (italy !== null) tell('Italian daily arrivals', dailyLatest(italy, 'Data', 'Valore', 'Data_Report'), 'day');
  return told;
}
