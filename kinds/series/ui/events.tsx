import { IconAdjustments, IconArchive, IconChartLine, IconEye, IconPlus } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { Said } from './said.tsx';

const Body = ({ data }: { data: unknown }) => <Said data={data} />;

/** Points, warnings and looks stand above the timeline; what an act said stands here. */
export const events: Readonly<Record<string, EventUi>> = {
  opened: { tone: 'info', icon: <IconChartLine size={18} /> },
  published: { tone: 'neutral', icon: <IconPlus size={18} />, Body },
  settled: { tone: 'info', icon: <IconAdjustments size={18} />, Body },
  looked: { tone: 'ok', icon: <IconEye size={18} />, Body },
  closed: { tone: 'neutral', icon: <IconArchive size={18} />, Body },
};
