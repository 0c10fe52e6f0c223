import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { plainText } from '../../../../packages/ui/text/bidi.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { kinds, useKindUi } from '../../frame/kinds.ts';
import { Page } from '../../frame/page.tsx';
import { NotFound } from '../../frame/page-fault.tsx';
import { useSees } from '../../frame/sees.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { OnlyKept } from '../../offline/not-here.tsx';
import { useFrameText } from '../../text/index.ts';
import { Changed } from './changed.tsx';
import css from './group.module.css';
import { Next } from './next.tsx';
import { Ways } from './ways.tsx';

const route = getRouteApi('/groups/$group');

/** A group's home: what is next, what is late, what changed, each tool with what it has to say of the whole. */
export function GroupPage() {
  const { group } = route.useParams();
  const t = useFrameText();
  const known = useGroup(group);
  const sees = useSees();
  if (!known) return <NotFound />;
  const panels = kinds
    .flatMap(([kind, { menu }]) => (menu.home && sees(kind) ? [{ kind, order: menu.home.order }] : []))
    .sort((a, b) => a.order - b.order);
  return (
    <Page
      title={plainText(known.title)}
      heading={<RecordText>{known.title}</RecordText>}
      lead={<span>{known.members.map(({ name }) => name).join(' · ')}</span>}
    >
      <Suspense fallback={null}>
        <OnlyKept />
      </Suspense>
      <Ways group={group} />
      <div className={css.columns}>
        <div className={css.main}>
          {panels.map(({ kind }) => (
            <Suspense key={kind} fallback={<Waiting />}>
              <Panel kind={kind} group={group} />
            </Suspense>
          ))}
        </div>
        <div className={css.aside}>
          <Section title={t('group.next')}>
            <Next group={group} />
          </Section>
          <Section title={t('group.late')}>
            <Changed group={group} box="overdue" empty={t('group.late.none')} />
          </Section>
          <Section title={t('group.changed')}>
            <Changed group={group} box="all" empty={t('group.changed.none')} />
          </Section>
        </div>
      </div>
    </Page>
  );
}

function Panel({ kind, group }: { kind: string; group: string }) {
  const Home = useKindUi(kind)?.Home;
  return Home ? <Home group={group} /> : null;
}
