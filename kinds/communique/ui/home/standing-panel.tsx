import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { CommuniqueStanding } from '../../inquiries.ts';
import { menu } from '../menu.ts';
import { useCommuniqueText } from '../text/index.ts';
import css from './standing-panel.module.css';

const shown = 8;

/** On the home page of a group: its texts, and what each waits for. */
export function StandingPanel({ group }: { group: string }) {
  const t = useCommuniqueText();
  const answer = useInquiry<{ readonly communiques: readonly CommuniqueStanding[] }>({
    ...{ group, kind: 'communique', inquiry: 'standing' },
  });
  if (!answer.data) return null;
  const { communiques } = answer.data;
  return (
    <Section title={t('home.title')}>
      {communiques.length === 0 ? <p className={css.none}>{t('home.none')}</p> : null}
      <ul className={css.list}>
        {communiques.slice(0, shown).map((one) => (
          <Line key={one.record} standing={one} group={group} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ standing, group }: { standing: CommuniqueStanding; group: string }) {
  const t = useCommuniqueText();
  const name = useMemberName();
  const { language } = useVoice();
  const { RecordLink } = useSurroundings();
  const { record, titles, state, problems, waitingOn, embargo } = standing;
  const title = titles.find((one) => one.language === language) ?? titles[0];
  const open = problems.missing + problems.stale + problems.conflict;
  return (
    <li>
      <RecordLink group={group} kind="communique" record={record}>
        <RecordText>{title?.text ?? record}</RecordText>
      </RecordLink>
      <p className={css.about}>
        <Badge tone={menu.states[state] ?? 'neutral'}>{t(`state.${state}`)}</Badge>
        <span>{t('home.clauses', { count: standing.clauses })}</span>
        {state === 'drafting' && open > 0 ? <span>{t('problems.open', { count: open })}</span> : null}
        {state === 'signing' ? <span>{t('home.waits', { who: waitingOn.map(name).join(', ') })}</span> : null}
        {embargo === null || state === 'withdrawn' ? null : (
          <span>
            {t('embargo')}: <Moment instant={embargo.instant} zone={embargo.zone} />
          </span>
        )}
      </p>
    </li>
  );
}
