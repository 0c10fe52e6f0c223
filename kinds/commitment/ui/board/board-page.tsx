import { NativeSelect } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useGroup, useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { type Board, type Card, columns } from '../../board.ts';
import { lanes } from '../../schema.ts';
import { useCommitmentText } from '../text/index.ts';
import { moveFocus } from './arrows.ts';
import css from './board.module.css';
import { CardView } from './card.tsx';

interface Filter {
  readonly by: 'state' | 'owner';
  readonly lane: string;
  readonly owner: string;
  readonly source: string;
}

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

function Columns({ cards, by, group }: { cards: readonly Card[]; by: Filter['by']; group: string }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const members = useGroup(group)?.members ?? [];
  if (by === 'state')
    return columns.map((column) => (
      <Column
        key={column}
        name={t(`column.${column}`)}
        cards={cards.filter((card) => card.column === column)}
        group={group}
      />
    ));
  const open = cards.filter(({ column }) => column !== 'done' && column !== 'ended');
  return members.map(({ id }) => (
    <Column key={id} name={name(id)} cards={open.filter(({ owners }) => owners.includes(id))} group={group} />
  ));
}

function Column({ name, cards, group }: { name: string; cards: readonly Card[]; group: string }) {
  const t = useCommitmentText();
  const { locale } = useVoice();
  return (
    <section className={css.column} aria-label={name} data-column>
      <h2 className={css.name}>
        <bdi>{name}</bdi> <span className={css.count}>{new Intl.NumberFormat(locale).format(cards.length)}</span>
      </h2>
      {cards.length === 0 ? (
        <p className={css.none}>{t('column.none')}</p>
      ) : (
        <ul className={css.cards}>
          {cards.map((card) => (
            <li key={card.record}>
              <CardView card={card} group={group} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface FilterProps {
  readonly group: string;
  readonly filter: Filter;
  readonly sources: Board['sources'];
  readonly change: (patch: Partial<Filter>) => void;
}

function Filters({ group, filter, sources, change }: FilterProps) {
  const t = useCommitmentText();
  const members = useGroup(group)?.members ?? [];
  const all = { value: '', label: t('filter.all') };
  return (
    <form className={css.filters} aria-label={t('filter.title')}>
      <NativeSelect
        label={t('filter.by')}
        value={filter.by}
        onChange={(event) => change({ by: event.currentTarget.value === 'owner' ? 'owner' : 'state' })}
        data={[
          { value: 'state', label: t('filter.by.state') },
          { value: 'owner', label: t('filter.by.owner') },
        ]}
      />
      <NativeSelect
        label={t('owners')}
        value={filter.owner}
        onChange={(event) => change({ owner: event.currentTarget.value })}
        data={[all, ...members.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <NativeSelect
        label={t('lanes')}
        value={filter.lane}
        onChange={(event) => change({ lane: event.currentTarget.value })}
        data={[all, ...lanes.map((value) => ({ value, label: t(`lane.${value}`) }))]}
      />
      {sources.length === 0 ? null : (
        <NativeSelect
          label={t('source.filter')}
          value={filter.source}
          onChange={(event) => change({ source: event.currentTarget.value })}
          data={[
            all,
            ...sources.map(({ kind, record }, index) => ({
              value: record,
              label: t('source.number', { kind, number: index + 1 }),
            })),
          ]}
        />
      )}
    </form>
  );
}
