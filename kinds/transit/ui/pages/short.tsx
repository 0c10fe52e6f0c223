import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { Leaving } from '../../capacity.ts';
import { useDayName, useShare } from '../names.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';

/** Departures that cannot carry whom they expect, and why. */
export function Short({ short, portName }: { short: readonly Leaving[]; portName: (code: string) => string }) {
  const t = useTransitText();
  const dayName = useDayName();
  const share = useShare();
  if (short.length === 0) return <p className={css.quiet}>{t('short.none')}</p>;
  return (
    <ul className={css.plain}>
      {short.map((one) => (
        <li key={`${one.day} ${one.line} ${one.port}`}>
          <p>
            {dayName(one.day)} · <bdi>{one.line}</bdi> · <RecordText>{portName(one.port)}</RecordText>{' '}
            {one.peak ? <Badge tone="warn">{t('peak')}</Badge> : null}
          </p>
          <p className={css.sentence}>
            {one.shortPassengers === 0 ? null : (
              <Badge tone="danger">{t('short.passengers', { count: one.shortPassengers })}</Badge>
            )}{' '}
            {one.shortVehicles === 0 ? null : (
              <Badge tone="danger">{t('short.vehicles', { count: one.shortVehicles })}</Badge>
            )}
          </p>
          {one.closed === 0 && one.reduced === 0 && one.shipsOut.length === 0 ? null : (
            <p className={css.quiet}>
              {one.closed === 0 ? null : t('short.closed', { share: share(one.closed) })}{' '}
              {one.reduced === 0 ? null : t('short.reduced', { share: share(one.reduced) })}{' '}
              {one.shipsOut.length === 0 ? null : t('short.ships', { ships: one.shipsOut.join(', ') })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
