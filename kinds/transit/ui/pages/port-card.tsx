import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { PortToday } from '../../dashboard.ts';
import { Named, useNumber } from '../names.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';

const tones = { open: 'ok', warning: 'warn', reduced: 'warn', closed: 'danger' } as const;
const waits = { none: 'ok', underOne: 'ok', oneToThree: 'warn', threeToSix: 'danger', overSix: 'danger' } as const;

/** One port today: its state, who embarked and landed, and the queue. */
export function PortCard({ port, group }: { port: PortToday; group: string }) {
  const t = useTransitText();
  const number = useNumber();
  const member = useMemberName();
  const { RecordLink } = useSurroundings();
  const shown = (figure: number | null): string => (figure === null ? t('none') : number(figure));
  return (
    <li className={css.port} data-state={port.state}>
      <p className={css.portName}>
        {port.record === null ? (
          <Named names={port.names} />
        ) : (
          <RecordLink group={group} kind="crossing" record={port.record}>
            <Named names={port.names} />
          </RecordLink>
        )}
        <Badge tone={tones[port.state]}>{t(`effect.${port.state}`)}</Badge>
      </p>
      <p className={css.quiet}>
        <bdi>{member(port.member)}</bdi>
      </p>
      <dl className={css.figures}>
        <div>
          <dt>{t('embarked')}</dt>
          <dd className={css.small}>{shown(port.out.passengers)}</dd>
          {port.planned === null ? null : <dd className={css.quiet}>{t('of.plan', { planned: port.planned })}</dd>}
        </div>
        <div>
          <dt>{t('landed')}</dt>
          <dd className={css.small}>{shown(port.in.passengers)}</dd>
        </div>
      </dl>
      {port.queue === null ? null : (
        <p className={css.queue}>
          {port.queue.band === null ? null : (
            <Badge tone={waits[port.queue.band]}>{t(`band.${port.queue.band}`)}</Badge>
          )}{' '}
          {port.queue.vehicles === null ? null : t('queue.vehicles', { count: port.queue.vehicles })}
          {port.queue.at === null ? null : (
            <span className={css.quiet}>
              {' '}
              · <Hour instant={port.queue.at} />
            </span>
          )}
        </p>
      )}
      {port.silent ? <Badge tone="warn">{t(port.counted === null ? 'silent.never' : 'silent')}</Badge> : null}
    </li>
  );
}

/** An hour of today on the reader's own clock. */
function Hour({ instant }: { instant: string }) {
  const { locale } = useVoice();
  const format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return <time dateTime={instant}>{format.format(new Date(instant))}</time>;
}
