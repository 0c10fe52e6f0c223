import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { useNameIn } from '../../../../packages/ui/named/place-name.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../../packages/ui/time/moment.tsx';
import type { Deployments } from '../../list.ts';
import { useDeploymentText } from '../text/index.ts';
import css from './list.module.css';

const shown = 6;

/** On the home page of a group: who of whom is where now, and until when. */
export function HomePanel({ group }: { group: string }) {
  const t = useDeploymentText();
  const name = useMemberName();
  const nameIn = useNameIn();
  const { PageLink, RecordLink } = useSurroundings();
  const answer = useInquiry<Deployments>({ group, kind: 'deployment', inquiry: 'list' }, { record: null });
  if (!answer.data) return null;
  const open = answer.data.sent.filter(({ state }) => ['present', 'leaving', 'granted', 'proposed'].includes(state));
  const all = (
    <PageLink group={group} kind="deployment" page="sent">
      {t('home.all')}
    </PageLink>
  );
  return (
    <Section title={t('home.title')} aside={all}>
      {open.length === 0 ? <p className={css.muted}>{t('none.words')}</p> : null}
      <ul className={css.lines}>
        {open.slice(0, shown).map(({ record, terms, people, until, state, overdue }) => (
          <li key={record}>
            <RecordLink group={group} kind="deployment" record={record}>
              <RecordText>{terms.title}</RecordText>
            </RecordLink>{' '}
            <Badge tone={overdue ? 'danger' : state === 'present' ? 'ok' : 'info'}>
              {overdue ? t('overdue') : t(`state.${state}`)}
            </Badge>
            <p className={css.muted}>
              <bdi>{name(terms.sender)}</bdi> · <RecordText>{nameIn(terms.place.names)}</RecordText> ·{' '}
              {t('people.count', { count: people })} · {t('until')} <Day day={until} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
