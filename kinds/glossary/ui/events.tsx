import { IconArchive, IconBookUpload, IconCheck, IconPencil } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

const Reason = ({ data }: { data: unknown }) => <RecordText block>{textAt(data, 'reason') ?? ''}</RecordText>;

/** The entry itself stands above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  proposed: { tone: 'info', icon: <IconBookUpload size={18} /> },
  revised: { tone: 'info', icon: <IconPencil size={18} /> },
  agreed: { tone: 'ok', icon: <IconCheck size={18} /> },
  retired: { tone: 'neutral', icon: <IconArchive size={18} />, Body: Reason },
};
