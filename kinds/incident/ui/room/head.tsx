import { IconPhone } from '@tabler/icons-react';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant, Moment } from '../../../../packages/ui/time/moment.tsx';
import { useNow } from '../../../../packages/ui/time/use-now.ts';
import { isRunning } from '../../states.ts';
import { TemplateName } from '../template-name.tsx';
import { useIncidentText } from '../text/index.ts';
import { severityTones } from '../tones.ts';
import { Called } from './called.tsx';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

/** What everybody has to know at a glance: how grave, where, since when, whom to call, when the next report is due. */
export function Head({ state, room }: PartProps) {
  const t = useIncidentText();
  const { opened, severity, closed, schedule } = state;
  if (opened === null) return null;
  const zone = schedule.at(-1)?.zone ?? 'UTC';
  return (
    <header className={css.head} data-severity={isRunning(state) ? severity : 'over'}>
      <div className={css.glance}>
        <Badge tone={severityTones[severity]}>{t.maybe(`urgency.${severity}`) ?? severity}</Badge>
        <TemplateName name={opened.template} />
        <RecordText>{opened.place}</RecordText>
        {isRunning(state) ? <Clock since={opened.began} zone={zone} /> : null}
        {closed === null ? null : (
          <span>
            {t('closed')} <Moment instant={closed.time} />
          </span>
        )}
      </div>
      {isRunning(state) ? <Duty room={room} zone={zone} /> : null}
    </header>
  );
}

function Clock({ since, zone }: { since: string; zone: string }) {
  const t = useIncidentText();
  const { locale } = useVoice();
  const now = useNow();
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return (
    <>
      <span>{t('sinceBegan', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}</span>
      <strong className={css.clock}>
        <bdi>{clock.format(new Date(now))}</bdi> <span className={css.zone}>{offsetName(locale, zone)}</span>
      </strong>
    </>
  );
}

/** How far the clock there is from that of Greenwich. */
function offsetName(locale: string, zone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function Duty({ room, zone }: Pick<PartProps, 'room'> & { zone: string }) {
  const t = useIncidentText();
  const name = useMemberName();
  const { locale } = useVoice();
  if (room === undefined) return null;
  return (
    <div className={css.glance}>
      {room.nextReport === null ? null : (
        <span>{t('nextReport', { time: formatInstant(locale, room.nextReport, 'minute', zone) })}</span>
      )}
      <span className={css.duty}>
        <IconPhone size={16} aria-hidden="true" /> {t('onDuty')}
      </span>
      {room.duty.length === 0 ? <span>{t('onDuty.none')}</span> : null}
      {room.duty.map((one) => (
        <span key={one.member} className={css.duty}>
          <span>
            <bdi>{name(one.member)}</bdi>: <Called called={one} />
          </span>
        </span>
      ))}
    </div>
  );
}
