import type { RecordView } from '../../../../packages/contract/record.ts';
import { CorrectionsView } from '../../../../packages/ui/matter/corrections-view.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { QuestionView } from '../ask/question-view.tsx';
import { useRequestText } from '../text/index.ts';
import { DeskView } from './desk-view.tsx';
import { Ending } from './ending.tsx';
import { useOwnWords } from './own-words.ts';
import { stateOf } from './state-of.ts';

/** How it ended, what each addressee has said, what was asked, and what was put right since; the corrections are in it already. */
export function RequestRecord({ view }: { view: RecordView }) {
  const t = useRequestText();
  const own = useOwnWords();
  const state = stateOf(view);
  if (state.asked === null) return <Notice tone="neutral" title={t('erased.words')} />;
  const { question } = state.asked;
  return (
    <>
      <Ending state={state} />
      {state.desks.map((desk) => (
        <DeskView key={desk.member} desk={desk} alone={state.desks.length === 1} usual={question} />
      ))}
      <Section title={t('ask.title')}>
        <QuestionView question={question} group={view.line.group} />
      </Section>
      <CorrectionsView corrections={state.corrections} own={own} />
    </>
  );
}
