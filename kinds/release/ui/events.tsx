import { IconAlertTriangle, IconSend, IconUserCheck, IconUserQuestion, IconUserX } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

/** What the person who decided wrote beside it. */
function Written({ data, at }: { data: unknown; at: string }) {
  const text = textAt(data, at);
  return text === null ? null : <RecordText block>{text}</RecordText>;
}

function Cause({ data }: { data: unknown }) {
  const { CodeSentence } = useSurroundings();
  const code = textAt(data, 'code');
  return code === null ? null : <CodeSentence code={code} />;
}

export const events: Readonly<Record<string, EventUi>> = {
  proposed: { tone: 'warn', icon: <IconUserQuestion size={18} /> },
  approved: { tone: 'ok', icon: <IconUserCheck size={18} />, Body: ({ data }) => <Written data={data} at="note" /> },
  refused: { tone: 'danger', icon: <IconUserX size={18} />, Body: ({ data }) => <Written data={data} at="reason" /> },
  executed: { tone: 'ok', icon: <IconSend size={18} /> },
  failed: { tone: 'danger', icon: <IconAlertTriangle size={18} />, Body: ({ data }) => <Cause data={data} /> },
};
