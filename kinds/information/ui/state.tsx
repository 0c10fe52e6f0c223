import { IconCheck, IconClockHour4 } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { CorrectionsView } from '../../../packages/ui/matter/corrections-view.tsx';
import { FeedbackView } from '../../../packages/ui/matter/feedback-view.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import type { Receiver } from '../schema.ts';
import { useOwnWords } from './correct.tsx';
import { stateOf } from './read.ts';
import { NoticeView } from './share/notice-view.tsx';
import css from './state.module.css';
import { useInformationText } from './text/index.ts';

/** What is known, what each receiver made of it, and what was put right since. */
export function State({ view }: { view: RecordView }) {
  const t = useInformationText();
  const state = stateOf(view);
  const own = useOwnWords();
  if (state.shared === null) return <Section title={t('erased.title')}>{t('erased.words')}</Section>;
  return (
    <>
      <Section title={t('shared.title')}>
        <NoticeView notice={state.shared.notice} group={view.line.group} />
      </Section>
      <Section title={t('receivers.title')}>
        <ul className={css.receivers}>
          {state.receivers.map((receiver) => (
            <ReceiverView key={receiver.member} receiver={receiver} />
          ))}
        </ul>
      </Section>
      <CorrectionsView corrections={state.corrections} own={own} />
    </>
  );
}

function ReceiverView({ receiver }: { receiver: Receiver }) {
  const t = useInformationText();
  const name = useMemberName();
  const silent = receiver.acts.length === 0 && receiver.feedback.length === 0;
  return (
    <li className={css.receiver}>
      <h3 className={css.name}>
        {silent ? <IconClockHour4 size={18} aria-hidden="true" /> : <IconCheck size={18} aria-hidden="true" />}{' '}
        <bdi>{name(receiver.member)}</bdi>
      </h3>
      {silent ? <p className={css.silent}>{t('receivers.silent')}</p> : null}
      {receiver.acts.map((act) => (
        <div key={act.id}>
          <p className={css.when}>
            {t('receivers.acted')} <Moment instant={act.time} />
          </p>
          <RecordText block>{act.text}</RecordText>
        </div>
      ))}
      {receiver.feedback.map((feedback) => (
        <div key={feedback.id}>
          <p className={css.when}>
            {t('receivers.judged')} <Moment instant={feedback.time} />
          </p>
          <FeedbackView data={feedback} />
        </div>
      ))}
    </li>
  );
}
