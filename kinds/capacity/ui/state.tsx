import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import type { Bound } from '../availability.ts';
import type { Entry } from '../register.ts';
import { stateOf } from './read.ts';
import { StretchTable } from './register/stretch-table.tsx';
import { Timeline } from './register/timeline.tsx';
import { useCapacityText } from './text/index.ts';
import { Told } from './told.tsx';

/** When it is free, what binds it, and what it is. */
export function State({ view }: { view: RecordView }) {
  const t = useCapacityText();
  const { about, retired } = stateOf(view);
  const { group, record } = view.line;
  const found = useInquiry<{ readonly entry: Entry | null }>({ group, kind: 'capacity', inquiry: 'one' }, { record });
  if (about === null) return <Section title={t('erased.title')}>{t('erased.words')}</Section>;
  const entry = found.data?.entry ?? null;
  return (
    <>
      {retired === null ? null : (
        <Notice tone="info" title={t('retired')}>
          <RecordText block>{retired.reason}</RecordText>
        </Notice>
      )}
      {entry === null ? null : (
        <Section title={t('availability')}>
          <Timeline entry={entry} />
          <StretchTable entry={entry} />
          <Bounds bounds={entry.bounds} group={group} />
        </Section>
      )}
      <Section title={t('about')}>
        <Told data={about} />
      </Section>
    </>
  );
}

/** Who bound it, and for how long: offers and deployments are linked. */
function Bounds({ bounds, group }: { bounds: readonly Bound[]; group: string }) {
  const t = useCapacityText();
  const { locale } = useVoice();
  const { RecordLink } = useSurroundings();
  const number = new Intl.NumberFormat(locale);
  if (bounds.length === 0) return null;
  return (
    <ul>
      {bounds.map(({ use, count, from, until, by, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be bound twice
        <li key={index}>
          {t(`use.${use}`)}: {number.format(count)} · <Day day={from} /> –{' '}
          {until === null ? t('open') : <Day day={until} />}
          {by.kind === 'capacity' ? null : (
            <>
              {' · '}
              <RecordLink group={group} kind={by.kind} record={by.record}>
                <RecordText>{by.title}</RecordText>
              </RecordLink>
            </>
          )}
          {note === null ? null : (
            <>
              {' · '}
              <RecordText>{note}</RecordText>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
