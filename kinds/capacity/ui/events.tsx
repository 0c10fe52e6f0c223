import { IconArchive, IconCalendarOff, IconCalendarPlus, IconPackages, IconPencil } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { Told } from './told.tsx';

const Body = ({ data }: { data: unknown }) => <Told data={data} />;

/** What holds now stands above; what an act changed stands here. */
export const events: Readonly<Record<string, EventUi>> = {
  registered: { tone: 'info', icon: <IconPackages size={18} /> },
  changed: { tone: 'info', icon: <IconPencil size={18} />, Body },
  periodSet: { tone: 'warn', icon: <IconCalendarPlus size={18} />, Body },
  periodEnded: { tone: 'ok', icon: <IconCalendarOff size={18} />, Body },
  retired: { tone: 'neutral', icon: <IconArchive size={18} />, Body },
};
