import { IconCheck, IconLock, IconMailForward, IconSearch, IconX } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useSoughtText } from './text/index.ts';

function Found({ data }: { data: unknown }) {
  const t = useSoughtText();
  const hits = valueAt(data, 'hits');
  return <p>{t('hits', { count: Array.isArray(hits) ? hits.length : 0 })}</p>;
}

function Failed({ data }: { data: unknown }) {
  const { CodeSentence } = useSurroundings();
  return (
    <p>
      <CodeSentence code={textAt(data, 'code') ?? ''} />
    </p>
  );
}

function Confirmed({ data }: { data: unknown }) {
  const t = useSoughtText();
  const note = textAt(data, 'note');
  return (
    <>
      <p>{t(valueAt(data, 'concerns') === true ? 'confirm.yes' : 'confirm.no')}</p>
      {note === null ? null : <RecordText block>{note}</RecordText>}
    </>
  );
}

/** What was asked stands above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  sealed: { tone: 'private', icon: <IconLock size={18} /> },
  posted: { tone: 'info', icon: <IconMailForward size={18} /> },
  found: { tone: 'ok', icon: <IconSearch size={18} />, Body: Found },
  failed: { tone: 'danger', icon: <IconX size={18} />, Body: Failed },
  confirmed: { tone: 'ok', icon: <IconCheck size={18} />, Body: Confirmed },
};
