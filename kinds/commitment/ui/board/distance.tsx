import parts from '../../../../packages/ui/board/card-parts.module.css';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { useNow } from '../../../../packages/ui/time/use-now.ts';
import type { Card } from '../../board.ts';
import { DayIn } from '../day-in.tsx';
import { useCommitmentText } from '../text/index.ts';
import css from './card.module.css';

const day = 86_400_000;

/** The day it is due, and how far that is from today: in words, and late is said. */
export function Distance({ card }: { card: Pick<Card, 'due' | 'zone' | 'overdue' | 'column'> }) {
  const t = useCommitmentText();
  const { locale } = useVoice();
  const now = useNow();
  const { due, zone, overdue, column } = card;
  if (due === null || zone === null) return <span className={parts.muted}>{t('due.none')}</span>;
  const days = Math.floor((Date.parse(due) - now) / day);
  const far = Math.abs(days) > 60;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const isOver = column === 'done' || column === 'ended';
  return (
    <span className={css.due} data-late={overdue}>
      <DayIn instant={due} zone={zone} />
      {isOver ? null : (
        <span className={css.distance}>
          {overdue
            ? t('late.days', { count: Math.max(1, Math.ceil((now - Date.parse(due)) / day)) })
            : far
              ? words.format(Math.round(days / 30), 'month')
              : words.format(days, 'day')}
        </span>
      )}
    </span>
  );
}
