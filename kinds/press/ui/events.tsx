import {
  IconEyeCheck,
  IconFileText,
  IconLink,
  IconNews,
  IconPencilExclamation,
  IconScan,
  IconTrash,
  IconWritingSign,
} from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { Said } from './record/said.tsx';

const Body = ({ data }: { data: unknown }) => <Said data={data} />;

/** What was read and confirmed stands above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  brought: { tone: 'info', icon: <IconNews size={18} /> },
  text: { tone: 'neutral', icon: <IconFileText size={18} /> },
  read: { tone: 'neutral', icon: <IconScan size={18} /> },
  confirmed: { tone: 'ok', icon: <IconEyeCheck size={18} /> },
  tied: { tone: 'neutral', icon: <IconLink size={18} /> },
  mistaken: { tone: 'warn', icon: <IconPencilExclamation size={18} />, Body },
  settled: { tone: 'ok', icon: <IconWritingSign size={18} />, Body },
  dismissed: { tone: 'neutral', icon: <IconTrash size={18} />, Body },
};
