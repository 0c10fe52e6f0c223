import { IconBan, IconCheck, IconListCheck, IconMailForward, IconMessage2, IconX } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Told } from './feedback-form.tsx';

function Why({ data }: { data: unknown }) {
  const { CodeSentence } = useSurroundings();
  return (
    <p>
      <CodeSentence code={textAt(data, 'code') ?? ''} />
    </p>
  );
}

function Reason({ data }: { data: unknown }) {
  return <RecordText block>{textAt(data, 'reason') ?? ''}</RecordText>;
}

export const events: Readonly<Record<string, EventUi>> = {
  published: { tone: 'neutral', icon: <IconListCheck size={18} /> },
  asked: { tone: 'info', icon: <IconMailForward size={18} /> },
  answered: { tone: 'ok', icon: <IconCheck size={18} /> },
  declined: { tone: 'warn', icon: <IconX size={18} />, Body: Why },
  revoked: { tone: 'warn', icon: <IconBan size={18} />, Body: Reason },
  feedback: { tone: 'info', icon: <IconMessage2 size={18} />, Body: ({ data }) => <Told input={data} /> },
  rejected: { tone: 'danger', icon: <IconX size={18} />, Body: Why },
};
