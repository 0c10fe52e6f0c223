import { Button } from '@mantine/core';
import { IconPrinter, IconReportAnalytics } from '@tabler/icons-react';
import { useState } from 'react';
import type { Picture } from '../../../../packages/kind/picture.ts';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { PictureView } from '../../../../packages/ui/picture/picture-view.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { usualHours } from '../../usual-hours.ts';
import { type Reported, useReported } from '../occasions.ts';
import { useSitrepText } from '../text/index.ts';
import css from './picture-page.module.css';

/** The merged picture of one incident or operation, for the wall and for paper. */
export function PicturePage({ group }: { group: string }) {
  const t = useSitrepText();
  const reported = useReported(group);
  const [chosen, setChosen] = useState('');
  if (!reported) return null;
  const shown = reported.find(({ record }) => record === chosen) ?? reported[0];
  if (shown === undefined)
    return (
      <Empty icon={<IconReportAnalytics size={28} />} title={t('picture.empty')}>
        {t('picture.emptyHelp')}
      </Empty>
    );
  return (
    <>
      <div className={css.tools}>
        <NativeSelect
          label={t('picture.of')}
          value={shown.record}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={reported.map(({ record, title }) => ({ value: record, label: title }))}
        />
        <Button variant="default" leftSection={<IconPrinter size={18} />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <OnePicture key={shown.record} group={group} of={shown} />
    </>
  );
}

function OnePicture({ group, of: { kind, record, title } }: { group: string; of: Reported }) {
  const { RecordLink, BeginOwn } = useSurroundings();
  const t = useSitrepText();
  const [hour, setHour] = useState<string | null>(null);
  const asked = { occasion: { kind, record }, hour };
  const { data } = useInquiry<Picture>({ group, kind: 'sitrep', inquiry: 'picture' }, asked);
  const link = (
    <RecordLink group={group} kind={kind} record={record}>
      {t(kind === 'incident' ? 'open' : 'open.operation')}
    </RecordLink>
  );
  return (
    <Section title={<RecordText>{title}</RecordText>} aside={link}>
      {data !== undefined && kind === 'transit' ? (
        <p>{t('picture.usual', { hours: usualHours.join(' · '), zone: data.zone })}</p>
      ) : null}
      <p className={css.begin}>
        <BeginOwn group={group} kind="sitrep" values={{ occasionKind: kind, occasionRecord: record, title }} />
      </p>
      {data ? <PictureView picture={data} place={{ group, kind: 'sitrep' }} onHour={setHour} /> : null}
    </Section>
  );
}
