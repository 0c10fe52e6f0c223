import { inLanguages } from '../../../packages/kind/agreed-text.ts';
import { line as lineOf } from '../../../packages/kind/text.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Table } from '../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day, Moment } from '../../../packages/ui/time/moment.tsx';
import { type PublishedRow, publishedRow, span } from '../schema.ts';
import { useDayName, useNumber } from './names.tsx';
import { Spans } from './spans.tsx';
import { useTransitText } from './text/index.ts';

const written = ['code', 'name', 'line', 'port', 'zone', 'source', 'edition', 'text'] as const;
const figures = ['minutes', 'left', 'passengers', 'vehicles', 'rotations'] as const;
const words = ['cause', 'effect', 'what', 'way'] as const;
const lists = ['parts', 'ports', 'lines', 'ships'] as const;
const listLabels = { parts: 'parts', ports: 'ports', lines: 'lines', ships: 'ship' } as const;

/** What an act of an operation says, whichever it is; `data` is a foreign value. */
export function Told({ data }: { data: unknown }) {
  const t = useTransitText();
  const place = valueAt(data, 'place');
  const names = inLanguages(lineOf(200)).safeParse(valueAt(data, 'names') ?? valueAt(place, 'names'));
  const rows = publishedRow.array().safeParse(valueAt(data, 'rows'));
  const spans = span.array().safeParse(valueAt(data, 'spans'));
  return (
    <>
      <Facts>
        {names.success ? (
          <Fact label={t('names')}>
            {names.data.map(({ language, text }) => (
              <RecordText key={language} block>
                {text}
              </RecordText>
            ))}
          </Fact>
        ) : null}
        {words.map((key) => {
          const word = textAt(data, key);
          return word === null ? null : (
            <Fact key={key} label={t(key)}>
              {t.maybe(`${key}.${word}`) ?? word}
            </Fact>
          );
        })}
        {written.map((key) => {
          const text = textAt(data, key);
          return text === null ? null : (
            <Fact
              key={key}
              label={t(key === 'name' ? 'names' : key === 'source' || key === 'edition' ? `published.${key}` : key)}
            >
              <RecordText block>{text}</RecordText>
            </Fact>
          );
        })}
        {(['from', 'to', 'at'] as const).map((key) => (
          <When key={key} label={t(key === 'at' ? 'note.at' : key)} text={textAt(data, key)} />
        ))}
        {figures.map((key) => {
          const figure = valueAt(data, key);
          return typeof figure !== 'number' ? null : (
            <Fact key={key} label={t(key)}>
              <bdi>{figure}</bdi>
            </Fact>
          );
        })}
        {lists.map((key) => (
          <List key={key} label={t(listLabels[key])} value={valueAt(data, key)} />
        ))}
        {valueAt(data, 'retired') === true ? <Fact label={t('retired')}>✓</Fact> : null}
      </Facts>
      {spans.success ? <Spans spans={spans.data} /> : null}
      {rows.success ? <PublishedRows rows={rows.data} /> : null}
    </>
  );
}

/** A code of a port, a day or an instant: all three stand under the same name in one act or another. */
function When({ label, text }: { label: string; text: string | null }) {
  if (text === null) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isInstant = text.length === 24;
  return (
    <Fact label={label}>
      {isDay ? <Day day={text} /> : isInstant ? <Moment instant={text} /> : <RecordText>{text}</RecordText>}
    </Fact>
  );
}

function List({ label, value }: { label: string; value: unknown }) {
  if (!Array.isArray(value) || value.length === 0) return null;
  return (
    <Fact label={label}>
      {value
        .flatMap((one: unknown) => (typeof one === 'string' ? [one] : []))
        .map((one) => (
          <RecordText key={one} block>
            {one}
          </RecordText>
        ))}
    </Fact>
  );
}

function PublishedRows({ rows }: { rows: readonly PublishedRow[] }) {
  const t = useTransitText();
  const number = useNumber();
  const dayName = useDayName();
  const shown = (figure: number | null): string => (figure === null ? '–' : number(figure));
  return (
    <Table
      label={t('published.rows')}
      heads={[t('published.about'), t('spans'), t('passengers'), t('vehicles'), t('rotations'), t('published.change')]}
      rows={rows.map((row, index) => ({
        key: `${index} ${row.code} ${row.from}`,
        cells: [
          row.code === null ? t('published.total') : <bdi key="code">{row.code}</bdi>,
          `${dayName(row.from)} – ${dayName(row.to)}`,
          ...[row.passengers, row.vehicles, row.rotations].map(shown),
          row.change === null ? (
            '–'
          ) : (
            <bdi key="change" dir="ltr">{`${row.change.passengers ?? '–'} % (${row.change.base})`}</bdi>
          ),
        ],
      }))}
    />
  );
}
