import { Button } from '@mantine/core';
import { IconBan, IconCalendarDown, IconCalendarTime } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useNow } from '../../../../packages/ui/time/use-now.ts';
import { sittingIn } from '../../agenda.ts';
import type { MeetingState, Sitting } from '../../schema.ts';
import { nextSitting } from '../../sittings.ts';
import { stateOf } from '../read.ts';
import { useMeetingText } from '../text/index.ts';
import { Answers } from './answers.tsx';
import { InvitationView } from './invitation-view.tsx';
import { SittingView } from './sitting-view.tsx';

/** A meeting: when and where, who comes, and each sitting with its agenda and its minutes. */
export function State({ view }: { view: RecordView }) {
  const t = useMeetingText();
  const state = stateOf(view);
  const now = new Date(useNow()).toISOString();
  const { invited, time } = state;
  if (invited === null || time === null) return <Section title={t('erased')}>{t('erased.words')}</Section>;
  const { start, end, ...manner } = time;
  const times = { start: start.instant, end: end.instant, zone: start.zone };
  return (
    <>
      <Changed state={state} />
      <Section title={t('invitation')} aside={<CalendarFile view={view} />}>
        <InvitationView invitation={{ ...invited, ...manner, ...times }} group={view.line.group} />
        <Exceptions state={state} />
      </Section>
      <Answers state={state} view={view} />
      {sittingsShown(state, now).map((sitting) => (
        <SittingView key={sitting.sitting ?? ''} sitting={sitting} state={state} view={view} />
      ))}
    </>
  );
}

/** The sitting that is next, then those of which something was said, the latest first. */
function sittingsShown(state: MeetingState, now: string): readonly Sitting[] {
  const next = sittingIn(state, nextSitting(state, now));
  const others = state.sittings.filter(({ sitting }) => sitting !== next.sitting);
  return [next, ...others.toReversed()];
}

function CalendarFile({ view }: { view: RecordView }) {
  const t = useMeetingText();
  const { group, kind, record } = view.line;
  return (
    <Button
      component="a"
      download
      size="xs"
      variant="default"
      leftSection={<IconCalendarDown size={16} />}
      href={`/api/records/${[group, kind, record].map(encodeURIComponent).join('/')}/calendar.ics`}
    >
      {t('calendar.file')}
    </Button>
  );
}

function Changed({ state: { cancelled, moved } }: { state: MeetingState }) {
  const t = useMeetingText();
  if (cancelled !== null)
    return (
      <Notice tone="danger" icon={<IconBan size={20} />} title={t('cancelled')}>
        <RecordText block>{cancelled.reason}</RecordText>
      </Notice>
    );
  if (moved === null) return null;
  return (
    <Notice tone="warn" icon={<IconCalendarTime size={20} />} title={t('moved')}>
      <RecordText block>{moved.reason}</RecordText>
    </Notice>
  );
}

/** Sittings of a series that are not where the rule has them. */
function Exceptions({ state: { exceptions, time } }: { state: MeetingState }) {
  const t = useMeetingText();
  if (exceptions.length === 0 || time === null) return null;
  const { zone } = time.start;
  return (
    <ul>
      {exceptions.map(({ sitting, moved, reason }) => (
        <li key={sitting}>
          <Moment instant={sitting} zone={zone} />{' '}
          {moved === null ? (
            t('exception.cancelled')
          ) : (
            <>
              {t('exception.moved')} <Moment instant={moved.start.instant} zone={moved.start.zone} />
            </>
          )}
          : <RecordText>{reason}</RecordText>
        </li>
      ))}
    </ul>
  );
}
