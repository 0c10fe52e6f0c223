import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { Dashboard } from '../../dashboard.ts';
import type { Operation } from '../../schema.ts';
import { Named, usePortName } from '../names.tsx';
import { WithOperation } from '../operation.tsx';
import { Notes } from '../plan-view.tsx';
import { ServedBy } from '../served-by.tsx';
import { useTransitText } from '../text/index.ts';
import { Ahead } from './ahead.tsx';
import css from './dashboard.module.css';
import { DifferencesTable } from './differences-table.tsx';
import { Earlier } from './earlier.tsx';
import { PortCard } from './port-card.tsx';
import { PortMap } from './port-map.tsx';
import { SeasonDay } from './season-day.tsx';
import { ShoreCard } from './shore-card.tsx';
import { Short } from './short.tsx';

/** What a coordinator keeps on a wall: large figures, renewed as counts come in. */
export function DashboardPage({ group }: { group: string }) {
  return <WithOperation group={group}>{(operation) => <Board group={group} operation={operation} />}</WithOperation>;
}

function Board({ group, operation }: { group: string; operation: Operation }) {
  const t = useTransitText();
  const portName = usePortName(operation.places);
  const { PageLink, BeginButton, me } = useSurroundings();
  const { data, isError } = useInquiry<Dashboard | null>(
    { group, kind: 'transit', inquiry: 'dashboard' },
    { operation: operation.record },
  );
  if (!data) return isError ? <Notice tone="danger" alert title={t('failed')} /> : null;
  const latest = data.ports
    .flatMap(({ counted }) => counted ?? [])
    .sort()
    .at(-1);
  const keepsPort = operation.places.some(({ member, what }) => member === me && what === 'port');
  return (
    <div className={css.wall} data-fills-wall>
      <header className={css.head}>
        <h2 className={css.title}>
          <Named names={data.operation.names} />
        </h2>
        <p className={css.day}>
          <SeasonDay board={data} />
          {latest === undefined ? null : (
            <span className={css.quiet}>
              {' '}
              · <Moment instant={latest} zone={data.operation.zone} />
            </span>
          )}
        </p>
        {keepsPort ? (
          <BeginButton group={group} kind="crossing" values={{ operation: operation.record, day: data.today }}>
            {t('count.enter')}
          </BeginButton>
        ) : null}
      </header>
      {isError ? <Notice tone="danger" alert title={t('failed')} /> : null}
      {data.cut ? <Notice tone="warn" title={t('cut')} /> : null}
      <div className={css.shores}>
        {data.shores.map((shore) => (
          <ShoreCard key={shore.member} shore={shore} />
        ))}
      </div>
      <div className={css.halves}>
        <Section title={t('short')}>
          <Short short={data.short} portName={portName} />
        </Section>
        <Section title={t('notes')}>
          <Notes notes={data.notes} zone={data.operation.zone} />
        </Section>
      </div>
      <ServedBy group={group} operation={operation.record} running={!operation.ended} />
      <Section title={t('ahead')}>
        <Ahead days={data.ahead} />
      </Section>
      <Earlier group={group} operation={operation} />
      <Section title={t('ports')}>
        <ul className={css.ports}>
          {data.ports.map((port) => (
            <PortCard key={port.code} port={port} group={group} />
          ))}
        </ul>
      </Section>
      <Section title={t('map')}>
        <PortMap board={data} operation={operation} group={group} />
      </Section>
      <Section
        title={t('differs')}
        aside={
          <PageLink group={group} kind="transit" page="differences">
            {t('differs.all')}
          </PageLink>
        }
        {...(data.strange === 0 ? {} : { note: t('strange', { count: data.strange }) })}
      >
        <DifferencesTable found={data.differs} portName={portName} group={group} />
      </Section>
    </div>
  );
}
