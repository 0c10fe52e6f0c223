import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { stateOf } from './read.ts';
import { SubjectView } from './subject-view.tsx';
import { useProtectionText } from './text/index.ts';

export function State({ view }: { view: RecordView }) {
  const t = useProtectionText();
  const { subject, overrides } = stateOf(view);
  const { RecordLink } = useSurroundings();
  return (
    <>
      <Section title={t('who.title')} note={t('who.note')}>
        {subject === null ? <p>{t('erased.words')}</p> : <SubjectView subject={subject} />}
      </Section>
      {overrides.length === 0 ? null : (
        <Section title={t('overrides.title')}>
          {overrides.map(({ id, time, group, kind, record, reason }) => (
            <Facts key={id} columns={2}>
              <Fact label={t('overrides.record')}>
                <RecordLink group={group} kind={kind} record={record}>
                  <Moment instant={time} />
                </RecordLink>
              </Fact>
              <Fact label={t('reason')}>
                <RecordText block>{reason}</RecordText>
              </Fact>
            </Facts>
          ))}
        </Section>
      )}
    </>
  );
}
