import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { menu } from './menu.ts';
import { useOnwardText } from './text/index.ts';

/** On the page of the record itself: for which further uses its owners were asked, and what they answered. */
export function AboutView({ view }: { view: RecordView }) {
  const t = useOnwardText();
  const { RecordLink } = useSurroundings();
  const name = useMemberName();
  return (
    <Section title={t('about.title')}>
      {view.onwards.map((one) => (
        <p key={one.record}>
          <Badge tone={menu.states[one.state] ?? 'neutral'}>{t.maybe(`state.${one.state}`) ?? one.state}</Badge>{' '}
          {t('about.asked', { who: name(one.author), owner: name(one.owner) })} <bdi>{one.recipient}</bdi> ·{' '}
          <Moment instant={one.time} />
          {one.uses > 0 ? ` · ${t('about.uses', { count: one.uses })}` : ''} ·{' '}
          <RecordLink group={one.group} kind="onward" record={one.record}>
            {t('about.open')}
          </RecordLink>
        </p>
      ))}
    </Section>
  );
}
