import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { FeedbackList } from '../../../packages/ui/matter/feedback-view.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { nothingTick } from '../tick.ts';
import { AskedView } from './asked-view.tsx';
import { stateOf } from './read.ts';
import { useHitText } from './text/index.ts';

/** The question, and the answer in one of two words. */
export function State({ view }: { view: RecordView }) {
  const t = useHitText();
  const { me, BeginButton } = useSurroundings();
  const { asked, confirmed, nothing, withdrawn, feedback } = stateOf(view);
  if (asked === null) return null;
  const isOpen = confirmed === null && nothing === null && withdrawn === null;
  const values = {
    ...{ to: [asked.to], reference: asked.reference, purpose: asked.purpose, legalBasis: asked.legalBasis },
    ...{ title: asked.value, link: t('request.link') },
  };
  return (
    <>
      <Section title={t('answer.title')}>
        {isOpen ? (
          <p>
            {t('waiting')} <Moment instant={nothingTick(asked.time, asked.time)} />
          </p>
        ) : null}
        {confirmed === null ? null : (
          <>
            <p>{t('confirmed.words')}</p>
            {confirmed.contact === null ? null : <RecordText block>{confirmed.contact}</RecordText>}
            {asked.author === me ? (
              <BeginButton group={view.line.group} kind="request" values={values}>
                {t('request.ask')}
              </BeginButton>
            ) : null}
          </>
        )}
        <FeedbackList said={feedback} />
        {nothing === null ? null : <p>{t('nothing.formula')}</p>}
        {withdrawn === null ? null : <RecordText block>{withdrawn.reason}</RecordText>}
      </Section>
      <Section title={t('asked.title')}>
        <AskedView asked={asked} group={view.line.group} />
      </Section>
    </>
  );
}
