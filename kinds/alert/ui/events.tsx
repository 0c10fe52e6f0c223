import {
  IconAlertTriangle,
  IconCircleX,
  IconClockOff,
  IconEyeCheck,
  IconFileImport,
  IconRefreshAlert,
} from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

function Reason({ data }: { data: unknown }) {
  return <Words text={textAt(data, 'reason')} />;
}

function Note({ data }: { data: unknown }) {
  return <Words text={textAt(data, 'note')} />;
}

function Words({ text }: { text: string | null }) {
  return text === null ? null : <RecordText block>{text}</RecordText>;
}

/** What it says now stands above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  issued: { tone: 'danger', icon: <IconAlertTriangle size={18} /> },
  updated: { tone: 'warn', icon: <IconRefreshAlert size={18} /> },
  cancelled: { tone: 'neutral', icon: <IconCircleX size={18} />, Body: Reason },
  acknowledged: { tone: 'ok', icon: <IconEyeCheck size={18} />, Body: Note },
  expired: { tone: 'neutral', icon: <IconClockOff size={18} /> },
  imported: { tone: 'info', icon: <IconFileImport size={18} /> },
};
