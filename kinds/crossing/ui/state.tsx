import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day, Moment } from '../../../packages/ui/time/moment.tsx';
import { Hours, Totals } from './figures.tsx';
import { stateOf } from './read.ts';
import { useCrossingText } from './text/index.ts';

/** One sheet: the totals of the day, and hour by hour. */
export function State({ view }: { view: RecordView }) {
  const t = useCrossingText();
  const member = useMemberName();
  const { PageLink } = useSurroundings();
  const { sheet, series, queue, latest, revisions, corrected } = stateOf(view);
  if (sheet === null) return null;
  return (
    <>
      <Section
        title={t('totals')}
        aside={
          <PageLink group={view.line.group} kind="transit" page="dashboard">
            {t('dashboard')}
          </PageLink>
        }
      >
        <Facts columns={2}>
          <Fact label={t('port')}>
            <bdi>{sheet.port}</bdi> · <bdi>{member(sheet.member)}</bdi>
          </Fact>
          <Fact label={t('day')}>
            <Day day={sheet.day} />
          </Fact>
          <Fact label={t('revisions')}>{t('revisions.count', { count: revisions, corrected })}</Fact>
          {latest === null ? null : (
            <Fact label={t('latest')}>
              <Moment instant={latest.time} /> · {t(`source.${latest.source}`)}
            </Fact>
          )}
          {latest?.note ? (
            <Fact label={t('note')} wide>
              <RecordText block>{latest.note}</RecordText>
            </Fact>
          ) : null}
        </Facts>
        <Totals series={series} />
      </Section>
      <Section title={t('byHour')} note={t('byHour.help', { zone: sheet.start.zone })}>
        <Hours sheet={sheet} series={series} queue={queue} />
      </Section>
    </>
  );
}
