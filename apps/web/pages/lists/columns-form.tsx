import { NativeSelect } from '@mantine/core';
import { listColumns, type nameListRoutes, type SaidColumns } from '../../../../packages/contract/name-lists.ts';
import type { Response } from '../../../../packages/contract/route.ts';
import { usePageText } from '../../text/index.ts';
import css from './lists.module.css';

/** Which column of the file holds what: chosen by its headings or as it was said before, and changed here. */
export function ColumnsForm(props: {
  examined: Response<typeof nameListRoutes.examineList>;
  onColumns: (said: SaidColumns) => void;
}) {
  const t = usePageText();
  const { columns, said, lacking, remembered } = props.examined;
  if (said === null) return null;
  const choices = columns.map(({ heading, reference }) => {
    // Whatever direction a heading is written in, it turns nothing else round.
    return { value: reference, label: `\u2068${heading === '' ? reference : heading}\u2069` };
  });
  return (
    <fieldset className={css.columns}>
      <legend>{t('lists.columns')}</legend>
      <p className={css.muted}>
        {remembered === null ? t('lists.columns.words') : t('lists.remembered', { name: remembered })}
      </p>
      <div className={css.choices}>
        {listColumns.map((column) => (
          <NativeSelect
            key={column}
            label={t(`lists.as.${column}`)}
            value={said[column] ?? ''}
            error={isLacking(column, lacking) ? t('lists.columns.choose') : null}
            data={[{ value: '', label: t('lists.as.none') }, ...choices]}
            onChange={(event) => props.onColumns({ ...said, [column]: event.currentTarget.value || null })}
          />
        ))}
      </div>
    </fieldset>
  );
}

const isLacking = (column: (typeof listColumns)[number], lacking: readonly ('id' | 'name')[]): boolean =>
  lacking.some((one) => one === column);
