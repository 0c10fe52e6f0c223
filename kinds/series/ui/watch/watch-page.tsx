import { IconActivity, IconAlertTriangle } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Overview, SeriesLine } from '../../inquiries.ts';
import { useNumber, usePlaceName } from '../place-name.ts';
import { useSeriesText } from '../text/index.ts';

/** All series of a group, those with open warnings first. */
export function WatchPage({ group }: { group: string }) {
  const t = useSeriesText();
  const { data } = useInquiry<Overview>({ group, kind: 'series', inquiry: 'overview' });
  const row = useRow(group);
  if (!data) return null;
  if (data.series.length === 0)
    return (
      <Empty icon={<IconActivity size={32} />} title={t('watch.empty')}>
        {t('watch.emptyHelp')}
      </Empty>
    );
  const sorted = data.series.toSorted((a, b) => b.open.length - a.open.length);
  return (
    <>
      {data.cut ? <Notice tone="warn">{t('watch.cut')}</Notice> : null}
      <Table
        label={t('watch.label')}
        heads={[t('title'), t('watch.member'), t('watch.last'), t('watch.warnings'), t('watch.rate')]}
        rows={sorted.map(row)}
      />
    </>
  );
}

function useRow(group: string) {
  const t = useSeriesText();
  const nameOf = useMemberName();
  const placeName = usePlaceName();
  const number = useNumber();
  const { locale } = useVoice();
  const { RecordLink } = useSurroundings();
  const rate = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return ({ record, title, member, last, open, statedPerYear, tooShort, closed }: SeriesLine) => ({
    key: record,
    cells: [
      <RecordLink key="title" group={group} kind="series" record={record}>
        <RecordText>{title}</RecordText>
      </RecordLink>,
      <bdi key="member">{nameOf(member)}</bdi>,
      last === null ? '–' : `${placeName(last.at)}: ${last.value === null ? '–' : number(last.value)}`,
      closed ? (
        <Badge key="open">{t('state.closed')}</Badge>
      ) : (
        <Badge
          key="open"
          tone={open.length > 0 ? 'danger' : 'ok'}
          icon={open.length > 0 ? <IconAlertTriangle size={14} /> : undefined}
        >
          {t('watch.open', { count: open.length })}
        </Badge>
      ),
      tooShort ? t('watch.short') : rate.format(statedPerYear),
    ],
  });
}
