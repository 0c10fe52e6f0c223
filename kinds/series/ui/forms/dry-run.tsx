import { IconAlertTriangle } from '@tabler/icons-react';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import type { Reading } from '../../reading.ts';
import { holds, type SeriesState } from '../../schema.ts';
import { useSeriesText } from '../text/index.ts';
import css from './dry-run.module.css';

const shown = 10;

/** What the text would bring, and what is wrong with which line: before anything is sent. */
export function DryRun({ reading, state }: { reading: Reading; state: SeriesState }) {
  const t = useSeriesText();
  const { points, errors, repeated, missing } = reading;
  const standing = new Map(state.points.map((point) => [point.at, holds(point)]));
  const isNew = points.filter(({ at }) => !standing.has(at)).length;
  const same = points.filter(({ at, value, hidden }) => {
    const before = standing.get(at);
    return before !== undefined && before !== null && before.value === value && before.hidden === hidden;
  }).length;
  const revised = points.length - isNew - same;
  const said = [
    t('dry.new', { count: isNew }),
    t('dry.revised', { count: revised }),
    ...(same === 0 ? [] : [t('dry.same', { count: same })]),
    ...(repeated === 0 ? [] : [t('dry.repeated', { count: repeated })]),
    ...(missing === 0 ? [] : [t('dry.missing', { count: missing })]),
  ];
  return (
    <section className={css.dry} aria-live="polite" aria-label={t('dry.title')}>
      <h3 className={css.title}>{t('dry.title')}</h3>
      {points.length === 0 && errors.length === 0 ? (
        <p className={css.line}>{t('dry.none')}</p>
      ) : (
        <p className={css.line}>{said.join(' · ')}</p>
      )}
      {errors.length === 0 ? null : (
        <Notice tone="warn" icon={<IconAlertTriangle size={20} />} title={t('dry.errors', { count: errors.length })}>
          <ul className={css.errors}>
            {errors.slice(0, shown).map(({ line, error, text }) => (
              <li key={line}>
                {t('dry.line', { line })}: {t(`read.${error}`)} <bdi className={css.quoted}>{text}</bdi>
              </li>
            ))}
            {errors.length > shown ? <li>{t('dry.more', { count: errors.length - shown })}</li> : null}
          </ul>
        </Notice>
      )}
    </section>
  );
}
