import { useEffect, useRef } from 'react';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { Operation } from '../../schema.ts';
import type { Season, SeasonRow } from '../../season.ts';
import { useDayName, useNumber, usePortName } from '../names.tsx';
import { useTransitText } from '../text/index.ts';
import css from './heat.module.css';

/** Under nine tenths of its plan: said by stripes as well, for a shade alone tells too little. */
const under = 0.9;

/** A table whose cells are shaded: the same figures for the eye and for whoever has it read out. */
export function HeatTable({ season, operation, group }: { season: Season; operation: Operation; group: string }) {
  const t = useTransitText();
  const dayName = useDayName();
  const portName = usePortName(operation.places);
  const frame = useRef<HTMLElement>(null);
  // The day shown first is today's, a little below the headings; the page itself does not move.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once an operation, not with every count
  useEffect(() => {
    const row = frame.current?.querySelector<HTMLElement>('[data-today="true"]');
    if (row && frame.current) frame.current.scrollTop = row.offsetTop - frame.current.clientHeight / 2;
  }, [season.record]);
  const highest = Math.max(1, ...season.rows.flatMap(({ actual }) => actual.map((figure) => figure ?? 0)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section ref={frame} className={css.frame} tabIndex={0} aria-label={t('season.label')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('table.day')}</th>
            {season.rows.map((row) => (
              <th key={row.key} scope="col">
                <Head row={row} portName={portName} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {season.days.map((day, index) => (
            <tr key={day} data-today={day === season.today}>
              <th scope="row">
                <span className={css.day}>{dayName(day)}</span>{' '}
                {season.peaks[index] ? <Badge tone="warn">{t('peak')}</Badge> : null}
              </th>
              {season.rows.map((row) => (
                <Cell key={row.key} row={row} index={index} highest={highest} group={group} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** From the page's own colour to a third of the way to that of figures. */
const shade = (share: number): string =>
  `color-mix(in srgb, var(--e-info) ${Math.round(share * 30)}%, var(--e-surface))`;

function Head({ row, portName }: { row: SeasonRow; portName: (code: string) => string }) {
  if (row.ends === null) return <RecordText>{portName(row.key)}</RecordText>;
  const [from, to] = row.ends;
  return (
    <>
      <bdi>{row.key.split(' ')[0]}</bdi>
      <br />
      <RecordText>{portName(from)}</RecordText>
      {' – '}
      <RecordText>{portName(to)}</RecordText>
    </>
  );
}

function Cell({ row, index, highest, group }: { row: SeasonRow; index: number; highest: number; group: string }) {
  const t = useTransitText();
  const number = useNumber();
  const { RecordLink } = useSurroundings();
  const [actual, planned, record] = [row.actual[index] ?? null, row.planned[index] ?? null, row.records[index] ?? null];
  const words = actual === null ? t('none') : number(actual);
  const isUnder = actual !== null && planned !== null && actual < planned * under;
  return (
    <td data-under={isUnder} style={{ backgroundColor: shade(actual === null ? 0 : actual / highest) }}>
      {record === null ? (
        words
      ) : (
        <RecordLink group={group} kind="crossing" record={record}>
          {words}
        </RecordLink>
      )}
      {planned === null ? null : <span className={css.plan}>{number(planned)}</span>}
    </td>
  );
}
