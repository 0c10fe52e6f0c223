import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import type { SubjectData } from '../schema.ts';
import css from './state.module.css';
import { useSubjectText } from './text/index.ts';

type AnswerSeen = Omit<SubjectData<'answered'>, 'day' | 'text'> & { readonly text: string | null };

/** The one answer: what the person is told, and what was done because of the request. */
export function AnswerView({ answer }: { answer: AnswerSeen }) {
  const t = useSubjectText();
  return (
    <Facts>
      <Fact label={t('outcome')}>{t(`outcome.${answer.outcome}`)}</Fact>
      <Fact label={t('answer.text')}>{answer.text ? <RecordText block>{answer.text}</RecordText> : null}</Fact>
      <Fact label={t('answer.authority')}>
        <RecordText>{answer.authority}</RecordText>
      </Fact>
      <Fact label={t('answer.corrections')}>
        <Numbers of={answer.corrections} />
      </Fact>
      <Fact label={t('answer.recalls')}>
        <Numbers of={answer.recalls} />
      </Fact>
    </Facts>
  );
}

function Numbers({ of }: { of: readonly string[] }) {
  const t = useSubjectText();
  if (of.length === 0) return t('answer.none');
  return of.map((one) => (
    <div key={one} dir="ltr" className={css.number}>
      {one}
    </div>
  ));
}
