import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import type { Dashboard } from '../../dashboard.ts';
import { useDayName } from '../names.tsx';
import { useTransitText } from '../text/index.ts';

/** Where the season stands today. */
export function SeasonDay({ board: { today, dayOf, days, peak, operation } }: { board: Dashboard }) {
  const t = useTransitText();
  const dayName = useDayName();
  const where =
    dayOf < 1
      ? t('day.before', { day: dayName(operation.from) })
      : dayOf > days
        ? t('day.after', { day: dayName(operation.to) })
        : t('day.of', { day: dayOf, days });
  return (
    <>
      {dayName(today)} · {where} {peak ? <Badge tone="warn">{t('peak')}</Badge> : null}
    </>
  );
}
