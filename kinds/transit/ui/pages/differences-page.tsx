import { useState } from 'react';
import { BoardFilters } from '../../../../packages/ui/board/board-filters.tsx';
import { DayInput } from '../../../../packages/ui/form/day-input.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import type { Differences } from '../../inquiries.ts';
import type { Operation } from '../../schema.ts';
import { usePortName } from '../names.tsx';
import { WithOperation } from '../operation.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';
import { DifferencesTable } from './differences-table.tsx';
import { Published } from './published.tsx';

/** Both shores' counts reconciled: all that differs between two days. */
export function DifferencesPage({ group }: { group: string }) {
  return (
    <WithOperation group={group}>
      {(operation) => <Listed key={operation.record} group={group} operation={operation} />}
    </WithOperation>
  );
}

function Listed({ group, operation }: { group: string; operation: Operation }) {
  const t = useTransitText();
  const portName = usePortName(operation.places);
  const [days, setDays] = useState({ from: '', to: '' });
  const asked = { operation: operation.record, from: days.from || null, to: days.to || null };
  const { data, isError } = useInquiry<Differences | null>({ group, kind: 'transit', inquiry: 'discrepancies' }, asked);
  return (
    <>
      <BoardFilters>
        <DayInput
          label={t('from')}
          value={days.from || (data?.from ?? '')}
          onDay={(from) => setDays({ ...days, from })}
        />
        <DayInput label={t('to')} value={days.to || (data?.to ?? '')} onDay={(to) => setDays({ ...days, to })} />
      </BoardFilters>
      {isError ? <Notice tone="danger" alert title={t('failed')} /> : null}
      {data?.cut ? <Notice tone="warn" title={t('cut')} /> : null}
      {data ? (
        <>
          <p role="status">
            {t('differs.count', { count: data.count })}
            {data.explained === 0 ? null : ` · ${t('differs.explained', { count: data.explained })}`}
          </p>
          <DifferencesTable found={data.found} portName={portName} group={group} />
        </>
      ) : null}
      <div className={css.below}>
        <Published group={group} operation={operation} />
      </div>
    </>
  );
}
