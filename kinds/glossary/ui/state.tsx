import { IconAlertTriangle } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { openVersions, versionInForce } from '../fold.ts';
import type { Version } from '../schema.ts';
import { EntryView } from './entry-view.tsx';
import { stateOf } from './read.ts';
import { useGlossaryText } from './text/index.ts';

/** What holds, what is proposed in its place, and whose word is missing. */
export function State({ view }: { view: RecordView }) {
  const t = useGlossaryText();
  const name = useMemberName();
  const state = stateOf(view);
  const [held, open] = [versionInForce(state), openVersions(state)];
  const { group } = view.line;
  return (
    <>
      {state.retiring.length === 0 ? null : (
        <Notice
          tone={state.retired === null ? 'warn' : 'neutral'}
          icon={<IconAlertTriangle size={20} />}
          title={t(state.retired === null ? 'retiring.title' : 'retired.title')}
        >
          {state.retiring.map(({ member, reason }) => (
            <p key={member}>
              <bdi>{name(member)}</bdi>: <RecordText>{reason}</RecordText>
            </p>
          ))}
        </Notice>
      )}
      {held === null ? null : (
        <Section title={t('held.title')} note={t('held.note')}>
          <EntryView entry={held.entry} group={group} />
          <Agreed version={held} />
        </Section>
      )}
      {open.length < 2 ? null : (
        <Notice tone="warn" icon={<IconAlertTriangle size={20} />} title={t('two.title')}>
          <p>{t('two.words')}</p>
        </Notice>
      )}
      {open.map((version) => (
        <Section key={version.id} title={t('proposed.title')}>
          <EntryView entry={version.entry} group={group} />
          <Agreed version={version} />
        </Section>
      ))}
    </>
  );
}

function Agreed({ version }: { version: Version }) {
  const t = useGlossaryText();
  const name = useMemberName();
  return (
    <p>
      {t('agreedBy')}:{' '}
      {version.agreed.map(({ member, time }, place) => (
        <span key={member}>
          {place === 0 ? '' : ' · '}
          <bdi>{name(member)}</bdi> (<Moment instant={time} detail="day" />)
        </span>
      ))}
    </p>
  );
}
