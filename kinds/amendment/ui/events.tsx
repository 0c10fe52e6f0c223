import { IconCheck, IconFileCertificate, IconSignature, IconX } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

/** What a head wrote with the decision. */
function Words({ data }: { data: unknown }) {
  const text = textAt(data, 'note') ?? textAt(data, 'reason');
  return text === null ? null : <RecordText block>{text}</RecordText>;
}

export const events: Readonly<Record<string, EventUi>> = {
  proposed: { tone: 'info', icon: <IconFileCertificate size={18} /> },
  approved: { tone: 'ok', icon: <IconCheck size={18} />, Body: Words },
  refused: { tone: 'danger', icon: <IconX size={18} />, Body: Words },
  signed: { tone: 'ok', icon: <IconSignature size={18} /> },
};
