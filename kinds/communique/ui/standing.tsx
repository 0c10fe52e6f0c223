import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconWorldOff } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { heldOf, useHeldName } from '../../../packages/ui/time/held-name.ts';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { problemsOf } from '../alignment.ts';
import { agreedVersion, communiqueState, leftBehind, publishedVersion, unsigned, versionToSign } from '../versions.ts';
import { stateOf } from './read.ts';
import { useCommuniqueText } from './text/index.ts';
import { useMeetings } from './use-meetings.ts';

/** In words: what keeps the text from being fixed, whose signature is missing, which version counts. */
export function Standing({ view }: { view: RecordView }) {
  const t = useCommuniqueText();
  const name = useMemberName();
  const state = stateOf(view);
  const word = communiqueState(state);
  const [toSign, agreed, published] = [versionToSign(state), agreedVersion(state), publishedVersion(state)];
  const { missing, stale, conflict } = problemsOf(state);
  const left = leftBehind(state);
  const { begun } = state;
  return (
    <>
      {begun?.meeting == null ? null : <OfMeeting group={view.line.group} meeting={begun.meeting} />}
      {left.length === 0 ? null : (
        <Notice tone="warn" icon={<IconAlertTriangle size={20} />} title={t('left.title')}>
          {left.map(({ version, signatures }) => (
            <p key={version}>
              {t('left.words', {
                version,
                who: [...new Set(signatures.map(({ member }) => name(member)))].join(', '),
              })}
            </p>
          ))}
        </Notice>
      )}
      {state.changed && missing + stale + conflict > 0 ? (
        <Notice tone="warn" icon={<IconAlertTriangle size={20} />} title={t('problems.title')}>
          {missing === 0 ? null : <p>{t('problems.missing', { missing })}</p>}
          {stale === 0 ? null : <p>{t('problems.stale', { stale })}</p>}
          {conflict === 0 ? null : <p>{t('problems.conflict', { conflict })}</p>}
        </Notice>
      ) : null}
      {state.changed && agreed !== null ? (
        <Notice tone="info" icon={<IconInfoCircle size={20} />} title={t('changed.title')}>
          <p>{t('changed.words', { version: agreed.version })}</p>
        </Notice>
      ) : null}
      {word === 'signing' && toSign !== null ? (
        <Notice tone="info" icon={<IconInfoCircle size={20} />} title={t('signing.title', { version: toSign.version })}>
          <p>
            {t('signing.words', {
              who: unsigned(toSign)
                .map(({ member }) => name(member))
                .join(', '),
            })}
          </p>
        </Notice>
      ) : null}
      {word === 'agreed' && !state.changed ? (
        <Notice tone="ok" icon={<IconCircleCheck size={20} />} title={t('agreed.title')}>
          <p>{t('agreed.words', { version: agreed?.version ?? 0 })}</p>
        </Notice>
      ) : null}
      {published === null || published.withdrawing.length === 0 ? null : (
        <Notice
          tone="danger"
          icon={<IconWorldOff size={20} />}
          title={t(published.withdrawn === null ? 'withdrawing.title' : 'withdrawn.title')}
        >
          {published.withdrawing.map(({ member, reason, time }) => (
            <p key={member}>
              <bdi>{name(member)}</bdi> (<Moment instant={time} />
              ): <RecordText>{reason}</RecordText>
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

function OfMeeting({ group, meeting }: { group: string; meeting: { readonly kind: string; readonly record: string } }) {
  const t = useCommuniqueText();
  const name = useHeldName();
  const { RecordLink } = useSurroundings();
  const held = heldOf(useMeetings(group), meeting);
  return (
    <p>
      {t('meeting')}:{' '}
      <RecordLink group={group} kind={meeting.kind} record={meeting.record}>
        {held === undefined ? meeting.record : name(held)}
      </RecordLink>
    </p>
  );
}
