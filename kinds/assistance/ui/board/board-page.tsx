import { IconLifebuoy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { BoardColumn } from '../../../../packages/ui/board/board-column.tsx';
import { BoardFilters } from '../../../../packages/ui/board/board-filters.tsx';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useOccasionName } from '../../../../packages/ui/kind/serving.tsx';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import type { Tone } from '../../../../packages/ui/parts/tone.ts';
import { type Board, type Column, columns } from '../../board.ts';
import { Legend } from '../record/legend.tsx';
import { useAssistanceText } from '../text/index.ts';
import css from './board.module.css';
import { CardView } from './card.tsx';

/** All requests of the group by state, what is short first. The columns are lists under headings: the same for the eye and for the ear. */
export function BoardPage({ group }: { group: string }) {
  const t = useAssistanceText();
  const [filter, setFilter] = useState({ occasion: '', member: '' });
  const asked = { occasion: filter.occasion || null, member: filter.member || null };
  const answer = useInquiry<Board>({ group, kind: 'assistance', inquiry: 'board' }, asked);
  const known = useRef<Board['occasions']>([]);
  if (answer.data) known.current = answer.data.occasions;
  const cards = answer.data?.cards ?? [];
  const isNarrowed = filter.occasion !== '' || filter.member !== '';
  return (
    <>
      <Filters
        group={group}
        filter={filter}
        occasions={known.current}
        change={(to) => setFilter({ ...filter, ...to })}
      />
      {answer.isError ? <Notice tone="danger" alert title={t('board.failed')} /> : null}
      {answer.data?.cut ? <Notice tone="warn" title={t('board.cut')} /> : null}
      {answer.data !== undefined && cards.length === 0 ? (
        <Empty icon={<IconLifebuoy size={40} />} title={t(isNarrowed ? 'board.none.narrowed' : 'board.none')}>
          {isNarrowed ? null : t('board.none.words')}
        </Empty>
      ) : null}
      {cards.length === 0 ? null : (
        <>
          <Legend />
          <div className={css.board}>
            {columns
              .filter((column) => column !== 'ended' || cards.some((card) => card.column === 'ended'))
              .map((column) => (
                <BoardColumn
                  key={column}
                  name={t(`column.${column}`)}
                  none={t('column.none')}
                  tone={tones[column]}
                  cards={cards.filter((card) => card.column === column)}
                  card={(card) => <CardView card={card} group={group} />}
                />
              ))}
          </div>
        </>
      )}
    </>
  );
}

/** What is short and what waits stand out. */
const tones: Readonly<Record<Column, Tone>> = {
  ...{ short: 'danger', toDecide: 'warn', covered: 'neutral', underWay: 'info', delivered: 'ok', ended: 'neutral' },
};

interface FilterProps {
  readonly group: string;
  readonly filter: { readonly occasion: string; readonly member: string };
  readonly occasions: Board['occasions'];
  readonly change: (to: Partial<FilterProps['filter']>) => void;
}

function Filters({ group, filter, occasions, change }: FilterProps) {
  const t = useAssistanceText();
  const occasionName = useOccasionName();
  const members = useGroup(group)?.members ?? [];
  const all = { value: '', label: t('filter.all') };
  return (
    <BoardFilters name={t('filter.title')}>
      <NativeSelect
        label={t('asker')}
        value={filter.member}
        onChange={(event) => change({ member: event.currentTarget.value })}
        data={[all, ...members.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {occasions.length === 0 ? null : (
        <NativeSelect
          label={t('occasion')}
          value={filter.occasion}
          onChange={(event) => change({ occasion: event.currentTarget.value })}
          data={[
            all,
            ...occasions.map((one, index) => ({
              value: one.record,
              label: occasionName(one) ?? t('occasion.number', { number: index + 1 }),
            })),
          ]}
        />
      )}
    </BoardFilters>
  );
}
