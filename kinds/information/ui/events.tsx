import { IconBulb, IconCheckbox, IconMessage2, IconPencil, IconPencilCheck } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { CorrectionView } from '../../../packages/ui/matter/correction-view.tsx';
import { FeedbackView } from '../../../packages/ui/matter/feedback-view.tsx';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useOwnWords } from './correct.tsx';

function Written({ data, at }: { data: unknown; at: string }) {
  const text = textAt(data, at);
  return text === null ? null : <RecordText block>{text}</RecordText>;
}

function Corrected({ data }: { data: unknown }) {
  return <CorrectionView data={data} own={useOwnWords()} />;
}

/** The notice itself stands above the timeline; here its title is enough. */
export const events: Readonly<Record<string, EventUi>> = {
  shared: { tone: 'info', icon: <IconBulb size={18} />, Body: ({ data }) => <Written data={data} at="title" /> },
  actedUpon: { tone: 'ok', icon: <IconCheckbox size={18} />, Body: ({ data }) => <Written data={data} at="text" /> },
  feedback: { tone: 'info', icon: <IconMessage2 size={18} />, Body: FeedbackView },
  corrected: { tone: 'warn', icon: <IconPencil size={18} />, Body: Corrected },
  correctionAcknowledged: { tone: 'neutral', icon: <IconPencilCheck size={18} /> },
};
