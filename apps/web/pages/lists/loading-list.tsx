import { Button, Progress } from '@mantine/core';
import type { Loading } from '../../../../packages/contract/name-lists.ts';
import { Size } from '../../../../packages/ui/parts/size.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { usePageText } from '../../text/index.ts';
import css from './lists.module.css';

/** How far the list that is being loaded has come; it can be ended at any time. */
export function LoadingList(props: { loading: Loading; isEnding: boolean; onCancel: () => void }) {
  const t = usePageText();
  const { name, file, phase, read, total, rows, damaged } = props.loading;
  const share = phase === 'reading' && total > 0 ? (read / total) * 100 : 100;
  return (
    <div className={css.step}>
      <p className={css.plain}>
        {t('lists.loading', { name })} · <RecordText>{file}</RecordText>
      </p>
      <Progress.Root size="md">
        <Progress.Section value={share} aria-label={t('lists.loading', { name })} animated />
      </Progress.Root>
      <p className={css.muted}>
        <span>{t(`lists.phase.${phase}`)}</span> · <Size bytes={read} /> / <Size bytes={total} /> ·{' '}
        {t('lists.rows', { rows, damaged })}
      </p>
      <div>
        <Button variant="default" size="xs" loading={props.isEnding} onClick={props.onCancel}>
          {t('lists.cancel')}
        </Button>
      </div>
    </div>
  );
}
