import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import type { Suspect } from '../../suspects.ts';
import { menu } from '../menu.ts';
import { usePressText } from '../text/index.ts';
import { keyOf } from './confirm-draft.ts';
import css from './lists.module.css';

interface Props {
  readonly suspect: Suspect;
  readonly group: string;
  readonly record: string;
}

/** A doubt in a sentence, and one click to the form in which a person makes a mistake of it. */
export function SuspectLine({ suspect, group, record }: Props) {
  const t = usePressText();
  const { ActButton } = useSurroundings();
  const { surface, right, what } = suspect;
  return (
    <div className={css.doubt}>
      <p className={css.words}>{t(what === 'figure' ? 'doubt.figure' : 'doubt.name', { surface, right })}</p>
      <ActButton
        {...{ group, record, kind: 'press', command: 'listMistake', roles: menu.create?.roles }}
        values={{ surface, right, what, at: keyOf(suspect), note: '' }}
      >
        {t('doubt.list', { surface })}
      </ActButton>
    </div>
  );
}
