import { IconArrowForwardUp, IconBan, IconCheck, IconShare3, IconX } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { Said } from './said.tsx';

const Body = ({ data }: { data: unknown }) => <Said data={data} />;

/** The question itself stands above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  asked: { tone: 'info', icon: <IconShare3 size={18} /> },
  permitted: { tone: 'ok', icon: <IconCheck size={18} />, Body },
  refused: { tone: 'danger', icon: <IconX size={18} />, Body },
  withdrawn: { tone: 'warn', icon: <IconBan size={18} />, Body },
  used: { tone: 'neutral', icon: <IconArrowForwardUp size={18} />, Body },
};
