import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { latest } from '../../fold.ts';
import type { AlertState } from '../../schema.ts';
import { useAlertText } from '../text/index.ts';
import css from './alert.module.css';

/** Each member it went to: whether it has acknowledged the latest message, or only an earlier one. */
export function Acknowledged({ state }: { state: AlertState }) {
  const t = useAlertText();
  const name = useMemberName();
  const about = latest(state)?.identifier;
  const to = state.issued?.to ?? [];
  const heard = (member: string) => state.acknowledgements.filter(({ author }) => author === member);
  const now = to.filter((member) => heard(member).some(({ references }) => references[0]?.identifier === about));
  return (
    <Section title={t('acknowledged')} note={t('acknowledged.count', { done: now.length, all: to.length })}>
      <ul className={css.heard}>
        {to.map((member) => {
          const last = heard(member).at(-1);
          const word = now.includes(member) ? 'done' : last === undefined ? 'silent' : 'earlier';
          return (
            <li key={member}>
              <bdi>{name(member)}</bdi>
              <Badge tone={word === 'done' ? 'ok' : 'warn'}>{t(`acknowledged.${word}`)}</Badge>
              {last === undefined ? null : <Moment instant={last.time} />}
              {last?.note == null ? null : <RecordText>{last.note}</RecordText>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
