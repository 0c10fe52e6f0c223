import { IconAlertTriangle } from '@tabler/icons-react';
import { textIn } from '../../../packages/kind/agreed-text.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import type { Seat, TermsNow } from '../inquiries.ts';
import { MatterCard } from './positions/matter-card.tsx';
import css from './positions/positions.module.css';
import { useMandateText } from './text/index.ts';

/** On the home page of a group: who is in the chair, who keeps the secretariat, what stands and what does not go together. */
export function HomePanel({ group }: { group: string }) {
  const t = useMandateText();
  const { RecordLink } = useSurroundings();
  const { language } = useVoice();
  const found = useInquiry<TermsNow>({ group, kind: 'mandate', inquiry: 'terms' });
  if (!found.data) return null;
  const now = found.data;
  if (now.record === null)
    return (
      <Section title={t('home.title')}>
        <p>{t('home.none')}</p>
      </Section>
    );
  const title = textIn(now.title, language)?.text ?? '';
  const open = (
    <RecordLink group={group} kind="mandate" record={now.record}>
      {t('home.open')}
    </RecordLink>
  );
  return (
    <Section title={title === '' ? t('home.title') : <RecordText>{title}</RecordText>} aside={open}>
      <Facts columns={2}>
        <Fact label={t('home.chair')}>{now.chair === null ? t('home.noChair') : <Term seat={now.chair} />}</Fact>
        <Fact label={t('home.next')}>{now.next === null ? null : <Term seat={now.next} next />}</Fact>
        <Fact label={t('secretariat')}>
          <Secretariat now={now} />
        </Fact>
        <Fact label={t('home.terms')}>
          <Standing now={now} />
        </Fact>
      </Facts>
      <Unconfirmed now={now} />
      <Conflicts now={now} group={group} />
    </Section>
  );
}

function Term({ seat, next = false }: { seat: Seat; next?: boolean }) {
  const t = useMandateText();
  const name = useMemberName();
  const { locale } = useVoice();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const dayOf = (day: string): string => format.format(new Date(`${day}T00:00:00.000Z`));
  return (
    <>
      <bdi>{name(seat.member)}</bdi> ·{' '}
      {next ? t('home.from', { day: dayOf(seat.first) }) : t('home.until', { day: dayOf(seat.last) })}
      {seat.vacant ? ` · ${t('home.vacant')}` : null}
    </>
  );
}

function Secretariat({ now: { stands, secretariat } }: { now: TermsNow }) {
  const t = useMandateText();
  const name = useMemberName();
  if (stands === null) return t('home.notYet');
  return secretariat === null ? t('secretariat.chair') : <bdi>{name(secretariat)}</bdi>;
}

function Standing({ now: { stands } }: { now: TermsNow }) {
  const t = useMandateText();
  if (stands === null) return t('home.notYet');
  return (
    <>
      {t('version', { version: stands.version })} · <Moment instant={stands.since} detail="day" />
    </>
  );
}

/** Whose word is missing: under the version that stands, and under the one on the table. */
function Unconfirmed({ now: { stands, open } }: { now: TermsNow }) {
  const t = useMandateText();
  const name = useMemberName();
  const told = (members: readonly string[]) => members.map(name).join(', ');
  return (
    <div className={css.notices}>
      {stands !== null && stands.toConfirm.length > 0 ? (
        <Notice
          tone="warn"
          icon={<IconAlertTriangle size={20} />}
          title={t('toConfirm', { who: told(stands.toConfirm) })}
        />
      ) : null}
      {open === null ? null : (
        <Notice tone="info" title={t('home.onTable', { version: open.version, who: told(open.missing) })} />
      )}
    </div>
  );
}

function Conflicts({ now, group }: { now: TermsNow; group: string }) {
  const t = useMandateText();
  const { PageLink } = useSurroundings();
  if (now.conflicts.length === 0) return null;
  return (
    <div className={css.matters}>
      <h3>{t('conflicts')}</h3>
      {now.conflicts.slice(0, 3).map((matter) => (
        <MatterCard key={matter.key} matter={matter} group={group} />
      ))}
      <PageLink group={group} kind="mandate" page="lanes">
        {t('home.lanes', { count: now.conflicts.length })}
      </PageLink>
    </div>
  );
}
