import { IconArrowBack, IconBan, IconFileText, IconHandStop, IconScale, IconSignature } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Stanced } from './positions/stanced.tsx';
import { useMandateText } from './text/index.ts';

function Reason({ data }: { data: unknown }) {
  return <RecordText block>{textAt(data, 'reason') ?? ''}</RecordText>;
}

function Version({ data }: { data: unknown }) {
  const t = useMandateText();
  const version = valueAt(data, 'version');
  return typeof version === 'number' ? <p>{t('version', { version })}</p> : null;
}

/** The texts stand above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  proposed: { tone: 'info', icon: <IconFileText size={18} />, Body: Version },
  signed: { tone: 'ok', icon: <IconSignature size={18} />, Body: Version },
  objected: { tone: 'danger', icon: <IconHandStop size={18} />, Body: Reason },
  withdrawn: { tone: 'warn', icon: <IconBan size={18} />, Body: Reason },
  positionTaken: { tone: 'info', icon: <IconScale size={18} />, Body: Stanced },
  positionWithdrawn: { tone: 'neutral', icon: <IconArrowBack size={18} />, Body: Reason },
};
