import { IconColumns3 } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { BoardColumn } from '../../../../packages/ui/board/board-column.tsx';
import { useGroup, useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import type { Board, Card, columns } from '../../board.ts';
import { useCommitmentText } from '../text/index.ts';
import { moveFocus } from './arrows.ts';
import css from './board.module.css';
import { CardView } from './card.tsx';
import { type Filter, Filters } from './filters.tsx';

/** What somebody has to do something about stands side by side; what is over lies below. */
const open = ['toSign', 'running', 'atRisk', 'toConfirm'] as const;
const over = ['done', 'ended'] as const;

/** All commitments of the group by state or by owner. The columns are lists under headings: the same for the eye and for the ear. */
export function BoardPage({ group }: { group: string }) {
  const t = useCommitmentText();
  const [filter, setFilter] = useState<Filter>({ by: 'state', lane: '', owner: '', source: '' });
  const frame = useRef<HTMLDivElement>(null);
  const { lane, owner, source } = filter;
  const asked = { lane: lane || null, owner: owner || null, source: source || null };
  const answer = useInquiry<Board>({ group, kind: 'commitment', inquiry: 'board' }, asked);
  const known = useRef<Board['sources']>([]);
  if (answer.data) known.current = answer.data.sources;
  const cards = answer.data?.cards ?? [];
  const isEmpty = answer.data !== undefined && cards.length === 0;
  const isNarrowed = [lane, owner, source].some((one) => one !== '');
  return (
    <>
      <Filters
        group={group}
        filter={filter}
        change={(patch) => setFilter({ ...filter, ...patch })}
        sources={known.current}
      />
      {answer.isError ? <Notice tone="danger" alert title={t('board.failed')} /> : null}
      {answer.data?.cut ? <Notice tone="warn" title={t('board.cut')} /> : null}
      {isEmpty ? (
        <Empty icon={<IconColumns3 size={40} />} title={t(isNarrowed ? 'board.none.narrowed' : 'board.none')}>
          {isNarrowed ? null : t('board.none.words')}
        </Empty>
      ) : null}
      {cards.length === 0 ? null : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are an addition for whoever sees the columns; each card is a link of its own
        <div ref={frame} className={css.board} onKeyDown={(event) => moveFocus(event, frame.current)}>
          <Columns cards={cards} by={filter.by} group={group} />
        </div>
      )}
    </>
  );
}

interface Hung {
  readonly key: string;
  readonly name: string;
  readonly cards: readonly Card[];
}

function Columns({ cards, by, group }: { cards: readonly Card[]; by: Filter['by']; group: string }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const members = useGroup(group)?.members ?? [];
  const named = (column: (typeof columns)[number]): Hung => ({
    ...{ key: column, name: t(`column.${column}`), cards: cards.filter((card) => card.column === column) },
  });
  const card = (one: Card) => <CardView card={one} group={group} />;
  const stillOpen = cards.filter(({ column }) => !over.some((one) => one === column));
  const byOwner = members.map(({ id }) => ({
    ...{ key: id, name: name(id), cards: stillOpen.filter(({ owners }) => owners.includes(id)) },
  }));
  return (
    <>
      <div className={css.open}>
        {(by === 'owner' ? byOwner : open.map(named)).map(({ key, ...column }) => (
          <BoardColumn key={key} {...column} none={t('column.none')} card={card} />
        ))}
      </div>
      {over
        .map(named)
        .filter((column) => column.cards.length > 0)
        .map(({ key, ...column }) => (
          <BoardColumn key={key} {...column} none={t('column.none')} card={card} across />
        ))}
    </>
  );
}
