import { readFileSync } from 'node:fs';
import type { Way } from '../../../kinds/crossing/schema.ts';
import { daysFrom } from '../../../kinds/transit/days.ts';
import { dataPath } from '../../data.ts';

/** Where the published figures of past editions lie; null when this machine has none. */
export const publishedFile = (): string | null => dataPath('4-operations/strait-crossing-press-figures.tsv');

/** What was published of one port in one period with a first and a last day. */
export interface PortFigure {
  readonly operation: string;
  readonly edition: string;
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly passengers: number;
  readonly way: Way;
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** Figures of ports with a whole period and a number of passengers, by edition, direction and period. */
export function publishedByPeriod(path: string): ReadonlyMap<string, readonly PortFigure[]> {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const figures = lines.flatMap((line): readonly PortFigure[] => {
    const [operation = '', edition = '', phase, type, scope = '', from = '', to = '', passengers] = line.split('\t');
    if (type !== 'port' || !wholeDay.test(from) || !wholeDay.test(to) || !passengers) return [];
    return [
      { operation, edition, scope, from, to, passengers: Number(passengers), way: phase === 'out' ? 'out' : 'in' },
    ];
  });
  return Map.groupBy(
    figures,
    ({ operation, edition, way, from, to }) => `${operation} ${edition} ${way} ${from} ${to}`,
  );
}

/** A sum spread over the days of its period, so that they add up to it again. */
export function spread({ from, to, passengers }: PortFigure): readonly { day: string; passengers: number }[] {
  const days = daysFrom(from, to);
  const each = Math.floor(passengers / days.length);
  return days.map((day, at) => ({ day, passengers: each + (at < passengers - each * days.length ? 1 : 0) }));
}
