import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import type { Tone } from '../../../../packages/ui/parts/tone.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Day, Moment } from '../../../../packages/ui/time/moment.tsx';
import type { CommitmentState, Report, Status, Version, Withdrawal } from '../../schema.ts';
import { ReportView } from '../said.tsx';
import { useCommitmentText } from '../text/index.ts';
import css from './follow-up.module.css';

export const statusTones: Readonly<Record<Status, Tone>> = { onTrack: 'info', atRisk: 'warn', done: 'ok' };

/** What the owners reported, newest first, with what the others said of it; days that were asked for; withdrawals. */
export function FollowUp({ state }: { state: CommitmentState }) {
  const t = useCommitmentText();
  const { reports, withdrawals, versions } = state;
  const deferrals = versions.filter(({ deferral }) => deferral !== null);
  if (state.stands === null && withdrawals.length === 0) return null;
  return (
    <Section title={t('follow.title')}>
      {reports.length === 0 ? <p className={css.muted}>{t('follow.none')}</p> : null}
      <ul className={css.reports}>
        {reports.toReversed().map((report) => (
          <OneReport key={report.id} report={report} />
        ))}
        {deferrals.toReversed().map((version) => (
          <OneDeferral key={version.id} version={version} holds={holds(state, version)} />
        ))}
        {withdrawals.toReversed().map((withdrawal) => (
          <OneWithdrawal key={withdrawal.id} withdrawal={withdrawal} />
        ))}
      </ul>
    </Section>
  );
}

/** All have signed it: it holds, or a later one has taken its place. */
function holds({ versions, stands, members }: CommitmentState, version: Version): boolean {
  return versions.indexOf(version) < (stands ?? 0) && version.signatures.length >= members.length;
}

function OneReport({ report }: { report: Report }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const { author, status, time, verdicts } = report;
  return (
    <li className={css.report}>
      <div className={css.head}>
        <h3>
          <bdi>{name(author)}</bdi>
        </h3>
        <Badge tone={statusTones[status]}>{t(`status.${status}`)}</Badge>
        <span className={css.muted}>
          <Moment instant={time} />
        </span>
      </div>
      <ReportView input={report} />
      {verdicts.map((verdict) => (
        <div key={verdict.id} className={css.verdict}>
          <Badge tone={verdict.reason === null ? 'ok' : 'danger'}>
            {t(verdict.reason === null ? 'verdict.confirmed' : 'verdict.disputed')}
          </Badge>
          <bdi>{name(verdict.author)}</bdi>
          <span className={css.muted}>
            <Moment instant={verdict.time} />
          </span>
          {verdict.reason === null ? null : <RecordText block>{verdict.reason}</RecordText>}
        </div>
      ))}
    </li>
  );
}

function OneDeferral({ version, holds: agreed }: { version: Version; holds: boolean }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const { author, time, text, deferral } = version;
  const refused = deferral?.refused ?? null;
  const word = refused !== null ? 'refused' : agreed ? 'agreed' : 'asked';
  return (
    <li className={css.report}>
      <div className={css.head}>
        <h3>
          {t('deferral.to')} <Day day={text.due?.day ?? ''} />
        </h3>
        <Badge tone={refused !== null ? 'danger' : agreed ? 'ok' : 'warn'}>{t(`answer.${word}`)}</Badge>
        <bdi>{name(author)}</bdi>
        <span className={css.muted}>
          <Moment instant={time} />
        </span>
      </div>
      <RecordText block>{deferral?.reason ?? ''}</RecordText>
      <Refusal refused={refused} />
    </li>
  );
}

function OneWithdrawal({ withdrawal }: { withdrawal: Withdrawal }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const { author, time, reason, refused, stands } = withdrawal;
  const word = refused !== null ? 'refused' : stands === null ? 'asked' : 'agreed';
  return (
    <li className={css.report}>
      <div className={css.head}>
        <h3>{t('withdrawal.title')}</h3>
        <Badge tone={refused !== null ? 'danger' : stands === null ? 'warn' : 'ok'}>{t(`answer.${word}`)}</Badge>
        <bdi>{name(author)}</bdi>
        <span className={css.muted}>
          <Moment instant={time} />
        </span>
      </div>
      <RecordText block>{reason}</RecordText>
      <Refusal refused={refused} />
    </li>
  );
}

function Refusal({ refused }: { refused: Withdrawal['refused'] }) {
  const t = useCommitmentText();
  const name = useMemberName();
  if (refused === null) return null;
  return (
    <div className={css.verdict}>
      <span>{t('answer.by', { who: name(refused.author) })}</span>
      <RecordText block>{refused.reason}</RecordText>
    </div>
  );
}
