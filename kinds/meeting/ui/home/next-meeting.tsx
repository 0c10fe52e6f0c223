import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { NextMeeting, OpenMinutes } from '../../next.ts';
import { menu } from '../menu.ts';
import css from '../record/agenda.module.css';
import { useMeetingText } from '../text/index.ts';

interface Answer {
  readonly next: NextMeeting | null;
  readonly open: readonly OpenMinutes[];
}

/** On the home page of a group: when the members meet next, and which minutes are open. */
export function NextMeetingPanel({ group }: { group: string }) {
  const t = useMeetingText();
  const answer = useInquiry<Answer>({ group, kind: 'meeting', inquiry: 'next' });
  if (!answer.data) return null;
  const { next, open } = answer.data;
  return (
    <Section title={t('home.title')}>
      {next === null ? <p className={css.none}>{t('home.none')}</p> : <Next next={next} group={group} />}
      {open.length === 0 ? null : (
        <>
          <h3 className={css.part}>{t('home.open')}</h3>
          <ul className={css.people}>
            {open.map((one) => (
              <Open key={one.record} one={one} group={group} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function useWho(): (members: readonly string[]) => string {
  const name = useMemberName();
  const { locale } = useVoice();
  return (members) => new Intl.ListFormat(locale).format(members.map(name));
}

function Next({ next, group }: { next: NextMeeting; group: string }) {
  const t = useMeetingText();
  const who = useWho();
  const { RecordLink, me } = useSurroundings();
  const { language } = useVoice();
  const { record, title, titles, start, place, how, state, waitingOn, items } = next;
  return (
    <>
      <p className={css.name}>
        <RecordLink group={group} kind="meeting" record={record}>
          <RecordText>{textIn(titles, language)?.text ?? title}</RecordText>
        </RecordLink>
        <Badge tone={menu.states[state] ?? 'neutral'}>{t.maybe(`state.${state}`) ?? state}</Badge>
      </p>
      <Facts columns={2}>
        <Fact label={t('start')}>
          <Moment instant={start.instant} zone={start.zone} detail="full" />
        </Fact>
        <Fact label={t('place')}>{place === null ? null : <RecordText>{place}</RecordText>}</Fact>
        <Fact label={t('how')}>{t.maybe(`how.${how}`) ?? how}</Fact>
        <Fact label={t('agenda')}>{t('home.items', { count: items })}</Fact>
      </Facts>
      {waitingOn.length === 0 ? null : (
        <p className={css.about}>
          {waitingOn.includes(me) ? (
            <RecordLink group={group} kind="meeting" record={record} command="answer">
              {t('home.answer')}
            </RecordLink>
          ) : (
            <span>{t('annotated.waits', { who: who(waitingOn) })}</span>
          )}
        </p>
      )}
    </>
  );
}

function Open({ one, group }: { one: OpenMinutes; group: string }) {
  const t = useMeetingText();
  const who = useWho();
  const { RecordLink } = useSurroundings();
  return (
    <li className={css.person}>
      <RecordLink group={group} kind="meeting" record={one.record}>
        <RecordText>{one.title}</RecordText>
      </RecordLink>
      <p className={css.about}>
        <span>{t.maybe(`state.${one.state}`) ?? one.state}</span>
        {one.waitingOn.length === 0 ? null : <span>{t('annotated.waits', { who: who(one.waitingOn) })}</span>}
        {one.due === null ? null : (
          <span>
            {t('annotated.due')} <Moment instant={one.due} detail="day" />
          </span>
        )}
      </p>
    </li>
  );
}
