import { IconAlertTriangleFilled, IconClock, IconClockPause } from '@tabler/icons-react';
import type { RecordLine } from '../../../packages/contract/record.ts';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { type Remaining, remaining } from '../../../packages/ui/time/remaining.ts';
import { useNow } from '../../../packages/ui/time/use-now.ts';
import { type FrameSay, useFrameText } from '../text/index.ts';
import css from './due-mark.module.css';

/** The remaining time in words: "3 hours left", "2 days overdue". */
export function remainingWords(t: FrameSay, left: Remaining): string {
  return t(`due.${left.unit}.${left.over ? 'over' : 'left'}`, { count: left.count });
}

/** Deadline of a record: time left, and the wall time in the zone it was meant in. */
export function DueMark({ line }: { line: Pick<RecordLine, 'due' | 'overdue' | 'ended'> }) {
  const t = useFrameText();
  const now = useNow();
  if (!line.due) return <span className={css.none}>{line.ended ? t('due.ended') : t('due.none')}</span>;
  if (line.ended) return <Moment instant={line.due.instant} zone={line.due.zone} className={css.date} />;
  const left = remaining(line.due.instant, now);
  const state = line.overdue || left.over ? 'overdue' : left.unit === 'day' ? 'calm' : 'soon';
  return (
    <span className={css.due} data-state={state}>
      <span className={css.left}>
        {state === 'overdue' ? (
          <IconAlertTriangleFilled size={15} aria-hidden="true" />
        ) : (
          <IconClock size={15} aria-hidden="true" />
        )}
        {remainingWords(t, left)}
      </span>
      <Moment instant={line.due.instant} zone={line.due.zone} className={css.date} />
    </span>
  );
}

export function PausedMark() {
  const t = useFrameText();
  return (
    <span className={css.left}>
      <IconClockPause size={15} aria-hidden="true" />
      {t('due.paused')}
    </span>
  );
}
