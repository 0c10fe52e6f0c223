import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import css from './answers.module.css';
import type { AnswerSeen } from './read.ts';
import { useErasureText } from './text/index.ts';

const tones = { none: 'warn', erased: 'ok', declined: 'danger' } as const;

/** Who has confirmed, who keeps a copy and why, who has not answered. */
export function Answers({ answers }: { answers: readonly AnswerSeen[] }) {
  const t = useErasureText();
  const name = useMemberName();
  return (
    <>
      <ul className={css.answers}>
        {answers.map(({ member, answer, time, ground, explanation }) => (
          <li key={member}>
            <bdi className={css.name}>{name(member)}</bdi>
            <Badge tone={tones[answer]}>{t(`answer.${answer}`)}</Badge> {time ? <Moment instant={time} /> : null}
            {ground ? <p className={css.why}>{t.maybe(`ground.${ground}`) ?? ground}</p> : null}
            {explanation ? <RecordText block>{explanation}</RecordText> : null}
          </li>
        ))}
      </ul>
      <p className={css.note}>{t('answer.means')}</p>
    </>
  );
}
