import { useState } from 'react';
import type { OccasionLink } from '../../../../packages/kind/occasion-link.ts';
import type { Picture } from '../../../../packages/kind/picture.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { PictureView } from '../../../../packages/ui/picture/picture-view.tsx';
import { isRunning } from '../../states.ts';
import { useIncidentText } from '../text/index.ts';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

/** What both sides report, hour by hour, and the way to the next report. */
export function PictureOfRoom({ view, state }: PartProps) {
  const t = useIncidentText();
  const { PageLink } = useSurroundings();
  const { group, record } = view.line;
  const [hour, setHour] = useState<string | null>(null);
  const occasion = { kind: 'incident', record };
  const { data } = useInquiry<Picture>({ group, kind: 'sitrep', inquiry: 'picture' }, { occasion, hour });
  const print = (
    <PageLink group={group} kind="sitrep" page="picture">
      {t('picture.page')}
    </PageLink>
  );
  return (
    <Section title={t('picture')} aside={print}>
      {isRunning(state) ? <Write group={group} occasion={occasion} title={state.opened?.title ?? ''} /> : null}
      {data ? <PictureView picture={data} place={{ group, kind: 'sitrep' }} onHour={setHour} /> : null}
    </Section>
  );
}

function Write({ group, occasion, title }: { group: string; occasion: OccasionLink; title: string }) {
  const t = useIncidentText();
  const { BeginButton } = useSurroundings();
  const values = { occasionKind: occasion.kind, occasionRecord: occasion.record, title };
  return (
    <p className={css.buttons}>
      <BeginButton group={group} kind="sitrep" values={values}>
        {t('picture.write')}
      </BeginButton>
    </p>
  );
}
