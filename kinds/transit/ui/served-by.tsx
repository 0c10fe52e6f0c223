import { BeginServing, ServingList } from '../../../packages/ui/kind/serving.tsx';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import type { ServingAnswer } from '../inquiries.ts';
import { useTransitText } from './text/index.ts';

const shown = 12;
const begun = ['alert', 'assistance', 'deployment', 'sitrep', 'incident', 'series'] as const;

/** What serves an operation, each with its state, and the ways to begin more as long as it runs. */
export function ServedBy({ group, operation, running }: { group: string; operation: string; running: boolean }) {
  const t = useTransitText();
  const { PageLink } = useSurroundings();
  const { data, isError } = useInquiry<ServingAnswer>({ group, kind: 'transit', inquiry: 'serving' }, { operation });
  const picture = (
    <PageLink group={group} kind="sitrep" page="picture">
      {t('serving.picture')}
    </PageLink>
  );
  return (
    <Section title={t('serving')} aside={picture}>
      {running ? <BeginServing group={group} occasion={{ kind: 'transit', record: operation }} kinds={begun} /> : null}
      {isError ? <Notice tone="danger" alert title={t('failed')} /> : null}
      {data?.cut ? <Notice tone="warn" title={t('serving.cut')} /> : null}
      {data?.count === 0 ? <p>{t('serving.none')}</p> : null}
      {data === undefined ? null : <ServingList group={group} serving={data.serving.slice(0, shown)} />}
      {data !== undefined && data.count > shown ? <p>{t('serving.more', { count: data.count - shown })}</p> : null}
    </Section>
  );
}
