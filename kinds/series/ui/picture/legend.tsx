import type { ReactNode } from 'react';
import { useSeriesText } from '../text/index.ts';
import css from './picture.module.css';

/** What each line and sign of the picture means; each differs in form, not in colour alone. */
export function Legend({ revised, warned, ahead }: { revised: boolean; warned: boolean; ahead: boolean }) {
  const t = useSeriesText();
  return (
    <figcaption className={css.legend}>
      <Entry words={t('legend.observed')}>
        <path d="M0 8H28" className={css.observed} />
      </Entry>
      <Entry words={t('legend.expected')}>
        <rect y="2" width="28" height="12" className={css.expected} />
      </Entry>
      {ahead ? (
        <>
          <Entry words={t('legend.forecast')}>
            <rect y="2" width="28" height="12" className={css.interval} />
            <path d="M0 8H28" className={css.forecast} />
          </Entry>
          <Entry words={t('legend.naive')}>
            <path d="M0 8H28" className={css.naive} />
          </Entry>
        </>
      ) : null}
      {warned ? (
        <Entry words={t('legend.warning')}>
          <path d="M14 2l6 10h-12Z" className={css.warning} data-open="true" />
        </Entry>
      ) : null}
      {revised ? (
        <Entry words={t('legend.revised')}>
          <rect x="10" y="4" width="7" height="7" className={css.revised} />
        </Entry>
      ) : null}
    </figcaption>
  );
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <span className={css.entry}>
      <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
        {children}
      </svg>
      {words}
    </span>
  );
}
