import { IconClock, IconClockPause } from '@tabler/icons-react';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { FeedbackList } from '../../../../packages/ui/matter/feedback-view.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { Clarification, Desk, Reply } from '../../schema.ts';
import { deskState, isDone } from '../../states.ts';
import { AnswerView, type Usual } from '../answer/answer-view.tsx';
import { menu } from '../menu.ts';
import { useRequestText } from '../text/index.ts';
import { DelayBody, RefusalBody } from './bodies.tsx';
import css from './desk-view.module.css';

/** One addressee's side: where it stands, what it waits for, what it has said. Nothing yet and a single addressee: nothing to show. */
export function DeskView({ desk, alone, usual }: { desk: Desk; alone: boolean; usual: Usual }) {
  const t = useRequestText();
  const name = useMemberName();
  const state = deskState(desk);
  const delay = isDone(desk) ? undefined : desk.delays.at(-1);
  const silent = desk.replies.length + desk.clarifications.length + desk.delays.length === 0 && desk.refusal === null;
  if (silent && alone) return null;
  return (
    <Section
      title={<bdi>{name(desk.member)}</bdi>}
      aside={<Badge tone={menu.states[state] ?? 'neutral'}>{t(`state.${state}`)}</Badge>}
    >
      <div className={css.desk}>
        {alone ? null : <DeskClock desk={desk} />}
        {desk.clarifications.map((one) => (
          <ClarificationView key={one.id} clarification={one} />
        ))}
        {delay ? (
          <Notice tone="warn" title={t('desk.delay')}>
            <DelayBody data={delay} />
          </Notice>
        ) : null}
        {desk.refusal ? (
          <Notice tone="danger" title={t('desk.refusal')}>
            <RefusalBody data={desk.refusal} />
          </Notice>
        ) : null}
        {desk.replies.map((reply) => (
          <ReplyView key={reply.id} reply={reply} usual={usual} />
        ))}
      </div>
    </Section>
  );
}

/** When several are asked, each has its own clock; the page's shows only the nearest. */
function DeskClock({ desk }: { desk: Desk }) {
  const t = useRequestText();
  const { clock } = desk;
  if (isDone(desk)) return null;
  if (clock === null) return <p className={css.clock}>{t('desk.notReceived')}</p>;
  if (clock.paused !== null)
    return (
      <p className={css.clock}>
        <IconClockPause size={16} aria-hidden="true" /> {t('desk.paused')} <Moment instant={clock.paused} />
      </p>
    );
  return (
    <p className={css.clock}>
      <IconClock size={16} aria-hidden="true" /> {t('received.due')}{' '}
      <Moment instant={clock.due.instant} zone={clock.due.zone} detail="full" />
    </p>
  );
}

/** A question asked back and, once it came, the answer to it. */
function ClarificationView({ clarification }: { clarification: Clarification }) {
  const t = useRequestText();
  const { question, given, time } = clarification;
  return (
    <Notice tone={given === null ? 'warn' : 'neutral'} title={t('desk.asks')}>
      <RecordText block>{question}</RecordText>
      <p className={css.when}>
        <Moment instant={time} />
      </p>
      {given === null ? null : (
        <>
          <p className={css.given}>{t('desk.given')}</p>
          <RecordText block>{given.text}</RecordText>
          <p className={css.when}>
            <Moment instant={given.time} />
          </p>
        </>
      )}
    </Notice>
  );
}

function ReplyView({ reply, usual }: { reply: Reply; usual: Usual }) {
  const t = useRequestText();
  const m = useMatterText();
  return (
    <article className={css.reply}>
      <header className={css.head}>
        <h3 className={css.title}>{t(reply.final ? 'reply.final' : 'reply.part')}</h3>
        {reply.final ? (
          <Badge tone={reply.inTime ? 'ok' : 'warn'}>{t(reply.inTime ? 'reply.inTime' : 'reply.late')}</Badge>
        ) : null}
        <Moment instant={reply.time} className={css.when} />
      </header>
      <AnswerView answer={reply.answer} usual={usual} />
      <FeedbackList said={reply.feedback} about={({ item }) => m('items.one', { position: item + 1 })} />
    </article>
  );
}
