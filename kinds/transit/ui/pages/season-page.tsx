import { useState } from 'react';
import { BoardFilters } from '../../../../packages/ui/board/board-filters.tsx';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { measures } from '../../../crossing/schema.ts';
import type { Operation } from '../../schema.ts';
import type { Season } from '../../season.ts';
import { WithOperation } from '../operation.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';
import { HeatTable } from './heat-table.tsx';

const ways = ['both', 'out', 'in'] as const;
const bys = ['port', 'line'] as const;

/** The season as a picture: days down, ports or lines across, the count in each cell. */
export function SeasonPage({ group }: { group: string }) {
  return <WithOperation group={group}>{(operation) => <Picture group={group} operation={operation} />}</WithOperation>;
}

function Picture({ group, operation }: { group: string; operation: Operation }) {
  const t = useTransitText();
  const [by, setBy] = useState<(typeof bys)[number]>('port');
  const [measure, setMeasure] = useState<(typeof measures)[number]>('passengers');
  const [way, setWay] = useState<(typeof ways)[number]>('both');
  const asked = { operation: operation.record, by, measure, way: by === 'line' ? 'out' : way };
  const { data, isError } = useInquiry<Season | null>({ group, kind: 'transit', inquiry: 'season' }, asked);
  return (
    <>
      <BoardFilters>
        <Choice label={t('by')} value={by} all={bys} word={(one) => t(`by.${one}`)} choose={setBy} />
        <Choice label={t('measure')} value={measure} all={measures} word={(one) => t(one)} choose={setMeasure} />
        {by === 'line' ? null : (
          <Choice label={t('way')} value={way} all={ways} word={(one) => t(`way.${one}`)} choose={setWay} />
        )}
      </BoardFilters>
      {isError ? <Notice tone="danger" alert title={t('failed')} /> : null}
      {data?.cut ? <Notice tone="warn" title={t('cut')} /> : null}
      {data ? (
        <>
          <p role="status">{t('season.total', data.total)}</p>
          <p className={css.quiet}>{t('season.legend')}</p>
          <HeatTable season={data} operation={operation} group={group} />
        </>
      ) : null}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly all: readonly T[];
  readonly word: (one: T) => string;
  readonly choose: (one: T) => void;
}

function Choice<T extends string>({ label, value, all, word, choose }: ChoiceProps<T>) {
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => {
        const found = all.find((one) => one === event.currentTarget.value);
        if (found !== undefined) choose(found);
      }}
      data={all.map((one) => ({ value: one, label: word(one) }))}
    />
  );
}
