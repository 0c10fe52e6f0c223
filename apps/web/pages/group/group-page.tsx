import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { plainText } from '../../../../packages/ui/text/bidi.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { ButtonLink } from '../../frame/button-link.tsx';
import { useCreations } from '../../frame/creations.ts';
import { kinds, useKindTexts, useKindUi } from '../../frame/kinds.ts';
import { Page } from '../../frame/page.tsx';
import { NotFound } from '../../frame/page-fault.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import { Changed } from './changed.tsx';
import css from './group.module.css';
import { Next } from './next.tsx';
import { useSees } from './sees.ts';

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
      actions={<Beginnings group={group} />}
    >
      <Places group={group} />
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

/** What can be begun in a group. */
function Beginnings({ group }: { group: string }) {
  const texts = useKindTexts();
  return useCreations()
    .filter(({ atGroup }) => atGroup)
    .map(({ kind, icon: Icon }) => (
      <ButtonLink
        key={kind}
        to="/new/$kind"
        params={{ kind }}
        search={{ group }}
        variant="default"
        leftSection={<Icon size={18} />}
      >
        {texts(kind)?.maybe('create') ?? kind}
      </ButtonLink>
    ));
}

/** The pages that tools have of their own in a group. */
function Places({ group }: { group: string }) {
  const t = useFrameText();
  const texts = useKindTexts();
  const sees = useSees();
  const places = kinds.flatMap(([kind, { menu }]) =>
    sees(kind) ? (menu.pages ?? []).map(({ page, icon }) => ({ kind, page, Icon: icon })) : [],
  );
  if (places.length === 0) return null;
  return (
    <nav aria-label={t('group.pages')} className={css.places}>
      {places.map(({ kind, page, Icon }) => (
        <ButtonLink
          key={`${kind} ${page}`}
          to="/groups/$group/$kind/$page"
          params={{ group, kind, page }}
          variant="light"
          leftSection={<Icon size={18} />}
        >
          {texts(kind)?.maybe(`page.${page}`) ?? page}
        </ButtonLink>
      ))}
    </nav>
  );
}
