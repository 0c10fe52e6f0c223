import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant, Moment } from '../../../../packages/ui/time/moment.tsx';
import { useNow } from '../../../../packages/ui/time/use-now.ts';
import type { Served, Side } from '../../inquiries.ts';
import { Name, Phone } from '../names.tsx';
import { useRosterText } from '../text/index.ts';
import css from './duty.module.css';

/** On the home page of a group: whom to call now on each side, when it changes hands, and where nobody is. */
export function DutyPanel({ group }: { group: string }) {
  const t = useRosterText();
  const { PageLink } = useSurroundings();
  const found = useInquiry<{ readonly sides: readonly Side[] }>({ group, kind: 'roster', inquiry: 'onDuty' });
  if (!found.data) return null;
  const week = (
    <PageLink group={group} kind="roster" page="duty">
      {t('home.week')}
    </PageLink>
  );
  return (
    <Section title={t('home.title')} aside={week}>
      <ul className={css.sides}>
        {found.data.sides.map((side) => (
          <li key={side.member} className={css.side}>
            <OneSide side={side} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneSide({ side }: { side: Side }) {
  const t = useRosterText();
  const name = useMemberName();
  return (
    <>
      <p className={css.member}>
        <bdi>{name(side.member)}</bdi>
        {side.zone === null ? null : <LocalTime zone={side.zone} />}
      </p>
      {side.now === null ? (
        <p>
          <Badge tone="danger">{t(side.record === null ? 'home.noRoster' : 'home.nobody')}</Badge>
        </p>
      ) : (
        <OnDuty served={side.now} zone={side.zone ?? 'UTC'} />
      )}
      <Next side={side} />
      <Trouble side={side} />
    </>
  );
}

/** What the clocks show there, now. */
function LocalTime({ zone }: { zone: string }) {
  const t = useRosterText();
  const { locale } = useVoice();
  const now = new Date(useNow());
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return <span className={css.clock}>{t('home.clock', { time: time.format(now) })}</span>;
}

function OnDuty({ served, zone }: { served: Served; zone: string }) {
  const t = useRosterText();
  const { locale } = useVoice();
  return (
    <>
      <p className={css.now}>
        <strong>
          <Name names={served.person.names} />
        </strong>{' '}
        <Phone number={served.person.telephone} />{' '}
        {served.steppedIn ? <Badge tone="info">{t('steppedIn')}</Badge> : null}
      </p>
      <p className={css.more}>{t('home.ends', { time: formatInstant(locale, served.end, 'minute', zone) })}</p>
      {served.substitute === null ? null : (
        <p className={css.more}>
          {t('substitute')}: <Name names={served.substitute.names} /> <Phone number={served.substitute.telephone} />
        </p>
      )}
    </>
  );
}

function Next({ side: { next, zone } }: { side: Side }) {
  const t = useRosterText();
  if (next === null) return null;
  return (
    <p className={css.more}>
      {t('home.next')} <Moment instant={next.start} zone={zone ?? 'UTC'} /> · <Name names={next.person.names} />
    </p>
  );
}

/** What has to be looked after: a shift nobody took over, hours nobody serves. */
function Trouble({ side: { notTaken, gaps, overlaps, record, zone } }: { side: Side }) {
  const t = useRosterText();
  const [gap] = gaps;
  return (
    <>
      {notTaken.length === 0 ? null : (
        <p>
          <Badge tone="danger" icon={<IconAlertTriangle size={14} />}>
            {t('home.notTaken', { count: notTaken.length })}
          </Badge>
        </p>
      )}
      {record === null || gap === undefined ? null : (
        <p className={css.more}>
          <Badge tone="warn">{t('home.gaps', { count: gaps.length })}</Badge> {t('home.firstGap')}{' '}
          <Moment instant={gap.start} zone={zone ?? 'UTC'} />
        </p>
      )}
      {overlaps.length === 0 ? null : <Badge tone="warn">{t('home.overlaps', { count: overlaps.length })}</Badge>}
    </>
  );
}
