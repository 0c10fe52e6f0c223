import {
  IconBan,
  IconCash,
  IconCheck,
  IconFileX,
  IconHandStop,
  IconHeart,
  IconHeartHandshake,
  IconLifebuoy,
  IconPackageImport,
  IconPencil,
  IconShip,
  IconTruck,
  IconTruckReturn,
  IconX,
} from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { stateOf } from './read.ts';
import { Told } from './told.tsx';

const Body = ({ data, view }: { data: unknown; view: RecordView }) => <Told data={data} items={stateOf(view).items} />;

export const events: Readonly<Record<string, EventUi>> = {
  asked: { tone: 'info', icon: <IconLifebuoy size={18} />, Body },
  changed: { tone: 'info', icon: <IconPencil size={18} />, Body },
  refused: { tone: 'neutral', icon: <IconHandStop size={18} />, Body },
  offered: { tone: 'ok', icon: <IconHeartHandshake size={18} />, Body },
  offerChanged: { tone: 'info', icon: <IconPencil size={18} />, Body },
  offerWithdrawn: { tone: 'danger', icon: <IconX size={18} />, Body },
  accepted: { tone: 'ok', icon: <IconCheck size={18} />, Body },
  declined: { tone: 'warn', icon: <IconBan size={18} />, Body },
  legPlanned: { tone: 'info', icon: <IconShip size={18} />, Body },
  legChanged: { tone: 'info', icon: <IconShip size={18} />, Body },
  legCleared: { tone: 'ok', icon: <IconCheck size={18} />, Body },
  departed: { tone: 'info', icon: <IconTruck size={18} /> },
  turnedBack: { tone: 'warn', icon: <IconTruckReturn size={18} />, Body },
  received: { tone: 'ok', icon: <IconPackageImport size={18} />, Body },
  returned: { tone: 'neutral', icon: <IconTruckReturn size={18} />, Body },
  thanked: { tone: 'ok', icon: <IconHeart size={18} />, Body },
  costProposed: { tone: 'info', icon: <IconCash size={18} />, Body },
  costAgreed: { tone: 'ok', icon: <IconCash size={18} /> },
  closed: { tone: 'neutral', icon: <IconFileX size={18} />, Body },
};
