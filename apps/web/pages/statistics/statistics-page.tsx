import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { groupsQuery, statisticsQuery } from '../../client/queries.ts';
import { NoGroup } from '../../frame/no-group.tsx';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { usePageText } from '../../text/index.ts';
import { Period, thisYear } from './period.tsx';
import { TallyTable } from './tally-table.tsx';

const route = getRouteApi('/statistics');

/** The figures of a group for a period: the same on every member's node, because they follow from the records alone. */
export function StatisticsPage() {
  const t = usePageText();
  const { groups } = useSurroundings();
  const search = route.useSearch();
  const year = thisYear();
  const known = useQuery(groupsQuery);
  const group = search.group ?? groups[0]?.id;
  const period = { from: search.from ?? year.from, to: search.to ?? year.to };
  return (
    <Page title={t('menu.statistics')} lead={t('statistics.lead')}>
      {group ? (
        <>
          <Period page="/statistics" group={group} period={period} />
          <Figures group={group} period={period} />
        </>
      ) : null}
      {group ? null : known.isPending ? <Waiting /> : <NoGroup />}
    </Page>
  );
}

function Figures({ group, period }: { group: string; period: { from: string; to: string } }) {
  const t = usePageText();
  const sentence = useSentence();
  const rows = useQuery(statisticsQuery(group, period));
  if (rows.isPending) return <Waiting />;
  if (rows.isError) return <Notice tone="danger" alert title={sentence(rows.error)} />;
  if (rows.data.rows.length === 0)
    return <Empty title={t('statistics.empty.title')}>{t('statistics.empty.words')}</Empty>;
  return <TallyTable rows={rows.data.rows} name={`${group} ${period.from} ${period.to}`} />;
}
