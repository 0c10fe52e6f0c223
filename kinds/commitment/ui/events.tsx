import {
  IconArrowBackUp,
  IconCalendarPlus,
  IconCalendarX,
  IconCheck,
  IconFlag,
  IconHandStop,
  IconPencil,
  IconWritingSign,
  IconX,
} from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { valueAt } from '../../../packages/ui/matter/foreign.ts';
import { DeferralView, ReasonView, ReportView } from './said.tsx';
import { Written } from './written.tsx';

const number = (data: unknown) => {
  const version = valueAt(data, 'version');
  return { number: typeof version === 'number' ? version : 1 };
};
const Reason = ({ data }: { data: unknown }) => <ReasonView input={data} />;
const Deferral = ({ data }: { data: unknown }) => <DeferralView input={data} />;
const Report = ({ data }: { data: unknown }) => <ReportView input={data} />;

/** Sentences and words of each step; the text that holds stands above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  proposed: { tone: 'info', icon: <IconWritingSign size={18} /> },
  revised: { tone: 'info', icon: <IconPencil size={18} />, values: number, Body: Written },
  signed: { tone: 'ok', icon: <IconWritingSign size={18} />, values: number },
  objected: { tone: 'warn', icon: <IconHandStop size={18} />, values: number, Body: Reason },
  reported: { tone: 'info', icon: <IconFlag size={18} />, Body: Report },
  confirmed: { tone: 'ok', icon: <IconCheck size={18} /> },
  disputed: { tone: 'danger', icon: <IconX size={18} />, Body: Reason },
  deferralAsked: { tone: 'warn', icon: <IconCalendarPlus size={18} />, Body: Deferral },
  deferralAgreed: { tone: 'ok', icon: <IconCalendarPlus size={18} /> },
  deferralRefused: { tone: 'danger', icon: <IconCalendarX size={18} />, Body: Reason },
  withdrawalProposed: { tone: 'warn', icon: <IconArrowBackUp size={18} />, Body: Reason },
  withdrawalAgreed: { tone: 'neutral', icon: <IconArrowBackUp size={18} /> },
  withdrawalRefused: { tone: 'danger', icon: <IconX size={18} />, Body: Reason },
};
