import { wallHours } from '../../../packages/kind/local-day.ts';
import { Table } from '../../../packages/ui/parts/table.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { type CrossingState, measures, type QueueAt, type Series, type Sheet, seriesKey, totalOf } from '../schema.ts';
import { useCrossingText } from './text/index.ts';

export function useNumber(): (figure: number | null) => string {
  const t = useCrossingText();
  const { locale } = useVoice();
  const format = new Intl.NumberFormat(locale);
  return (figure) => (figure === null ? t('not.counted') : format.format(figure));
}

/** What the clocks of the port show at each hour of the day; where one comes twice, with its offset. */
export function hourNames({ start, length }: Pick<Sheet, 'start' | 'length'>): readonly string[] {
  const wall = wallHours({ start: start.instant, length }, start.zone);
  const twice = new Set(wall.filter((hour, at) => wall.indexOf(hour) !== at));
  const offset = new Intl.DateTimeFormat('en', { timeZone: start.zone, timeZoneName: 'longOffset' });
  return wall.map((hour, at) => {
    const name = `${String(hour).padStart(2, '0')}:00`;
    if (!twice.has(hour)) return name;
    const moment = new Date(Date.parse(start.instant) + at * 3_600_000);
    return `${name} ${offset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''}`;
  });
}

/** The totals of the day by line and direction. */
export function Totals({ series }: { series: readonly Series[] }) {
  const t = useCrossingText();
  const number = useNumber();
  return (
    <Table
      label={t('totals')}
      heads={[t('line'), t('way'), ...measures.map((measure) => t(measure))]}
      rows={series.map((one) => ({
        key: seriesKey(one),
        cells: [
          <bdi key="line">{one.line}</bdi>,
          t(`way.${one.way}`),
          ...measures.map((measure) => number(totalOf(one, measure))),
        ],
      }))}
    />
  );
}

/** Hour by hour, a row an hour that something was said of; the queue in its last columns. */
export function Hours({
  sheet,
  series,
  queue,
}: Pick<CrossingState, 'series' | 'queue'> & { sheet: Pick<Sheet, 'start' | 'length'> }) {
  const t = useCrossingText();
  const number = useNumber();
  const names = hourNames(sheet);
  const said = new Set([...series.flatMap(({ hours }) => hours), ...queue.flatMap(({ hour }) => hour ?? [])]);
  const rows = [...said].sort((a, b) => a - b);
  if (rows.length === 0) return null;
  return (
    <Table
      label={t('byHour')}
      heads={[
        t('hour'),
        ...series.map((one) => `${one.line} · ${t(`way.${one.way}`)} · ${t('passengers')}`),
        t('queue'),
        t('band'),
      ]}
      rows={rows.map((hour) => ({
        key: String(hour),
        cells: [
          <bdi key="hour" dir="ltr">
            {names[hour] ?? hour}
          </bdi>,
          ...series.map((one) => short(one.passengers[one.hours.indexOf(hour)] ?? null)),
          ...queueCells(queue.find((one) => one.hour === hour)),
        ],
      }))}
    />
  );

  function short(figure: number | null): string {
    return figure === null ? '–' : number(figure);
  }

  function queueCells(at: QueueAt | undefined) {
    return [short(at?.vehicles ?? null), at === undefined || at.band === null ? '' : t(`band.${at.band}`)];
  }
}
