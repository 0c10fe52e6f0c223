import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { type Alignment, alignments, besideEarlier, type SeasonSums } from '../../earlier.ts';
import type { Operation } from '../../schema.ts';
import { useDayName, useNameIn, useNumber } from '../names.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';

/** This season beside the one before it. */
export function Earlier({ group, operation }: { group: string; operation: Operation }) {
  const t = useTransitText();
  const { data } = useInquiry<readonly Operation[]>({ group, kind: 'transit', inquiry: 'operations' });
  if (data === undefined) return null;
  const before = data
    .filter(({ opened }) => opened.from.slice(0, 4) < operation.opened.from.slice(0, 4))
    .sort((a, b) => (a.opened.from < b.opened.from ? 1 : -1))[0];
  return (
    <Section title={t('earlier')}>
      {before === undefined ? (
        <p className={css.quiet}>{t('earlier.none')}</p>
      ) : (
        <Compared group={group} operation={operation} before={before} />
      )}
    </Section>
  );
}

function Compared({ group, operation, before }: { group: string; operation: Operation; before: Operation }) {
  const t = useTransitText();
  const dayName = useDayName();
  const nameIn = useNameIn();
  const number = useNumber();
  const member = useMemberName();
  const { locale } = useVoice();
  const [by, align] = useState<Alignment>('weekday');
  const asked = { group, kind: 'transit', inquiry: 'sums' };
  const now = useInquiry<SeasonSums | null>(asked, { operation: operation.record }).data;
  const past = useInquiry<SeasonSums | null>(asked, { operation: before.record }).data;
  if (!now || !past) return null;
  const found = besideEarlier(now, past, by);
  const year = before.opened.from.slice(0, 4);
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const shown = (figure: number | null): string => (figure === null ? t('not.counted') : number(figure));
  const change = (a: number | null, b: number | null): string =>
    a === null || b === null || b === 0 ? '–' : percent.format(a / b - 1);
  if (found === null) return <p className={css.quiet}>{t('earlier.notYet')}</p>;
  return (
    <>
      <SegmentedControl
        aria-label={t('earlier.by')}
        value={by}
        onChange={(value) => align(value === 'date' ? 'date' : 'weekday')}
        data={alignments.map((value) => ({ value, label: t(`earlier.${value}`) }))}
        mb="xs"
      />
      <p className={css.quiet}>
        {t(`earlier.says.${by}`, {
          season: nameIn(before.opened.names),
          year,
          day: dayName(found.day),
          beside: dayName(found.beside),
        })}
      </p>
      {now.cut || past.cut ? <Notice tone="warn" title={t('cut')} /> : null}
      <Table
        label={t('earlier')}
        heads={[
          t('published.shore'),
          dayName(found.day),
          `${dayName(found.beside)} ${year}`,
          t('earlier.change'),
          t('earlier.toDate'),
          t('earlier.then', { year }),
          t('earlier.change'),
          t('earlier.days'),
        ]}
        rows={found.rows.map((row) => ({
          key: row.member ?? 'all',
          cells: [
            row.member === null ? t('earlier.all') : <bdi key="member">{member(row.member)}</bdi>,
            shown(row.last.now),
            shown(row.last.before),
            <bdi key="last">{change(row.last.now, row.last.before)}</bdi>,
            row.toDate.days === 0 ? t('not.counted') : number(row.toDate.now),
            row.toDate.days === 0 ? t('not.counted') : number(row.toDate.before),
            <bdi key="toDate">{row.toDate.days === 0 ? '–' : change(row.toDate.now, row.toDate.before)}</bdi>,
            t('earlier.daysOf', { days: row.toDate.days, all: found.days }),
          ],
        }))}
      />
    </>
  );
}
