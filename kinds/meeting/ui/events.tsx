import {
  IconArrowsSort,
  IconBan,
  IconCalendarEvent,
  IconCalendarTime,
  IconFile,
  IconLanguage,
  IconListDetails,
  IconLockOpen,
  IconMessage,
  IconSignature,
  IconTrash,
  IconUsers,
  IconWriting,
} from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { valueAt } from '../../../packages/ui/matter/foreign.ts';
import { AnswerSaid, AttendanceSaid, ChangeSaid, Plain } from './record/said.tsx';

const numberAt = (data: unknown, key: string): number => {
  const value = valueAt(data, key);
  return typeof value === 'number' ? value : 0;
};
const version = (data: unknown) => ({ version: numberAt(data, 'version') });
const count = (data: unknown) => {
  const items = valueAt(data, 'items');
  return { count: Array.isArray(items) ? items.length : 0 };
};

const Change = ({ data }: { data: unknown }) => <ChangeSaid data={data} />;
const Answer = ({ data }: { data: unknown }) => <AnswerSaid data={data} />;
const Attendance = ({ data }: { data: unknown }) => <AttendanceSaid data={data} />;
const Reason = ({ data }: { data: unknown }) => <Plain data={data} field="reason" word="reason" />;
const Note = ({ data }: { data: unknown }) => <Plain data={data} field="note" word="note" />;
const Title = ({ data }: { data: unknown }) => <Plain data={data} field="text" word="title" />;

/** The invitation itself, the agenda and the minutes stand above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  invited: { tone: 'info', icon: <IconCalendarEvent size={18} /> },
  answered: { tone: 'info', icon: <IconMessage size={18} />, Body: Answer },
  rescheduled: { tone: 'warn', icon: <IconCalendarTime size={18} />, Body: Change },
  cancelled: { tone: 'danger', icon: <IconBan size={18} />, Body: Change },
  invitedAnew: { tone: 'info', icon: <IconCalendarEvent size={18} />, Body: Change },
  agendaProposed: { tone: 'neutral', icon: <IconListDetails size={18} />, values: count },
  agendaTitled: { tone: 'neutral', icon: <IconLanguage size={18} />, Body: Title },
  agendaWithdrawn: { tone: 'neutral', icon: <IconTrash size={18} /> },
  agendaOrdered: { tone: 'neutral', icon: <IconArrowsSort size={18} /> },
  documentsAdded: { tone: 'neutral', icon: <IconFile size={18} />, Body: Note },
  attended: { tone: 'ok', icon: <IconUsers size={18} />, Body: Attendance },
  minutesDrafted: { tone: 'info', icon: <IconWriting size={18} />, values: version },
  minutesSigned: { tone: 'ok', icon: <IconSignature size={18} />, values: version },
  minutesReopened: { tone: 'warn', icon: <IconLockOpen size={18} />, Body: Reason },
};
