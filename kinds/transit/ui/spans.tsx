import type { z } from 'zod';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { Table } from '../../../packages/ui/parts/table.tsx';
import type { span } from '../schema.ts';
import { useDayName, useNumber } from './names.tsx';
import { useTransitText } from './text/index.ts';

/** Spans of planned days as a table. */
export function Spans({ spans }: { spans: readonly z.output<typeof span>[] }) {
  const t = useTransitText();
  const number = useNumber();
  const dayName = useDayName();
  return (
    <Table
      label={t('spans')}
      heads={[t('spans'), t('rotations'), t('seats'), t('spaces'), t('expected.passengers'), t('expected.vehicles')]}
      rows={spans.map((one, index) => ({
        key: `${index} ${one.first}`,
        cells: [
          <span key="day">
            {one.first === one.last ? dayName(one.first) : `${dayName(one.first)} – ${dayName(one.last)}`}{' '}
            {one.peak ? <Badge tone="warn">{t('peak')}</Badge> : null}
          </span>,
          ...[one.rotations, one.seats, one.spaces, one.passengers, one.vehicles].map(number),
        ],
      }))}
    />
  );
}
