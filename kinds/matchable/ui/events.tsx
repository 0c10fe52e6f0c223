import { IconMinus, IconPlayerPause, IconPlayerPlay, IconPlus, IconTag, IconTags } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

/** How many, and why where it was said. */
function Changed({ data }: { data: unknown }) {
  const m = useMatterText();
  const entries = valueAt(data, 'entries');
  const reason = textAt(data, 'reason');
  return (
    <>
      {Array.isArray(entries) ? <p>{m('id.count', { count: entries.length })}</p> : null}
      {reason === null ? null : <RecordText block>{reason}</RecordText>}
    </>
  );
}

export const events: Readonly<Record<string, EventUi>> = {
  listed: { tone: 'info', icon: <IconTags size={18} /> },
  added: { tone: 'info', icon: <IconPlus size={18} />, Body: Changed },
  removed: { tone: 'warn', icon: <IconMinus size={18} />, Body: Changed },
  paused: { tone: 'warn', icon: <IconPlayerPause size={18} />, Body: Changed },
  resumed: { tone: 'ok', icon: <IconPlayerPlay size={18} /> },
  named: { tone: 'info', icon: <IconTag size={18} /> },
};
