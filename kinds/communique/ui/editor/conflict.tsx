import { Button } from '@mantine/core';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { besideOf, headsOf } from '../../alignment.ts';
import type { Clause } from '../../schema.ts';
import { directionOf } from '../direction.ts';
import { useCommuniqueText } from '../text/index.ts';
import css from './editor.module.css';
import { useEditor } from './place.ts';

/** What two sides wrote at the same time, one below the other; a person chooses, or writes a third. */
export function Conflict({ clause, language }: { clause: Clause; language: string }) {
  const t = useCommuniqueText();
  const name = useMemberName();
  const { acting, mayWrite } = useEditor();
  const heads = headsOf(clause, language);
  const base = heads.map(({ id }) => id);
  const choose = (text: string) =>
    void acting.act('edit', { clause: clause.id, language, base, beside: besideOf(clause, language), text });
  return (
    <ul className={css.both}>
      {heads.map(({ id, author, time, text }) => (
        <li key={id}>
          <p className={css.who}>
            <bdi>{name(author)}</bdi> · <Moment instant={time} />
          </p>
          <div lang={language} dir={directionOf(language)}>
            <RecordText block>{text}</RecordText>
          </div>
          {mayWrite ? (
            <Button size="compact-sm" variant="default" disabled={acting.sending} onClick={() => choose(text)}>
              {t('conflict.choose', { who: name(author) })}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
