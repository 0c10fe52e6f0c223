import { useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import type { Picture } from '../../../../packages/kind/picture.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { PictureView } from '../../../../packages/ui/picture/picture-view.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { SitrepState } from '../../schema.ts';
import { stateOf } from '../read.ts';
import { useSitrepText } from '../text/index.ts';
import { Told } from '../told.tsx';

/** One report as it stands, who accepted what of it, what stood there before, and the picture of its hour. */
export function State({ view }: { view: RecordView }) {
  const t = useSitrepText();
  const name = useMemberName();
  const { RecordLink } = useSurroundings();
  const state = stateOf(view);
  const current = state.versions.at(-1);
  if (current === undefined || state.hour === null) return null;
  const { group } = view.line;
  return (
    <>
      <Section title={t('report')} note={t('version', { version: state.versions.length })}>
        <Facts columns={2}>
          <Fact label={t('serves')}>
            {state.occasion === null ? null : (
              <RecordLink group={group} kind={state.occasion.kind} record={state.occasion.record}>
                <RecordText>{state.title}</RecordText>
              </RecordLink>
            )}
          </Fact>
          <Fact label={t('hour')}>
            <Moment instant={state.hour.instant} zone={state.hour.zone} />
          </Fact>
          <Fact label={t('signedBy')}>
            <bdi>{name(current.author)}</bdi> · <Moment instant={current.time} />
          </Fact>
          <Fact label={t('hash')}>
            <code dir="ltr">{current.hash.slice(0, 16)}…</code>
          </Fact>
        </Facts>
        <Told data={{ figures: current.figures, sections: current.sections, reason: current.reason }} />
      </Section>
      <ThisHour state={state} group={group} />
      {state.versions.slice(0, -1).map((version) => (
        <Section key={version.id} title={t('former')} note={<Moment instant={version.time} />}>
          <Told data={{ figures: version.figures, sections: version.sections }} />
        </Section>
      ))}
    </>
  );
}

function ThisHour({ state, group }: { state: SitrepState; group: string }) {
  const t = useSitrepText();
  const [hour, setHour] = useState(state.hour?.instant ?? null);
  const asked = { occasion: state.occasion, hour };
  const { data } = useInquiry<Picture>({ group, kind: 'sitrep', inquiry: 'picture' }, asked);
  if (!data) return null;
  return (
    <Section title={t('picture')}>
      <PictureView picture={data} place={{ group, kind: 'sitrep' }} onHour={setHour} />
    </Section>
  );
}
