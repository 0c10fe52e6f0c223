import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { PressState } from '../../schema.ts';
import { usePressText } from '../text/index.ts';
import css from './lists.module.css';

/** What the paper got wrong, what should stand there, and what became of it. */
export function MistakesView({ state: { mistakes } }: { state: PressState }) {
  const t = usePressText();
  const name = useMemberName();
  if (mistakes.length === 0) return null;
  return (
    <Section title={t('mistakes')}>
      <ul className={css.list}>
        {mistakes.map(({ id, what, quote, right, note, author, settled }) => (
          <li key={id} className={css.line}>
            <p className={css.words}>
              <del>
                <RecordText>{quote}</RecordText>
              </del>{' '}
              <span aria-hidden="true" className={css.arrow}>
                →
              </span>{' '}
              <ins>
                <RecordText>{right}</RecordText>
              </ins>
            </p>
            <p className={css.about}>
              {t(`what.${what}`)} · <bdi>{name(author)}</bdi>{' '}
              {settled === null ? (
                <Badge tone="warn" icon={<IconAlertTriangle size={13} />}>
                  {t('mistake.open')}
                </Badge>
              ) : (
                <Badge tone="ok" icon={<IconCheck size={13} />}>
                  {t(`outcome.${settled.outcome}`)}
                </Badge>
              )}
            </p>
            {[note, settled?.answer ?? null].map((words) =>
              words === null ? null : (
                <RecordText key={words} block>
                  {words}
                </RecordText>
              ),
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
