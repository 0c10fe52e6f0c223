import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import type { ReleaseState } from '../schema.ts';
import { nameOf } from './read.ts';
import { useReleaseText } from './text/index.ts';

interface Props {
  readonly state: ReleaseState;
  readonly view: RecordView;
}

/** What became of it, in the order an officer asks: did it leave, and if not, why. */
export function Decision({ state, view }: Props) {
  const t = useReleaseText();
  const { refused } = state;
  if (state.failed !== null) return <Failed state={state} view={view} />;
  if (state.approved !== null) return <Approved state={state} view={view} />;
  if (refused === null) return null;
  return (
    <Notice tone="danger" icon={<IconX size={20} />} title={t('decision.refused')}>
      <RecordText block>{refused.reason}</RecordText>
      <Signed view={view} said={refused} />
    </Notice>
  );
}

function Approved({ state, view }: Props) {
  const t = useReleaseText();
  const { RecordLink } = useSurroundings();
  const { approved, executed, proposed } = state;
  if (approved === null || proposed === null) return null;
  return (
    <Notice
      tone="ok"
      icon={<IconCheck size={20} />}
      title={t(executed === null ? 'decision.approved' : 'decision.executed')}
    >
      {approved.note === null ? null : <RecordText block>{approved.note}</RecordText>}
      <Signed view={view} said={approved} />
      {executed === null ? null : (
        <p>
          <RecordLink group={proposed.group} kind={proposed.kind} record={executed.record}>
            {t('decision.open')}
          </RecordLink>
        </p>
      )}
    </Notice>
  );
}

function Failed({ state, view }: Props) {
  const t = useReleaseText();
  const { CodeSentence } = useSurroundings();
  const { approved, failed } = state;
  if (failed === null) return null;
  return (
    <Notice tone="danger" icon={<IconAlertTriangle size={20} />} title={t('decision.failed')}>
      <p>
        <CodeSentence code={failed.code} />
      </p>
      <p>{t('decision.failed.next')}</p>
      {approved === null ? null : <Signed view={view} said={approved} />}
    </Notice>
  );
}

function Signed({ view, said }: { view: RecordView; said: { readonly id: string; readonly time: string } }) {
  return (
    <p>
      <bdi>{nameOf(view, said.id)}</bdi> <Moment instant={said.time} />
    </p>
  );
}
