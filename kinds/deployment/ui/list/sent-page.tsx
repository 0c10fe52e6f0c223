import { IconSword, IconUsersGroup } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { BoardFilters } from '../../../../packages/ui/board/board-filters.tsx';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useOccasionName } from '../../../../packages/ui/kind/serving.tsx';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { useNameIn } from '../../../../packages/ui/named/place-name.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Day } from '../../../../packages/ui/time/moment.tsx';
import type { Deployments, Sent } from '../../list.ts';
import { menu } from '../menu.ts';
import { useDeploymentText } from '../text/index.ts';
import css from './list.module.css';

const there = ['present', 'leaving'];
const over = ['ended', 'cancelled', 'erased'];

/** Who is where now, what is being prepared, and what is over. */
export function SentPage({ group }: { group: string }) {
  const t = useDeploymentText();
  const occasionName = useOccasionName();
  const [occasion, setOccasion] = useState('');
  const answer = useInquiry<Deployments>({ group, kind: 'deployment', inquiry: 'list' }, { record: occasion || null });
  const known = useRef<Deployments['occasions']>([]);
  if (answer.data) known.current = answer.data.occasions;
  const sent = answer.data?.sent ?? [];
  const now = sent.filter(({ state }) => there.includes(state));
  const next = sent.filter(({ state }) => !there.includes(state) && !over.includes(state));
  const past = sent.filter(({ state }) => over.includes(state));
  const all = { value: '', label: t('filter.all') };
  const choices = known.current.map((one, index) => ({
    value: one.record,
    label: occasionName(one) ?? t('occasion.number', { number: index + 1 }),
  }));
  return (
    <>
      {choices.length === 0 ? null : (
        <BoardFilters name={t('filter.title')}>
          <NativeSelect
            label={t('occasion')}
            value={occasion}
            onChange={(event) => setOccasion(event.currentTarget.value)}
            data={[all, ...choices]}
          />
        </BoardFilters>
      )}
      {answer.isError ? <Notice tone="danger" alert title={t('failed')} /> : null}
      {answer.data?.cut ? <Notice tone="warn" title={t('cut')} /> : null}
      {answer.data !== undefined && sent.length === 0 ? (
        <Empty icon={<IconUsersGroup size={40} />} title={t('none')}>
          {t('none.words')}
        </Empty>
      ) : null}
      <Part title={t('part.now')} sent={now} group={group} />
      <Part title={t('part.next')} sent={next} group={group} />
      <Part title={t('part.past')} sent={past} group={group} />
    </>
  );
}

function Part({ title, sent, group }: { title: string; sent: readonly Sent[]; group: string }) {
  const t = useDeploymentText();
  if (sent.length === 0) return null;
  return (
    <Section title={title}>
      <Table
        label={title}
        heads={[t('title'), t('sender'), t('host'), t('place'), t('people'), t('period'), t('command'), t('state')]}
        rows={sent.map((one) => ({ key: one.record, cells: cellsOf(one, group) }))}
      />
    </Section>
  );
}

function cellsOf(sent: Sent, group: string) {
  return [
    <Title key="title" sent={sent} group={group} />,
    <Member key="sender" id={sent.terms.sender} />,
    <Member key="host" id={sent.terms.host} />,
    <Where key="where" sent={sent} />,
    <Count key="people" number={sent.people} />,
    <span key="period" className={css.period}>
      <span>
        <Day day={sent.terms.from} /> –
      </span>
      <Day day={sent.until} />
    </span>,
    <Chain key="command" chain={sent.terms.command} />,
    <Looks key="state" sent={sent} />,
  ];
}

function Title({ sent: { record, terms, number }, group }: { sent: Sent; group: string }) {
  const t = useDeploymentText();
  const { RecordLink } = useSurroundings();
  return (
    <div className={css.title}>
      <RecordLink group={group} kind="deployment" record={record}>
        <RecordText>{terms.title}</RecordText>
      </RecordLink>
      <span className={css.muted}>
        {t(`form.${terms.form}`)}
        {number === null ? null : (
          <>
            {' · '}
            <bdi>{number}</bdi>
          </>
        )}
      </span>
    </div>
  );
}

function Member({ id }: { id: string }) {
  return <bdi>{useMemberName()(id)}</bdi>;
}

function Where({ sent: { terms } }: { sent: Sent }) {
  return <RecordText>{useNameIn()(terms.place.names)}</RecordText>;
}

function Count({ number }: { number: number }) {
  return new Intl.NumberFormat(useVoice().locale).format(number);
}

function Chain({ chain }: { chain: Sent['terms']['command'] }) {
  return useDeploymentText()(`command.chain.${chain}`);
}

function Looks({ sent: { state, overdue, weapons, extension } }: { sent: Sent }) {
  const t = useDeploymentText();
  return (
    <span className={css.looks}>
      <Badge tone={menu.states[state] ?? 'neutral'}>{t(`state.${state}`)}</Badge>
      {overdue ? <Badge tone="danger">{t('overdue')}</Badge> : null}
      {weapons ? (
        <Badge tone="warn" icon={<IconSword size={13} />}>
          {t('weapons.permitted')}
        </Badge>
      ) : null}
      {extension === null ? null : <Badge tone="warn">{t('extension.open')}</Badge>}
    </span>
  );
}
