import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import type { Board } from '../../board.ts';
import { useAlertText } from '../text/index.ts';
import css from './board.module.css';
import { BoardLines } from './board-lines.tsx';

const shown = 4;

/** On the home page of a group: what warns now, the most severe first. */
export function AlertPanel({ group }: { group: string }) {
  const t = useAlertText();
  const { PageLink } = useSurroundings();
  const { data } = useInquiry<Board>({ group, kind: 'alert', inquiry: 'board' });
  if (!data) return null;
  const { inForce } = data;
  return (
    <Section
      title={t('home.title')}
      aside={
        <PageLink group={group} kind="alert" page="board">
          {t('home.board')}
        </PageLink>
      }
    >
      {inForce.length === 0 ? (
        <p className={css.none}>{t('home.none')}</p>
      ) : (
        <BoardLines group={group} lines={inForce.slice(0, shown)} />
      )}
      {inForce.length > shown ? <p className={css.none}>{t('home.more', { count: inForce.length - shown })}</p> : null}
    </Section>
  );
}
