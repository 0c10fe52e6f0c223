import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { OpenRoom } from '../../inquiries.ts';
import { severities } from '../../vocabulary.ts';
import css from '../room/room.module.css';
import { useIncidentText } from '../text/index.ts';
import { severityTones } from '../tones.ts';

/** On the home page of a group: the rooms in which people work now, what is late in them, and when the next report is due. */
export function RoomsPanel({ group }: { group: string }) {
  const t = useIncidentText();
  const { data } = useInquiry<{ readonly rooms: readonly OpenRoom[] }>({ group, kind: 'incident', inquiry: 'open' });
  if (!data || data.rooms.length === 0) return null;
  return (
    <Section title={t('home.title')}>
      <ul className={css.list}>
        {data.rooms.map((room) => (
          <li key={room.record} className={css.item}>
            <OneRoom room={room} group={group} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneRoom({ room, group }: { room: OpenRoom; group: string }) {
  const t = useIncidentText();
  const { RecordLink, me } = useSurroundings();
  const severity = severities.find((one) => one === room.severity) ?? 'minor';
  return (
    <>
      <p className={css.glance}>
        <Badge tone={severityTones[severity]}>{t(`urgency.${severity}`)}</Badge>
        <RecordLink group={group} kind="incident" record={room.record}>
          <RecordText>{room.title}</RecordText>
        </RecordLink>
        <RecordText>{room.place}</RecordText>
        {room.waitingOn.includes(me) ? <Badge tone="warn">{t('home.us')}</Badge> : null}
        <RecordLink group={group} kind="incident" record={room.record} command="log">
          {t('home.log')}
        </RecordLink>
      </p>
      <p className={css.meta}>
        <span>
          {t('home.since')} <Moment instant={room.opened} />
        </span>
        <span>{t('home.tasks', { open: room.tasksOpen })}</span>
        {room.tasksLate === 0 ? null : <Badge tone="danger">{t('home.late', { count: room.tasksLate })}</Badge>}
        {room.nextReport === null ? null : (
          <span>
            {t('home.report')} <Moment instant={room.nextReport} />
          </span>
        )}
        {room.similar === 0 ? null : <Badge tone="warn">{t('home.similar', { count: room.similar })}</Badge>}
      </p>
    </>
  );
}
