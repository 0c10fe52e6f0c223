import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import type { Tone } from '../../../../packages/ui/parts/tone.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { MeetingState } from '../../schema.ts';
import { answerOf } from '../../states.ts';
import { useMeetingText } from '../text/index.ts';
import css from './agenda.module.css';
import { Delegates } from './said.tsx';

const tones: Readonly<Record<string, Tone>> = {
  attends: 'ok',
  chair: 'ok',
  absent: 'danger',
  other: 'warn',
  none: 'neutral',
};

/** Who comes, and with whom; a time that somebody proposed can be taken up by who invited. */
export function Answers({ state, view }: { state: MeetingState; view: RecordView }) {
  const t = useMeetingText();
  return (
    <Section title={t('answers')}>
      <ul className={css.people}>
        {state.members.map((member) => (
          <Member key={member} member={member} state={state} view={view} />
        ))}
      </ul>
    </Section>
  );
}

function Member({ member, state, view }: { member: string; state: MeetingState; view: RecordView }) {
  const t = useMeetingText();
  const name = useMemberName();
  const { me, ActButton } = useSurroundings();
  const answer = answerOf(state, member);
  const word = answer === null ? (member === state.invited?.author ? 'chair' : 'none') : answer.answer;
  const { group, kind, record } = view.line;
  return (
    <li className={css.person}>
      <p className={css.name}>
        <bdi>{name(member)}</bdi> <Badge tone={tones[word] ?? 'neutral'}>{t(`answer.${word}`)}</Badge>
      </p>
      {answer?.proposal ? (
        <p className={css.about}>
          <span>
            {t('proposal')}:{' '}
            <Moment instant={answer.proposal.start.instant} zone={answer.proposal.start.zone} detail="full" />
          </span>
          {state.invited?.author === me && state.cancelled === null ? (
            <ActButton
              {...{ group, kind, record }}
              command="reschedule"
              values={{
                ...{
                  start: answer.proposal.start.instant,
                  end: answer.proposal.end.instant,
                  zone: answer.proposal.start.zone,
                },
                place: state.time?.place ?? '',
              }}
            >
              {t('proposal.take')}
            </ActButton>
          ) : null}
        </p>
      ) : null}
      <Delegates people={answer?.delegation} />
      {answer?.note ? <RecordText block>{answer.note}</RecordText> : null}
    </li>
  );
}
