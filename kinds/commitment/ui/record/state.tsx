import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { CommitmentState } from '../../schema.ts';
import { currentNumber, currentVersion, isSplit, withdrawn } from '../../states.ts';
import { stateOf } from '../read.ts';
import { useCommitmentText } from '../text/index.ts';
import { TextFacts, Wordings } from '../text-view.tsx';
import { FollowUp } from './follow-up.tsx';
import { NextSteps } from './next-steps.tsx';
import { Replace } from './replace.tsx';
import { Signatures } from './signatures.tsx';
import { Versions } from './versions.tsx';

/** What has to happen, the text side by side, who signed it under which hash, and what came of it. */
export function State({ view }: { view: RecordView }) {
  const t = useCommitmentText();
  const state = stateOf(view);
  const current = currentVersion(state);
  if (current === null) return <Section title={t('erased.title')}>{t('erased.words')}</Section>;
  const { group, record } = view.line;
  return (
    <>
      <Withdrawn state={state} group={group} />
      <Split state={state} />
      <Crossed view={view} />
      <NextSteps state={state} />
      <Section title={t('version.title', { number: currentNumber(state) })}>
        <TextFacts text={current.text} group={group} />
        <br />
        <Wordings text={current.text} names={current.names} />
      </Section>
      <Signatures state={state} view={view} />
      <FollowUp state={state} />
      <Versions state={state} />
      {state.stands === null || withdrawn(state) !== null ? null : (
        <Replace text={current.text} group={group} record={record} />
      )}
    </>
  );
}

function Withdrawn({ state, group }: { state: CommitmentState; group: string }) {
  const t = useCommitmentText();
  const { RecordLink } = useSurroundings();
  const gone = withdrawn(state);
  if (gone?.stands == null) return null;
  return (
    <Notice
      tone="warn"
      icon={<IconBan size={20} />}
      title={t(gone.by === null ? 'withdrawn.title' : 'superseded.title')}
    >
      <RecordText block>{gone.reason}</RecordText>
      <p>
        <Moment instant={gone.stands.time} />
        {gone.by === null ? null : (
          <>
            {' · '}
            <RecordLink group={group} kind="commitment" record={gone.by}>
              {t('superseded.open')}
            </RecordLink>
          </>
        )}
      </p>
    </Notice>
  );
}

/** Two sides under two texts is no agreement: it is said before anything else, and which is whose. */
function Split({ state }: { state: CommitmentState }) {
  const t = useCommitmentText();
  const name = useMemberName();
  if (!isSplit(state)) return null;
  const signed = state.versions.flatMap(({ signatures }, index) =>
    signatures.map(({ author }) => ({ author, number: index + 1 })),
  );
  return (
    <Notice tone="danger" icon={<IconAlertTriangle size={20} />} title={t('split.title')}>
      <ul>
        {signed.map(({ author, number }) => (
          <li key={`${author} ${number}`}>{t('split.who', { who: name(author), number })}</li>
        ))}
      </ul>
      <p>{t('split.words', { number: currentNumber(state) })}</p>
    </Notice>
  );
}

/** Another text written at the same time lost nothing but its place: its author is told where it is and what to do. */
function Crossed({ view }: { view: RecordView }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const crossed = view.acts.filter(
    ({ type, status, code }) => type === 'commitment.revised/1' && status === 'voided' && code === 'commitment.base',
  );
  if (crossed.length === 0) return null;
  return (
    <Notice tone="info" icon={<IconAlertTriangle size={20} />} title={t('crossed.title')}>
      {crossed.map(({ id, author, time }) => (
        <p key={id}>
          {t('crossed.who', { who: name(author) })} <Moment instant={time} />
        </p>
      ))}
      <p>{t('crossed.words')}</p>
    </Notice>
  );
}
