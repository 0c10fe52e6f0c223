import { IconCheck, IconNews } from '@tabler/icons-react';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import type { Desk } from '../../desk.ts';
import { usePressText } from '../text/index.ts';
import { BringSeveral } from './bring-several.tsx';
import css from './desk.module.css';
import { MeetingCard } from './meeting-card.tsx';
import { ReportLine } from './report-line.tsx';

/** What the press has of the group's meetings, what waits for a person, and where reports are brought. */
export function DeskPage({ group }: { group: string }) {
  const { data } = useInquiry<Desk>({ group, kind: 'press', inquiry: 'desk' });
  return (
    <div className={css.desk}>
      <BringSeveral group={group} />
      {data === undefined ? null : <Standing desk={data} group={group} />}
    </div>
  );
}

function Standing({ desk: { meetings, registered, others, waiting, cut }, group }: { desk: Desk; group: string }) {
  const t = usePressText();
  if (meetings.length === 0 && others.length === 0)
    return (
      <Empty icon={<IconNews size={32} />} title={t('desk.none')}>
        {t('desk.none.words')}
      </Empty>
    );
  return (
    <>
      {waiting === 0 ? (
        <Notice tone="ok" icon={<IconCheck size={20} />}>
          {t('desk.nothingWaits')}
        </Notice>
      ) : (
        <Notice tone="warn" icon={<IconNews size={20} />}>
          {t('desk.waiting', { count: waiting })}
        </Notice>
      )}
      {cut ? <Notice tone="warn">{t('desk.cut')}</Notice> : null}
      {meetings.length === 0 ? null : (
        <Section title={t('desk.meetings')} note={t('desk.meetings.help')}>
          <div className={css.meetings}>
            {meetings.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} registered={registered} group={group} />
            ))}
          </div>
        </Section>
      )}
      {others.length === 0 ? null : (
        <Section title={t('desk.others')} note={t('desk.others.help')}>
          <ul className={css.reports}>
            {others.map((report) => (
              <ReportLine key={report.record} report={report} group={group} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
