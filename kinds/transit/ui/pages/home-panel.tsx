import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import type { Dashboard } from '../../dashboard.ts';
import { Named, useNumber } from '../names.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';
import { SeasonDay } from './season-day.tsx';

/** On the home page of a group: who embarked today on each shore, what is short and what differs. */
export function HomePanel({ group }: { group: string }) {
  const t = useTransitText();
  const number = useNumber();
  const member = useMemberName();
  const { PageLink } = useSurroundings();
  const { data } = useInquiry<Dashboard | null>({ group, kind: 'transit', inquiry: 'dashboard' });
  if (data === undefined) return null;
  if (data === null)
    return (
      <Section title={t('home.title')}>
        <p className={css.quiet}>{t('operations.none')}</p>
      </Section>
    );
  return (
    <Section
      title={<Named names={data.operation.names} />}
      aside={
        <PageLink group={group} kind="transit" page="dashboard">
          {t('home.open')}
        </PageLink>
      }
    >
      <p className={css.quiet}>
        <SeasonDay board={data} />
      </p>
      <ul className={css.counts}>
        {data.shores.map((shore) => (
          <li key={shore.member}>
            <span className={css.small}>{shore.out.passengers === null ? '–' : number(shore.out.passengers)}</span>
            <span className={css.quiet}>
              {t('embarked')} · <bdi>{member(shore.member)}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <p>
        {data.short.length === 0 ? null : <Badge tone="danger">{t('short')}</Badge>}{' '}
        {data.differsCount === 0 ? null : <Badge tone="warn">{t('differs.count', { count: data.differsCount })}</Badge>}
      </p>
    </Section>
  );
}
