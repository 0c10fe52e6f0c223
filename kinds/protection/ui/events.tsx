import { IconAlertTriangle, IconPencil, IconShield, IconShieldOff } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

function Reason({ data }: { data: unknown }) {
  const text = textAt(data, 'reason');
  return text === null ? null : <RecordText block>{text}</RecordText>;
}

export const events: Readonly<Record<string, EventUi>> = {
  sheltered: { tone: 'ok', icon: <IconShield size={18} /> },
  changed: { tone: 'info', icon: <IconPencil size={18} />, Body: Reason },
  lifted: { tone: 'warn', icon: <IconShieldOff size={18} />, Body: Reason },
  overridden: { tone: 'danger', icon: <IconAlertTriangle size={18} />, Body: Reason },
};
