import {
  IconAlertOctagon,
  IconArrowBackUp,
  IconBulb,
  IconCheck,
  IconClockEdit,
  IconFlag,
  IconListCheck,
  IconMessage,
  IconNotes,
  IconSignature,
  IconStairs,
  IconTool,
  IconUserCheck,
  IconUserMinus,
  IconX,
} from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { Told } from './told.tsx';

const Body = ({ data }: { data: unknown }) => <Told data={data} />;
const what = (data: unknown) => ({ what: textAt(data, 'what') ?? 'close' });

/** What was written, taken and done stands above the timeline, in its place; here stands only what is said nowhere else. */
export const events: Readonly<Record<string, EventUi>> = {
  opened: { tone: 'danger', icon: <IconAlertOctagon size={18} /> },
  roleTaken: { tone: 'info', icon: <IconUserCheck size={18} /> },
  roleLeft: { tone: 'neutral', icon: <IconUserMinus size={18} /> },
  logged: { tone: 'neutral', icon: <IconNotes size={18} /> },
  tasked: { tone: 'info', icon: <IconListCheck size={18} /> },
  taskSet: { tone: 'info', icon: <IconListCheck size={18} /> },
  measureTaken: { tone: 'warn', icon: <IconTool size={18} /> },
  measureEnded: { tone: 'neutral', icon: <IconTool size={18} /> },
  escalated: { tone: 'warn', icon: <IconStairs size={18} />, Body },
  scheduled: { tone: 'info', icon: <IconClockEdit size={18} />, Body },
  proposed: { tone: 'warn', icon: <IconFlag size={18} />, values: what },
  agreed: { tone: 'ok', icon: <IconCheck size={18} /> },
  refused: { tone: 'danger', icon: <IconX size={18} />, Body },
  reopened: { tone: 'warn', icon: <IconArrowBackUp size={18} />, Body },
  lessonsDrafted: { tone: 'info', icon: <IconBulb size={18} /> },
  lessonsSigned: { tone: 'ok', icon: <IconSignature size={18} /> },
  viewAdded: { tone: 'info', icon: <IconMessage size={18} /> },
};
