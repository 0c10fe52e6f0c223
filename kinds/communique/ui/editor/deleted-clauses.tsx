import { Button } from '@mantine/core';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { headsOf, isGone } from '../../alignment.ts';
import { useCommuniqueText } from '../text/index.ts';
import css from './editor.module.css';
import { useEditor } from './place.ts';

/** Clauses that were deleted, with the way back. */
export function DeletedClauses() {
  const t = useCommuniqueText();
  const name = useMemberName();
  const { state, shown, acting, mayWrite } = useEditor();
  const gone = state.order.flatMap((id) => {
    const clause = state.clauses[id];
    return clause !== undefined && isGone(clause) ? [clause] : [];
  });
  if (gone.length === 0) return null;
  return (
    <details className={css.deleted}>
      <summary>{t('deleted.count', { count: gone.length })}</summary>
      <ul>
        {gone.map((clause) => {
          const heads = [...shown, ...state.languages].flatMap((language) => headsOf(clause, language));
          return (
            <li key={clause.id}>
              <RecordText>{heads[0]?.text ?? ''}</RecordText>
              <p className={css.who}>{t('deleted.by', { who: name(clause.deleted?.author ?? '') })}</p>
              {mayWrite ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={acting.sending}
                  onClick={() => void acting.act('restore', { clause: clause.id })}
                >
                  {t('deleted.restore')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
