import { dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import { millis } from '../../packages/kind/instant.ts';
import type { Occasion, Verdict } from '../../packages/kind/kind.ts';
import { creatorOf } from '../../packages/kind/names.ts';
import { first } from '../../packages/kind/refusal.ts';
import { sheetRecord } from './record.ts';
import { when } from './refusals.ts';
import type { Counted, CrossingEvent, CrossingState } from './schema.ts';

export { crossingRefusals } from './refusals.ts';

const hourMs = 3_600_000;

/** Zones on Earth lie between twelve hours behind and fourteen ahead of UTC. */
function startFits({ day, start }: Counted): boolean {
  const off = millis(start.instant) - Date.parse(`${day}T00:00:00.000Z`);
  return off >= -14 * hourMs && off <= 12 * hourMs;
}

export function admit(_: CrossingState, { data }: CrossingEvent, at: Occasion): Verdict {
  const hours = [...data.series.flatMap((one) => one.hours), ...data.queue.flatMap(({ hour }) => hour ?? [])];
  const late = hours.some((hour) => hour >= data.length);
  return first(
    when(creatorOf(at.record) !== at.author, 'crossing.notOwn', 'Each shore counts at its own ports.'),
    when(at.record !== sheetRecord(at.author, data), 'crossing.place', 'This is the sheet of another port or day.'),
    when(!startFits(data), 'crossing.start', 'The day does not begin at this instant in any zone.', 'day'),
    when(data.start.instant > at.time, 'crossing.future', 'Count a day that has begun.', 'day'),
    when(late, 'crossing.hour', 'The day has not so many hours at this port.', 'series'),
    when(
      data.series.length === 0 && data.queue.length === 0 && data.note === null,
      'crossing.empty',
      'Enter at least one figure.',
      'series',
    ),
    restsOnCharter(data.legalBasis, at),
    dayFits(data.said, at),
  );
}
