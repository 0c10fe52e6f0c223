import { IconAlertTriangle, IconHandStop, IconHourglassEmpty, IconInfoCircle } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { heldOf, useHeldName } from '../../../../packages/ui/time/held-name.ts';
import type { Desk, Tie } from '../../desk.ts';
import { pressState } from '../../fold.ts';
import type { PressState } from '../../schema.ts';
import { BroughtView } from '../bring/brought-view.tsx';
import { stateOf } from '../read.ts';
import { usePressText } from '../text/index.ts';
import { AgreedList } from './agreed-list.tsx';
import { ConfirmedView } from './confirmed-view.tsx';
import { DoubtsView } from './doubts-view.tsx';
import { MarkedText } from './marked-text.tsx';
import { MistakesView } from './mistakes-view.tsx';
import { NamesView } from './names-view.tsx';
import type { Marked } from './segments.ts';

/** What a person confirmed, or what is proposed and waits for one; then the text with all of it in its place. */
export function State({ view }: { view: RecordView }) {
  const t = usePressText();
  const state = stateOf(view);
  const { brought, text, reading, confirmed } = state;
  if (brought === null) return <Section title={t('erased.title')}>{t('erased.words')}</Section>;
  return (
    <>
      <Standing state={state} />
      {(confirmed ?? reading) === null ? null : (
        <Section title={t(confirmed === null ? 'proposal' : 'confirmed')}>
          <ConfirmedView confirmed={confirmed ?? reading} />
        </Section>
      )}
      <AgreedList state={state} group={view.line.group} record={view.line.record} />
      <Section title={t('text')}>
        {text === null ? (
          <Notice tone="info" icon={<IconHourglassEmpty size={20} />} title={t('gone.title')}>
            {t('gone.words')}
          </Notice>
        ) : (
          <MarkedText
            text={text}
            language={reading?.language ?? null}
            marks={marksOf(state)}
            body={reading?.body ?? []}
          />
        )}
      </Section>
      <DoubtsView view={view} />
      <NamesView state={state} />
      <MistakesView state={state} />
      <Section title={t('brought')}>
        <BroughtView brought={{ ...brought, text: null }} />
        <Tied state={state} group={view.line.group} />
      </Section>
    </>
  );
}

function Standing({ state }: { state: PressState }) {
  const t = usePressText();
  const word = pressState(state);
  const { reading, dismissed } = state;
  if (dismissed !== null)
    return (
      <Notice tone="neutral" icon={<IconHandStop size={20} />} title={t('state.dismissed')}>
        <RecordText block>{dismissed.reason}</RecordText>
      </Notice>
    );
  if (word === 'proposed')
    return (
      <Notice tone="warn" icon={<IconInfoCircle size={20} />} title={t('proposed.title')}>
        {t('proposed.words')}
      </Notice>
    );
  if (word === 'unread')
    return (
      <Notice tone="warn" icon={<IconAlertTriangle size={20} />} title={t('unread.title')}>
        {t.maybe(`unread.${(reading?.reason ?? '').replace('press.', '')}`) ?? t('unread.words')}
      </Notice>
    );
  return null;
}

/** What a person confirmed stands for what was read; names stay marked as found. */
function marksOf({ reading, confirmed, mistakes }: PressState): readonly Marked[] {
  const agreed =
    confirmed === null
      ? (reading?.agreed ?? []).map(({ start, end, kind }) => ({ start, end, sort: kind }))
      : confirmed.agreed.map(({ start, end }) => ({ start, end, sort: 'agreed' as const }));
  const names = (confirmed?.names ?? reading?.names.filter(({ resolved }) => resolved !== null) ?? []).map(
    ({ start, end }) => ({ start, end, sort: 'name' as const }),
  );
  return [...agreed, ...names, ...mistakes.map(({ start, end }) => ({ start, end, sort: 'mistake' as const }))];
}

function Tied({ state: { tied }, group }: { state: PressState; group: string }) {
  const to = tied?.to ?? null;
  return to === null ? null : <TiedTo to={to} group={group} />;
}

function TiedTo({ to, group }: { to: Tie; group: string }) {
  const t = usePressText();
  const name = useHeldName();
  const { RecordLink } = useSurroundings();
  const { data } = useInquiry<Desk>({ group, kind: 'press', inquiry: 'desk' });
  const held = heldOf(data?.registered, to);
  return (
    <p>
      <RecordLink group={group} kind={to.kind} record={to.record}>
        {held === undefined ? t(to.kind === 'press' ? 'tied.report' : 'tied.meeting') : name(held)}
      </RecordLink>
    </p>
  );
}
