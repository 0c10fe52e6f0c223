import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Response } from '../../../../packages/contract/route.ts';
import type { routes } from '../../../../packages/contract/routes.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { useExerciseWord } from '../../frame/exercise.tsx';
import { usePageText } from '../../text/index.ts';
import { useMeasureWord } from './measure-word.ts';
import css from './statistics.module.css';
import { tallyCsv } from './tally-csv.ts';

/** `count` null: not to be told. */
export type Tally = Response<typeof routes.transparency>['shared'][number];

/** Measures down, pairs of authorities across: who asked whom. */
export function TallyTable({ rows, name }: { rows: readonly Tally[]; name: string }) {
  const t = usePageText();
  const { locale } = useVoice();
  const member = useMemberName();
  const measureWord = useMeasureWord();
  const pairs = useMemo(() => unique(rows.map((row) => `${row.asker}\n${row.holder}`)), [rows]);
  const measures = useMemo(() => unique(rows.map((row) => row.measure)), [rows]);
  const counts = new Map(rows.map((row) => [`${row.asker}\n${row.holder}\n${row.measure}`, row.count]));
  const header = pairs.map((pair) => {
    const [asker = '', holder = ''] = pair.split('\n');
    // What has no addressee is counted to its author alone.
    if (asker === holder) return t('statistics.by', { asker: member(asker) });
    return t('statistics.pair', { asker: member(asker), holder: member(holder) });
  });
  const number = new Intl.NumberFormat(locale);
  const told = (count: number | null | undefined) => (count === null ? t('transparency.few') : (count ?? 0));
  const cells = (measure: string) => pairs.map((pair) => told(counts.get(`${pair}\n${measure}`)));
  const mark = useExerciseWord();
  const csv = tallyCsv(
    [mark === null ? t('statistics.measure') : `${mark} · ${t('statistics.measure')}`, ...header],
    measures.map((measure) => [measureWord(measure), ...cells(measure)]),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable, so that the arrow keys can scroll it */}
      <section className={css.scroll} tabIndex={0} aria-label={t('menu.statistics')}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('statistics.measure')}</th>
              {header.map((words) => (
                <th key={words} scope="col" dir="auto">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure} data-part={isPart(measure, measures)}>
                <th scope="row">{measureWord(measure)}</th>
                {cells(measure).map((count, index) => (
                  <td key={pairs[index]}>{typeof count === 'number' ? number.format(count) : count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button
        className={css.csv}
        size="xs"
        variant="default"
        component="a"
        href={csv}
        download={`${name}.csv`}
        leftSection={<IconDownload size={15} />}
      >
        {t('filter.csv')}
      </Button>
    </>
  );
}

/** A part of the measure above it: `answered:inTime` below `answered`. Without that it stands for itself. */
function isPart(measure: string, all: readonly string[]): boolean {
  const end = measure.indexOf(':');
  return end > 0 && all.includes(measure.slice(0, end));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
