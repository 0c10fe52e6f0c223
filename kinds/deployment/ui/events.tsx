import {
  IconArrowBackUp,
  IconBan,
  IconCalendarPlus,
  IconCheck,
  IconHomeDown,
  IconId,
  IconIdOff,
  IconMapPinCheck,
  IconPencil,
  IconUsersGroup,
  IconX,
} from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { Told } from './told.tsx';

const Body = ({ data, view }: { data: unknown; view: RecordView }) => <Told data={data} group={view.line.group} />;

/** The terms that hold stand above; what an act said beyond them stands here. */
export const events: Readonly<Record<string, EventUi>> = {
  proposed: { tone: 'info', icon: <IconUsersGroup size={18} /> },
  changed: { tone: 'info', icon: <IconPencil size={18} />, Body },
  officialNamed: { tone: 'info', icon: <IconId size={18} />, Body },
  officialRemoved: { tone: 'neutral', icon: <IconIdOff size={18} /> },
  granted: { tone: 'ok', icon: <IconCheck size={18} />, Body },
  refused: { tone: 'danger', icon: <IconX size={18} />, Body },
  arrived: { tone: 'ok', icon: <IconMapPinCheck size={18} />, Body },
  extensionAsked: { tone: 'warn', icon: <IconCalendarPlus size={18} />, Body },
  extensionAgreed: { tone: 'ok', icon: <IconCalendarPlus size={18} /> },
  extensionRefused: { tone: 'danger', icon: <IconX size={18} />, Body },
  recalled: { tone: 'warn', icon: <IconArrowBackUp size={18} />, Body },
  revoked: { tone: 'danger', icon: <IconBan size={18} />, Body },
  ended: { tone: 'neutral', icon: <IconHomeDown size={18} />, Body },
};
