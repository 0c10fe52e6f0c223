import { IconPackages } from '@tabler/icons-react';
import { useState } from 'react';
import { BoardFilters } from '../../../../packages/ui/board/board-filters.tsx';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useGroup, useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { useNameIn } from '../../../../packages/ui/named/place-name.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Entry, Register } from '../../register.ts';
import { classes } from '../../schema.ts';
import { useCapacityText } from '../text/index.ts';
import css from './register.module.css';
import { Legend, Timeline } from './timeline.tsx';

/** Every capacity of the group: what it is, whose, what of it is free today, and the sixty days to come. */
export function RegisterPage({ group }: { group: string }) {
  const t = useCapacityText();
  const [filter, setFilter] = useState({ class: '', owner: '' });
  const answer = useInquiry<Register>({ group, kind: 'capacity', inquiry: 'register' });
  const members = useGroup(group)?.members ?? [];
  const all = { value: '', label: t('filter.all') };
  const entries = (answer.data?.entries ?? [])
    .filter(({ about }) => filter.class === '' || about.class === filter.class)
    .filter(({ owner }) => filter.owner === '' || owner === filter.owner);
  const isEmpty = answer.data !== undefined && entries.length === 0;
  return (
    <>
      <BoardFilters name={t('filter.title')}>
        <NativeSelect
          label={t('class')}
          value={filter.class}
          onChange={(event) => setFilter({ ...filter, class: event.currentTarget.value })}
          data={[all, ...classes.map((value) => ({ value, label: t(`class.${value}`) }))]}
        />
        <NativeSelect
          label={t('owner')}
          value={filter.owner}
          onChange={(event) => setFilter({ ...filter, owner: event.currentTarget.value })}
          data={[all, ...members.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </BoardFilters>
      {answer.isError ? <Notice tone="danger" alert title={t('failed')} /> : null}
      {answer.data?.cut ? <Notice tone="warn" title={t('cut')} /> : null}
      {isEmpty ? (
        <Empty icon={<IconPackages size={40} />} title={t('none')}>
          {t('none.words')}
        </Empty>
      ) : null}
      {entries.length === 0 ? null : (
        <>
          <Legend />
          <Rows entries={entries} group={group} />
        </>
      )}
    </>
  );
}

function Rows({ entries, group }: { entries: readonly Entry[]; group: string }) {
  const t = useCapacityText();
  const name = useMemberName();
  const nameIn = useNameIn();
  const { locale } = useVoice();
  const { RecordLink } = useSurroundings();
  const number = new Intl.NumberFormat(locale);
  return (
    <Table
      label={t('page.register')}
      heads={[t('names'), t('owner'), t('use.free'), t('use.reserved'), t('use.away'), t('readiness'), t('timeline')]}
      rows={entries.map(({ record, owner, about, now, stretches }) => ({
        key: record,
        cells: [
          <div key="name" className={css.about}>
            <RecordLink group={group} kind="capacity" record={record}>
              <RecordText>{nameIn(about.names)}</RecordText>
            </RecordLink>
            <span className={css.muted}>
              {t(`class.${about.class}`)} · <RecordText>{nameIn(about.home.names)}</RecordText>
            </span>
          </div>,
          <bdi key="owner">{name(owner)}</bdi>,
          <span key="free">
            {t('free.of', { free: number.format(now.free), count: number.format(about.count) })}{' '}
            {now.over > 0 ? <Badge tone="danger">{t('over', { count: now.over })}</Badge> : null}
          </span>,
          number.format(now.reserved),
          number.format(now.away),
          t('hours', { count: about.readiness }),
          <Timeline key="time" entry={{ about, stretches }} />,
        ],
      }))}
    />
  );
}
