import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { Desk, Reply } from '../../schema.ts';
import { deskState, openClarification } from '../../states.ts';
import { AnswerView } from '../answer/answer-view.tsx';
import { menu } from '../menu.ts';
import { useRequestText } from '../text/index.ts';
import { RefusalBody } from './bodies.tsx';

/** One addressee's side: where it stands, what it waits for, what it has answered. Nothing yet and a single addressee: nothing to show. */
export function DeskView({ desk, alone }: { desk: Desk; alone: boolean }) {
  const t = useRequestText();
  const name = useMemberName();
  const state = deskState(desk);
  const open = openClarification(desk);
  const silent = desk.replies.length === 0 && desk.refusal === null && open === null;
  if (silent && alone) return null;
  return (
    <Section
      title={t('desk.title', { name: name(desk.member) })}
      aside={<Badge tone={menu.states[state] ?? 'neutral'}>{t(`state.${state}`)}</Badge>}
    >
      <Facts>
        {open ? (
          <Fact label={t('desk.asks')}>
            <RecordText block>{open.question}</RecordText>
          </Fact>
        ) : null}
        {desk.refusal ? (
          <Fact label={t('desk.refusal')}>
            <RefusalBody data={desk.refusal} />
          </Fact>
        ) : null}
        {desk.replies.map((reply) => (
          <Fact key={reply.id} label={<ReplyLabel reply={reply} />}>
            <AnswerView answer={reply.answer} />
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

function ReplyLabel({ reply }: { reply: Reply }) {
  const t = useRequestText();
  const timing = reply.final ? t(reply.inTime ? 'reply.inTime' : 'reply.late') : null;
  return (
    <>
      {t(reply.final ? 'reply.final' : 'reply.part')} · <Moment instant={reply.time} />
      {timing ? ` · ${timing}` : null}
    </>
  );
}
