import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Day } from '../../../../packages/ui/time/moment.tsx';
import type { Entry } from '../../register.ts';
import { useCapacityText } from '../text/index.ts';

const heads = ['free', 'reserved', 'away', 'maintenance'] as const;

/** Each stretch of days on which the same is free. */
export function StretchTable({ entry }: { entry: Entry }) {
  const t = useCapacityText();
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale);
  return (
    <Table
      label={t('availability')}
      heads={[t('days'), ...heads.map((head) => <span key={head}>{t(`use.${head}`)}</span>)]}
      rows={entry.stretches.map((stretch) => ({
        key: stretch.from,
        cells: [
          <span key="days">
            <Day day={stretch.from} /> – {stretch.until === null ? t('open') : <Day day={stretch.until} />}{' '}
            {stretch.over > 0 ? <Badge tone="danger">{t('over', { count: stretch.over })}</Badge> : null}
          </span>,
          ...heads.map((head) => <span key={head}>{number.format(stretch[head])}</span>),
        ],
      }))}
    />
  );
}
