import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import { countFields } from '../schema.ts';
import { Totals, useNumber } from './figures.tsx';
import { useCrossingText } from './text/index.ts';

/** What a count says; `data` is a foreign value. */
export function Told({ data }: { data: unknown }) {
  const t = useCrossingText();
  const number = useNumber();
  const series = countFields.series.safeParse(valueAt(data, 'series'));
  const queue = countFields.queue.safeParse(valueAt(data, 'queue'));
  const [port, day, source, note] = ['port', 'day', 'source', 'note'].map((key) => textAt(data, key));
  return (
    <>
      <Facts columns={2}>
        {port ? (
          <Fact label={t('port')}>
            <RecordText>{port}</RecordText>
          </Fact>
        ) : null}
        {day ? (
          <Fact label={t('day')}>
            <Day day={day} />
          </Fact>
        ) : null}
        {source ? <Fact label={t('source')}>{t.maybe(`source.${source}`) ?? source}</Fact> : null}
        {note ? (
          <Fact label={t('note')} wide>
            <RecordText block>{note}</RecordText>
          </Fact>
        ) : null}
        {queue.success
          ? queue.data.map((one) => (
              <Fact key={String(one.hour)} label={t('queue')}>
                {number(one.vehicles)} {one.band === null ? null : `· ${t(`band.${one.band}`)}`}
              </Fact>
            ))
          : null}
      </Facts>
      {series.success && series.data.length > 0 ? <Totals series={series.data} /> : null}
    </>
  );
}
