import { IconAlertTriangle, IconArrowBackUp, IconClock, IconSend } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

function Reason({ data }: { data: unknown }) {
  const text = textAt(data, 'reason');
  return text === null ? null : <RecordText block>{text}</RecordText>;
}

function Cause({ data }: { data: unknown }) {
  const { CodeSentence } = useSurroundings();
  const code = textAt(data, 'code');
  return code === null ? null : <CodeSentence code={code} />;
}

export const events: Readonly<Record<string, EventUi>> = {
  decided: { tone: 'warn', icon: <IconClock size={18} /> },
  takenBack: { tone: 'neutral', icon: <IconArrowBackUp size={18} />, Body: Reason },
  sent: { tone: 'ok', icon: <IconSend size={18} /> },
  failed: { tone: 'danger', icon: <IconAlertTriangle size={18} />, Body: Cause },
};
