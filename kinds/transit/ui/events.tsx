import {
  IconAlertTriangle,
  IconAnchor,
  IconCalendarPlus,
  IconCheck,
  IconEdit,
  IconFlag,
  IconNews,
  IconRoute,
  IconShip,
} from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { Told } from './told.tsx';

const Body = ({ data }: { data: unknown }) => <Told data={data} />;

export const events: Readonly<Record<string, EventUi>> = {
  proposed: { tone: 'info', icon: <IconFlag size={18} />, Body },
  amended: { tone: 'info', icon: <IconEdit size={18} />, Body },
  placeSet: { tone: 'info', icon: <IconAnchor size={18} />, Body },
  lineSet: { tone: 'info', icon: <IconRoute size={18} />, Body },
  shipSet: { tone: 'info', icon: <IconShip size={18} />, Body },
  planned: { tone: 'info', icon: <IconCalendarPlus size={18} />, Body },
  noted: { tone: 'warn', icon: <IconAlertTriangle size={18} />, Body },
  published: { tone: 'info', icon: <IconNews size={18} />, Body },
  noteEnded: { tone: 'ok', icon: <IconCheck size={18} />, Body },
  ended: { tone: 'neutral', icon: <IconFlag size={18} />, Body },
};
