import { IconCalendarPlus, IconMailCheck, IconSearch, IconUserShield } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useSubjectText } from './text/index.ts';

function Word({ data, at, list }: { data: unknown; at: string; list: string }) {
  const t = useSubjectText();
  const word = textAt(data, at) ?? '';
  return <p>{t.maybe(`${list}.${word}`) ?? word}</p>;
}

function Prolonged({ data }: { data: unknown }) {
  return <RecordText block>{textAt(data, 'reason') ?? ''}</RecordText>;
}

/** What was asked, found and answered stands above the timeline; here a word of each is enough. */
export const events: Readonly<Record<string, EventUi>> = {
  received: {
    tone: 'info',
    icon: <IconUserShield size={18} />,
    Body: ({ data }) => <Word data={data} at="right" list="right" />,
  },
  found: {
    tone: 'neutral',
    icon: <IconSearch size={18} />,
    Body: ({ data }) => <Word data={data} at="what" list="found" />,
  },
  prolonged: { tone: 'warn', icon: <IconCalendarPlus size={18} />, Body: Prolonged },
  answered: {
    tone: 'ok',
    icon: <IconMailCheck size={18} />,
    Body: ({ data }) => <Word data={data} at="outcome" list="outcome" />,
  },
};
