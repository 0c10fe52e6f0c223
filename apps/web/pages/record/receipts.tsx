import { IconCheck, IconChecks, IconClockHour4 } from '@tabler/icons-react';
import type { Act } from '../../../../packages/contract/record.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './receipts.module.css';

/** How far the act has got with each other member, in words: stored there, opened there, or not yet. */
export function Receipts({ act }: { act: Act }) {
  if (act.receipts.length === 0) return null;
  return (
    <ul className={css.receipts}>
      {act.receipts.map((receipt) => (
        <Receipt key={receipt.member} receipt={receipt} />
      ))}
    </ul>
  );
}

function Receipt({ receipt }: { receipt: Act['receipts'][number] }) {
  const t = useFrameText();
  const name = useMemberName();
  const { locale } = useVoice();
  const where = name(receipt.member);
  const when = (time: string) => formatInstant(locale, time, 'minute');
  if (receipt.opened) {
    return (
      <li data-state="opened">
        <IconChecks size={16} aria-hidden="true" /> {t('receipt.opened', { where, when: when(receipt.opened.time) })}
      </li>
    );
  }
  if (receipt.stored) {
    return (
      <li data-state="stored">
        <IconCheck size={16} aria-hidden="true" /> {t('receipt.stored', { where, when: when(receipt.stored.time) })}
      </li>
    );
  }
  return (
    <li data-state="waiting">
      <IconClockHour4 size={16} aria-hidden="true" /> {t('receipt.waiting', { where })}
    </li>
  );
}
