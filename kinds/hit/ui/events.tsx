import { IconBan, IconCheck, IconMessage2, IconMinus, IconQuestionMark } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { FeedbackView } from '../../../packages/ui/matter/feedback-view.tsx';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

function Words({ data }: { data: unknown }) {
  const text = textAt(data, 'contact') ?? textAt(data, 'reason');
  return text === null ? null : <RecordText block>{text}</RecordText>;
}

export const events: Readonly<Record<string, EventUi>> = {
  asked: { tone: 'info', icon: <IconQuestionMark size={18} /> },
  confirmed: { tone: 'ok', icon: <IconCheck size={18} />, Body: Words },
  feedback: { tone: 'info', icon: <IconMessage2 size={18} />, Body: FeedbackView },
  nothing: { tone: 'neutral', icon: <IconMinus size={18} /> },
  withdrawn: { tone: 'warn', icon: <IconBan size={18} />, Body: Words },
};
