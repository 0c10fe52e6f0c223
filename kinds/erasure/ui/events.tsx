import { IconEraser, IconHourglassOff, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useErasureText } from './text/index.ts';

function Recalled({ data }: { data: unknown }) {
  const t = useErasureText();
  const cause = textAt(data, 'cause') ?? '';
  const explanation = textAt(data, 'explanation');
  return (
    <>
      <p>{t.maybe(`cause.${cause}`) ?? cause}</p>
      {explanation === null ? null : <RecordText block>{explanation}</RecordText>}
    </>
  );
}

function Declined({ data }: { data: unknown }) {
  const t = useErasureText();
  const ground = textAt(data, 'ground') ?? '';
  return (
    <>
      <p>{t.maybe(`ground.${ground}`) ?? ground}</p>
      <RecordText block>{textAt(data, 'explanation') ?? ''}</RecordText>
    </>
  );
}

export const events: Readonly<Record<string, EventUi>> = {
  recalled: { tone: 'warn', icon: <IconEraser size={18} />, Body: Recalled },
  expired: { tone: 'neutral', icon: <IconHourglassOff size={18} /> },
  erased: { tone: 'ok', icon: <IconShieldCheck size={18} /> },
  declined: { tone: 'danger', icon: <IconShieldX size={18} />, Body: Declined },
};
