import type { RecordView } from '../../../../packages/contract/record.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { QuestionView } from '../ask/question-view.tsx';
import { useRequestText } from '../text/index.ts';
import { DeskView } from './desk-view.tsx';
import { stateOf } from './state-of.ts';

/** What is asked, and what each addressee has answered; corrections are in it already. */
export function RequestRecord({ view }: { view: RecordView }) {
  const t = useRequestText();
  const state = stateOf(view);
  if (state.asked === null) return <Notice tone="neutral" title={t('erased.words')} />;
  return (
    <>
      {state.desks.map((desk) => (
        <DeskView key={desk.member} desk={desk} alone={state.desks.length === 1} />
      ))}
      <Section title={t('ask.title')}>
        <QuestionView question={state.asked.question} group={view.line.group} />
      </Section>
    </>
  );
}
