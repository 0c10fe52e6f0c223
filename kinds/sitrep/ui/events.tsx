import { IconCheck, IconPencil, IconReportAnalytics } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Told } from './told.tsx';

const Reason = ({ data }: { data: unknown }) => {
  const reason = textAt(data, 'reason');
  return reason === null ? null : <RecordText block>{reason}</RecordText>;
};
const Body = ({ data }: { data: unknown }) => <Told data={data} />;

/** The report itself stands above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  reported: { tone: 'info', icon: <IconReportAnalytics size={18} /> },
  corrected: { tone: 'warn', icon: <IconPencil size={18} />, Body: Reason },
  accepted: { tone: 'ok', icon: <IconCheck size={18} />, Body },
};
