import {
  IconAddressBook,
  IconArrowsExchange,
  IconBriefcase,
  IconCalendarOff,
  IconCalendarPlus,
  IconPhone,
  IconUserCheck,
  IconUserMinus,
  IconUserPlus,
} from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { Told } from './told.tsx';

const Body = ({ data, view }: { data: unknown; view: RecordView }) => <Told data={data} group={view.line.group} />;

/** People stand in the sections above; what an act changed stands here. */
export const events: Readonly<Record<string, EventUi>> = {
  opened: { tone: 'info', icon: <IconAddressBook size={18} />, Body },
  personEntered: { tone: 'info', icon: <IconUserPlus size={18} />, Body },
  personChanged: { tone: 'info', icon: <IconUserPlus size={18} />, Body },
  personLeft: { tone: 'neutral', icon: <IconUserMinus size={18} />, Body },
  officeFilled: { tone: 'ok', icon: <IconBriefcase size={18} />, Body },
  officeVacated: { tone: 'neutral', icon: <IconBriefcase size={18} />, Body },
  focalNamed: { tone: 'ok', icon: <IconPhone size={18} />, Body },
  focalEnded: { tone: 'neutral', icon: <IconPhone size={18} />, Body },
  shiftsPlanned: { tone: 'info', icon: <IconCalendarPlus size={18} /> },
  shiftCancelled: { tone: 'warn', icon: <IconCalendarOff size={18} />, Body },
  substituted: { tone: 'warn', icon: <IconArrowsExchange size={18} />, Body },
  handedOver: { tone: 'ok', icon: <IconArrowsExchange size={18} />, Body },
  takenOver: { tone: 'ok', icon: <IconUserCheck size={18} /> },
};
