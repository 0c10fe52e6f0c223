import { IconAlertTriangle, IconArrowsCross } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { PlaceName } from '../../../../packages/ui/named/place-name.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { matching, reopened } from '../../matching.ts';
import type { AssistanceState, Request } from '../../schema.ts';
import { Amounts } from '../names.tsx';
import { stateOf } from '../read.ts';
import { templates } from '../templates.ts';
import { useAssistanceText } from '../text/index.ts';
import { Deployments } from './deployments.tsx';
import { Ground } from './ground.tsx';
import { Legend } from './legend.tsx';
import { MatchingTable } from './matching-table.tsx';
import { Offers } from './offers.tsx';

/** What is short, what reopened, what is needed where and why, each offer with its way. */
export function State({ view }: { view: RecordView }) {
  const t = useAssistanceText();
  const state = stateOf(view);
  const { asked } = state;
  if (asked === null) return <Section title={t('erased.title')}>{t('erased.words')}</Section>;
  return (
    <>
      <Closed state={state} />
      <Reopened state={state} />
      <Crossed view={view} />
      <Section title={t('matching')}>
        <MatchingTable counts={matching(state)} />
        <Legend />
      </Section>
      <Offers state={state} view={view} asked={asked} />
      <Deployments group={view.line.group} record={view.line.record} />
      <About asked={asked} group={view.line.group} />
    </>
  );
}

function About({ asked, group }: { asked: Request; group: string }) {
  const t = useAssistanceText();
  const { language } = useVoice();
  const { KindName, RecordLink } = useSurroundings();
  const { entry, occasion, template } = asked;
  const named = template === null ? undefined : templates.get(template)?.names[language];
  return (
    <Section title={t('about')}>
      <Facts>
        <Fact label={t('template')}>{named}</Fact>
        <Fact label={t('why')}>
          <RecordText block>{asked.why}</RecordText>
        </Fact>
        <Fact label={t('where')}>
          <PlaceName place={asked.where} />
        </Fact>
        {entry === null ? null : (
          <Fact label={t('entry')}>
            {t(`entry.${entry.kind}`)}: <PlaceName place={entry.place} />
            {entry.contact === null ? null : <RecordText block>{entry.contact}</RecordText>}
          </Fact>
        )}
        {asked.hostNation === null ? null : (
          <Fact label={t('hostNation')}>
            <RecordText block>{asked.hostNation}</RecordText>
          </Fact>
        )}
        {occasion === null ? null : (
          <Fact label={t('occasion')}>
            <RecordLink group={group} kind={occasion.kind} record={occasion.record}>
              <KindName kind={occasion.kind} />
            </RecordLink>
          </Fact>
        )}
      </Facts>
      <Ground asked={asked} />
    </Section>
  );
}

function Closed({ state: { closed } }: { state: AssistanceState }) {
  const t = useAssistanceText();
  if (closed === null) return null;
  return (
    <Notice tone="info" title={t('closed.as', { outcome: t(`outcome.${closed.outcome}`) })}>
      <RecordText block>{closed.reason}</RecordText>
    </Notice>
  );
}

/** Help that was counted on and is gone: said before anything else, to both sides, with what is short again. */
function Reopened({ state }: { state: AssistanceState }) {
  const t = useAssistanceText();
  const name = useMemberName();
  return state.offers.map((offer) => {
    const lines = reopened(state, offer);
    if (lines.length === 0 || offer.withdrawn === null) return null;
    return (
      <Notice
        key={offer.id}
        tone="danger"
        icon={<IconAlertTriangle size={20} />}
        title={t('reopened.title', { who: name(offer.author) })}
      >
        <RecordText block>{offer.withdrawn.reason}</RecordText>
        <p>{t('reopened.words')}</p>
        <Amounts lines={lines} items={state.items} />
      </Notice>
    );
  });
}

const crossing: readonly (string | null)[] = ['assistance.withdrawn', 'assistance.stale'];

/** An acceptance written while the offer was withdrawn or changed lost nothing: it is named, and what to do. */
function Crossed({ view }: { view: RecordView }) {
  const t = useAssistanceText();
  const name = useMemberName();
  const crossed = view.acts.filter(
    ({ type, status, code }) => type === 'assistance.accepted/1' && status === 'voided' && crossing.includes(code),
  );
  if (crossed.length === 0) return null;
  return (
    <Notice tone="warn" icon={<IconArrowsCross size={20} />} title={t('crossed.title')}>
      {crossed.map(({ id, author, time, code }) => (
        <p key={id}>
          {t(code === 'assistance.withdrawn' ? 'crossed.withdrawn' : 'crossed.stale', { who: name(author) })}{' '}
          <Moment instant={time} />
        </p>
      ))}
    </Notice>
  );
}
