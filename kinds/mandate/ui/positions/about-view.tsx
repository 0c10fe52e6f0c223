import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import type { Lanes } from '../../inquiries.ts';
import { useMandateText } from '../text/index.ts';
import { MatterCard } from './matter-card.tsx';
import css from './positions.module.css';

/** On the page of another record. Asked for only when somebody wants to see it: each look at content is written down. */
export function AboutView({ view }: { view: RecordView }) {
  const t = useMandateText();
  const [open, setOpen] = useState(false);
  if (open) return <Positions view={view} />;
  return (
    <div className={css.ask}>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        {t('about.show')}
      </Button>
    </div>
  );
}

function Positions({ view: { line } }: { view: RecordView }) {
  const t = useMandateText();
  const { group, kind, record } = line;
  const found = useInquiry<Lanes>({ group, kind: 'mandate', inquiry: 'about' }, { kind, record });
  if (!found.data) return null;
  const { matters } = found.data;
  return (
    <Section title={t('about.title')}>
      {matters.length === 0 ? <p>{t('about.none')}</p> : null}
      {matters.map((matter) => (
        <MatterCard key={matter.key} matter={matter} group={group} named={false} />
      ))}
    </Section>
  );
}
