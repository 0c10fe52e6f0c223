import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import type { DayAhead } from '../../dashboard.ts';
import { useDayName } from '../names.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';

/** The next days by shore: who is expected, and whether there is room. */
export function Ahead({ days }: { days: readonly DayAhead[] }) {
  const t = useTransitText();
  const dayName = useDayName();
  const member = useMemberName();
  return (
    <ul className={css.ahead}>
      {days.map(({ day, peak, shores }) => (
        <li key={day} className={css.dayAhead} data-peak={peak}>
          <p className={css.portName}>
            {dayName(day)} {peak ? <Badge tone="warn">{t('peak')}</Badge> : null}
          </p>
          <ul className={css.plain}>
            {shores.map((shore) => (
              <li key={shore.member}>
                <bdi>{member(shore.member)}</bdi>
                {shore.seats === 0 && shore.passengers === 0 ? (
                  <p className={css.quiet}>{t('nothing.planned')}</p>
                ) : (
                  <>
                    <p className={css.small}>{t('ahead.expected', { count: shore.passengers })}</p>
                    <p>
                      <span className={css.quiet}>{t('ahead.seats', { count: shore.seats })}</span>{' '}
                      {shore.shortPassengers > 0 ? (
                        <Badge tone="danger">{t('ahead.short', { count: shore.shortPassengers })}</Badge>
                      ) : (
                        <Badge tone="ok">{t('ahead.fits')}</Badge>
                      )}
                    </p>
                  </>
                )}
                {shore.expected === null ? null : <ByCounts expected={shore.expected} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type Counted = NonNullable<DayAhead['shores'][number]['expected']>;

/** What the counts so far lead to expect, always beside what the same day of the week before was. */
function ByCounts({ expected: { value, low, high, naive, short, shortHigh } }: { expected: Counted }) {
  const t = useTransitText();
  return (
    <>
      <p className={css.forecast}>{t('forecast.value', { value })}</p>
      <p className={css.quiet}>{t('forecast.interval', { low, high })}</p>
      <p className={css.quiet}>{t('forecast.naive', { count: naive })}</p>
      {shortHigh === 0 ? null : (
        <p className={css.sentence}>
          <Badge tone={short > 0 ? 'danger' : 'warn'}>
            {short > 0 ? t('forecast.short', { count: short }) : t('forecast.shortHigh', { count: shortHigh })}
          </Badge>
        </p>
      )}
    </>
  );
}
