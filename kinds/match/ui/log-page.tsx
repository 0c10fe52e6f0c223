import { Stack } from '@mantine/core';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Empty } from '../../../packages/ui/parts/empty.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { Table } from '../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day, Moment } from '../../../packages/ui/time/moment.tsx';
import type { MatchLog } from '../log.ts';
import { useMatchText } from './text/index.ts';
import { UsedUpNotices } from './used-up.tsx';
import { WalkedSection } from './walked.tsx';

/** The log of all batches of a group: the same table on both sides, to be laid side by side. */
export function LogPage({ group }: { group: string }) {
  const t = useMatchText();
  const { data } = useInquiry<MatchLog>({ group, kind: 'match', inquiry: 'log' });
  if (data === undefined) return null;
  if (data.terms.length === 0) return <Empty title={t('log.closed')}>{t('log.closed.words')}</Empty>;
  return (
    <Stack gap="lg">
      {data.cut ? <Notice tone="warn" title={t('log.cut')} /> : null}
      <UsedUpNotices found={data.usedUp} />
      <WalkedSection group={group} />
      <Terms log={data} />
      <Section title={t('log.days')} note={t('log.days.note')}>
        {data.days.length === 0 ? <p>{t('log.none')}</p> : <Days log={data} />}
      </Section>
      {data.batches.length === 0 ? null : (
        <Section title={t('log.batches')}>
          <Batches log={data} />
        </Section>
      )}
    </Stack>
  );
}

function Terms({ log: { terms } }: { log: MatchLog }) {
  const t = useMatchText();
  const m = useMatterText();
  const name = useMemberName();
  const words = (categories: readonly string[]): string =>
    categories.map((category) => m.maybe(`id.${category}`) ?? category).join(' · ');
  return (
    <Section title={t('log.terms')} note={t('log.terms.note')}>
      <Stack gap="lg">
        {terms.map(({ holder, asker, batches, left, categories, published }) => (
          <Facts key={`${holder} ${asker}`} columns={2}>
            <Fact label={t('asker')}>
              <bdi>{name(asker)}</bdi>
            </Fact>
            <Fact label={t('holder')}>
              <bdi>{name(holder)}</bdi>
            </Fact>
            <Fact label={t('log.batchesADay')}>{t('number', { count: batches })}</Fact>
            <Fact label={t('log.leftToday')}>{t('number', { count: left })}</Fact>
            <Fact label={t('log.withTags')} wide>
              {words(categories.filter((category) => published.includes(category)))}
            </Fact>
            <Fact label={t('log.noTags')} wide>
              {words(categories.filter((category) => !published.includes(category)))}
            </Fact>
          </Facts>
        ))}
      </Stack>
    </Section>
  );
}

function Days({ log: { days } }: { log: MatchLog }) {
  const t = useMatchText();
  const name = useMemberName();
  return (
    <Table
      stacks
      label={t('log.days')}
      heads={[t('day'), t('asker'), t('holder'), t('log.asked'), t('log.answered'), t('log.declined'), t('log.left')]}
      rows={days.map(({ day, asker, holder, asked, answered, declined, left }) => ({
        key: `${day} ${asker} ${holder}`,
        cells: [
          <Day key="day" day={day} />,
          <bdi key="asker">{name(asker)}</bdi>,
          <bdi key="holder">{name(holder)}</bdi>,
          ...[asked, answered, declined, left].map((count) => t('number', { count })),
        ],
      }))}
    />
  );
}

function Batches({ log: { batches } }: { log: MatchLog }) {
  const t = useMatchText();
  const m = useMatterText();
  const name = useMemberName();
  return (
    <Table
      stacks
      label={t('log.batches')}
      heads={[
        t('reference'),
        t('asker'),
        t('holder'),
        t('category'),
        t('slot'),
        t('log.askedAt'),
        t('log.answeredAt'),
        t('log.state'),
      ]}
      rows={batches.map(({ asker, holder, day, slot, category, reference, state, asked, answered }) => ({
        key: `${day} ${asker} ${holder} ${slot}`,
        cells: [
          <RecordText key="reference">{reference}</RecordText>,
          <bdi key="asker">{name(asker)}</bdi>,
          <bdi key="holder">{name(holder)}</bdi>,
          m.maybe(`id.${category}`) ?? category,
          t('number', { count: slot }),
          <Moment key="asked" instant={asked} />,
          answered === null ? '–' : <Moment key="answered" instant={answered} />,
          t.maybe(`state.${state}`) ?? state,
        ],
      }))}
    />
  );
}
