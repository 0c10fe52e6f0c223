import { useState } from 'react';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useFrameText } from '../../text/index.ts';
import { BreakGlassForm } from '../enrol/break-glass-form.tsx';
import css from './account.module.css';

/** Password and code for the day every passkey is lost. */
export function Emergency() {
  const t = useFrameText();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <Section title={t('account.emergency')} note={t('account.emergency.note')}>
      {done ? <Notice tone="ok" alert title={t('account.emergency.done')} /> : null}
      <details className={css.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('account.emergency.set')}</summary>
        {open && !done ? <BreakGlassForm onDone={() => setDone(true)} /> : null}
      </details>
    </Section>
  );
}
