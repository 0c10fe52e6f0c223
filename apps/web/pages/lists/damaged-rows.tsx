import type { DamagedRow } from '../../../../packages/contract/name-lists.ts';
import { usePageText } from '../../text/index.ts';
import css from './lists.module.css';

/** Damaged rows by line and reason; when there are more than these, how many. */
export function DamagedRows({ rows, all }: { rows: readonly DamagedRow[]; all: number }) {
  const t = usePageText();
  return (
    <>
      <ul className={css.rows}>
        {rows.map(({ line, why, numbers: [a = 0, b = 0] }) => (
          <li key={line}>
            {t('lists.line', { line })}: {t(`lists.why.${why}`, { a, b })}
          </li>
        ))}
      </ul>
      {all > rows.length ? <p className={css.muted}>{t('lists.damaged.more', { count: all - rows.length })}</p> : null}
    </>
  );
}
