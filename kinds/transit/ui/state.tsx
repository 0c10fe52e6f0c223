import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import { Matter, Plans } from './plan-view.tsx';
import { stateOf } from './read.ts';
import { ServedBy } from './served-by.tsx';
import { useTransitText } from './text/index.ts';

/** One operation: season, what each side entered, and what is planned. */
export function State({ view }: { view: RecordView }) {
  const t = useTransitText();
  const member = useMemberName();
  const { PageLink } = useSurroundings();
  const state = stateOf(view);
  const { opened, ended } = state;
  return (
    <>
      {opened === null ? null : (
        <Section
          title={t('season')}
          aside={
            <PageLink group={view.line.group} kind="transit" page="dashboard">
              {t('home.open')}
            </PageLink>
          }
        >
          <Facts columns={2}>
            <Fact label={t('names')}>
              {opened.names.map(({ language, text }) => (
                <RecordText key={language} block>
                  {text}
                </RecordText>
              ))}
            </Fact>
            <Fact label={t('season')}>
              <Day day={opened.from} /> – <Day day={opened.to} />
            </Fact>
            <Fact label={t('zone')}>
              <bdi>{opened.zone}</bdi>
            </Fact>
            <Fact label={t('proposer')}>
              <bdi>{member(opened.member)}</bdi>
            </Fact>
            {ended === null ? null : (
              <Fact label={t('text')} wide>
                <RecordText block>{ended.text}</RecordText>
              </Fact>
            )}
          </Facts>
        </Section>
      )}
      {opened === null ? null : (
        <ServedBy group={view.line.group} operation={view.line.record} running={ended === null} />
      )}
      <Matter state={state} />
      <Plans state={state} />
    </>
  );
}
