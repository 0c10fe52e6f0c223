import { IconShieldCheck } from '@tabler/icons-react';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import type { Board } from '../../board.ts';
import { useAlertText } from '../text/index.ts';
import css from './board.module.css';
import { BoardLines } from './board-lines.tsx';

/** All alerts of a group: those in force, the most severe first, and those that are over. */
export function BoardPage({ group }: { group: string }) {
  const t = useAlertText();
  const { data } = useInquiry<Board>({ group, kind: 'alert', inquiry: 'board' });
  if (!data) return null;
  const { inForce, over, cut } = data;
  return (
    <div className={css.page}>
      {cut ? <Notice tone="warn" title={t('board.cut')} /> : null}
      {inForce.length === 0 ? (
        <Empty icon={<IconShieldCheck size={36} />} title={t('home.none')}>
          <p>{t('board.empty')}</p>
        </Empty>
      ) : (
        <Section title={t('home.title')}>
          <BoardLines group={group} lines={inForce} />
        </Section>
      )}
      {over.length === 0 ? null : (
        <Section title={t('board.over')}>
          <BoardLines group={group} lines={over.slice(0, 200)} />
        </Section>
      )}
    </div>
  );
}
