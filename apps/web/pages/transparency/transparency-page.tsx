import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Response } from '../../../../packages/contract/route.ts';
import type { routes } from '../../../../packages/contract/routes.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { groupsQuery, transparencyQuery } from '../../client/queries.ts';
import { NoGroup } from '../../frame/no-group.tsx';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { usePageText } from '../../text/index.ts';
import { useMeasureWord } from '../statistics/measure-word.ts';
import { Period, thisYear } from '../statistics/period.tsx';
import { TallyTable } from '../statistics/tally-table.tsx';
import css from './transparency.module.css';

const route = getRouteApi('/transparency');

type Report = Response<typeof routes.transparency>;

/** What an authority may publish of its work in a group. */
export function TransparencyPage() {
  const t = usePageText();
  const { groups } = useSurroundings();
  const search = route.useSearch();
  const year = thisYear();
  const known = useQuery(groupsQuery);
  const group = search.group ?? groups[0]?.id;
  const period = { from: search.from ?? year.from, to: search.to ?? year.to };
  return (
    <Page title={t('menu.transparency')} lead={t('transparency.lead')}>
      {group ? (
        <>
          <Period page="/transparency" group={group} period={period} />
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
  const report = useQuery(transparencyQuery(group, period));
  if (report.isPending) return <Waiting />;
  if (report.isError) return <Notice tone="danger" alert title={sentence(report.error)} />;
  const { shared, own, fingerprint } = report.data;
  return (
    <div className={css.parts}>
      <Section title={t('transparency.shared')}>
        {shared.length === 0 ? (
          <Empty title={t('statistics.empty.title')}>{t('statistics.empty.words')}</Empty>
        ) : (
          <>
            <TallyTable rows={shared} name={`${group} ${period.from} ${period.to}`} />
            <Facts columns={1}>
              <Fact label={t('transparency.fingerprint')}>
                <code className={css.fingerprint} dir="ltr">
                  {fingerprint}
                </code>
                <span className={css.words}>{t('transparency.compare')}</span>
              </Fact>
            </Facts>
          </>
        )}
      </Section>
      <Section title={t('transparency.own')}>
        {own.length === 0 ? <p>{t('transparency.own.none')}</p> : <Own own={own} />}
      </Section>
    </div>
  );
}

function Own({ own }: { own: Report['own'] }) {
  const t = usePageText();
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale);
  const measureWord = useMeasureWord();
  return (
    <Facts columns={2}>
      {own.map(({ measure, count }) => (
        <Fact key={measure} label={measureWord(measure)}>
          {count === null ? t('transparency.few') : number.format(count)}
        </Fact>
      ))}
    </Facts>
  );
}
