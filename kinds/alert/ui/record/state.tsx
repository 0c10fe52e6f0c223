import { IconCircleX, IconClockOff } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useNow } from '../../../../packages/ui/time/use-now.ts';
import { instantOfCap } from '../../moments.ts';
import type { AlertState, Message } from '../../schema.ts';
import { stateOf } from '../read.ts';
import { useAlertText } from '../text/index.ts';
import { Acknowledged } from './acknowledged.tsx';
import { Files } from './files.tsx';
import { ForeignView } from './foreign-view.tsx';
import { ReviewView } from './review-view.tsx';

/** What the alert says to this reader, whether it still holds, who has heard it, and its files. */
export function State({ view }: { view: RecordView }) {
  const t = useAlertText();
  const state = stateOf(view);
  if (state.imported !== null) return <ForeignView imported={state.imported} view={view} />;
  const current = state.messages.at(-1);
  if (current === undefined) return <Section title={t('erased.title')}>{t('erased.words')}</Section>;
  return (
    <>
      <Over state={state} current={current} />
      <Section
        title={t(state.messages.length > 1 ? 'says.updated' : 'says')}
        note={current.status === 'Exercise' ? t('status.Exercise') : undefined}
      >
        <ReviewView content={contentOf(current, state)} group={view.line.group} />
        <Serves state={state} group={view.line.group} />
      </Section>
      <Acknowledged state={state} />
      <Files view={view} state={state} />
    </>
  );
}

/** That it no longer warns stands before all it says. */
function Over({ state, current }: { state: AlertState; current: Message }) {
  const t = useAlertText();
  const now = new Date(useNow()).toISOString();
  if (state.cancelled !== null)
    return (
      <Notice tone="neutral" icon={<IconCircleX size={20} />} title={t('cancelled.title')}>
        <RecordText block>{state.cancelled.reason}</RecordText>
        <p>
          <Moment instant={state.cancelled.time} />
        </p>
      </Notice>
    );
  if (state.expired === null && instantOfCap(current.expires) > now) return null;
  return (
    <Notice tone="neutral" icon={<IconClockOff size={20} />} title={t('expired.title')}>
      <p>
        <Moment instant={instantOfCap(current.expires)} />
      </p>
    </Notice>
  );
}

function Serves({ state: { issued }, group }: { state: AlertState; group: string }) {
  const t = useAlertText();
  const { RecordLink, KindName } = useSurroundings();
  if (issued?.occasion == null) return null;
  const { kind, record } = issued.occasion;
  return (
    <p>
      {t('occasion')}{' '}
      <RecordLink group={group} kind={kind} record={record}>
        <KindName kind={kind} />
      </RecordLink>
    </p>
  );
}

function contentOf({ onset, expires, ...said }: Message, { issued }: AlertState) {
  return {
    ...said,
    onset: onset === null ? null : instantOfCap(onset),
    expires: instantOfCap(expires),
    legalBasis: issued?.legalBasis ?? '',
  };
}
