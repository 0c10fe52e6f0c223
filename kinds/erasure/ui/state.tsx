import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import css from './answers.module.css';
import { Answers } from './answers.tsx';
import { Limits } from './limits.tsx';
import { answerSeen, stateOf } from './read.ts';
import { useErasureText } from './text/index.ts';

/** What was taken back, by its numbers alone, and what each member answered. */
export function State({ view }: { view: RecordView }) {
  const t = useErasureText();
  const { RecordLink } = useSurroundings();
  const { recalled, expired, answers } = stateOf(view);
  const begun = recalled ?? expired;
  if (begun === null) return null;
  return (
    <>
      <Section title={t('what.title')}>
        <Facts>
          <Fact label={t('what.record')}>
            <RecordLink group={view.line.group} kind={begun.kind} record={begun.record}>
              {t('what.open')}
            </RecordLink>
          </Fact>
          {recalled === null ? null : <Fact label={t('cause')}>{t(`cause.${recalled.cause}`)}</Fact>}
          {recalled?.explanation ? (
            <Fact label={t('explanation')}>
              <RecordText block>{recalled.explanation}</RecordText>
            </Fact>
          ) : null}
          <Fact label={t('what.statements')}>
            {begun.statements.map((id) => (
              <div key={id} dir="ltr" className={css.ids}>
                {id}
              </div>
            ))}
          </Fact>
        </Facts>
      </Section>
      {recalled === null ? null : (
        <Section title={t('answers.title')}>
          <Answers answers={answers.map(answerSeen)} />
          <Limits />
        </Section>
      )}
    </>
  );
}
