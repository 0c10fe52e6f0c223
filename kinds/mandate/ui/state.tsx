import type { RecordView } from '../../../packages/contract/record.ts';
import { useGroup, useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import type { Tone } from '../../../packages/ui/parts/tone.ts';
import { useLanguageName } from '../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import type { TermsNow } from '../inquiries.ts';
import { matters } from '../positions.ts';
import type { Proposal, Signature } from '../schema.ts';
import { pending, standing, unsigned } from '../versions.ts';
import { MatterCard } from './positions/matter-card.tsx';
import css from './positions/positions.module.css';
import { stateOf } from './read.ts';
import { TermsView } from './terms/terms-view.tsx';
import { useMandateText } from './text/index.ts';

/** What stands, what is on the table, what was before; and the positions taken. */
export function State({ view }: { view: RecordView }) {
  const t = useMandateText();
  const { group, record } = view.line;
  const state = stateOf(view);
  const [stands, open] = [standing(state), pending(state)];
  const others = state.proposals.filter(({ id }) => id !== stands?.id && id !== open?.id).toReversed();
  const taken = matters(state);
  return (
    <>
      <GaveWay group={group} record={record} />
      {stands === null ? null : <Version proposal={stands} group={group} heading={t('stands.title')} />}
      {open === null || open.id === stands?.id ? null : (
        <Version proposal={open} group={group} heading={t('open.title')} />
      )}
      {others.map((proposal) => (
        <Version key={proposal.id} proposal={proposal} group={group} heading={t('before.title')} />
      ))}
      {taken.length === 0 ? null : (
        <Section title={t('positions')}>
          <div className={css.matters}>
            {taken.map((matter) => (
              <MatterCard key={matter.key} matter={matter} group={group} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

/** Two sides may have begun terms at once: then this record may not be the group's. */
function GaveWay({ group, record }: { group: string; record: string }) {
  const t = useMandateText();
  const { RecordLink } = useSurroundings();
  const found = useInquiry<TermsNow>({ group, kind: 'mandate', inquiry: 'terms' });
  const current = found.data?.record ?? null;
  if (current === null || current === record) return null;
  return (
    <Notice tone="warn" title={t('gaveWay')}>
      <RecordLink group={group} kind="mandate" record={current}>
        {t('gaveWay.open')}
      </RecordLink>
    </Notice>
  );
}

type Standing = 'superseded' | 'withdrawn' | 'stands' | 'signing' | 'past';
const tones: Readonly<Record<Standing, Tone>> = {
  superseded: 'neutral',
  withdrawn: 'neutral',
  stands: 'ok',
  signing: 'info',
  past: 'neutral',
};

function Version({ proposal, group, heading }: { proposal: Proposal; group: string; heading: string }) {
  const t = useMandateText();
  const word = t('version', { version: proposal.version });
  const state = useStanding(proposal, heading);
  return (
    <Section title={`${heading}: ${word}`} aside={<Badge tone={tones[state]}>{t(`standing.${state}`)}</Badge>}>
      <p>
        {t('proposedBy')} <bdi>{proposal.names[proposal.author] ?? proposal.author}</bdi> ·{' '}
        <Moment instant={proposal.time} />
      </p>
      {proposal.withdrawn === null ? null : (
        <p>
          {t('withdrawn')} <RecordText>{proposal.withdrawn.reason}</RecordText>
        </p>
      )}
      <Signatures proposal={proposal} group={group} awaited={state === 'stands' || state === 'signing'} />
      <TermsView {...proposal} />
    </Section>
  );
}

function useStanding({ superseded, withdrawn, stands }: Proposal, heading: string): Standing {
  const t = useMandateText();
  if (superseded !== null) return 'superseded';
  if (withdrawn !== null) return 'withdrawn';
  if (stands === null) return heading === t('open.title') ? 'signing' : 'past';
  return heading === t('stands.title') ? 'stands' : 'past';
}

/** `awaited`: the version is one of which a missing signature is still to come. */
function Signatures({ proposal, group, awaited }: { proposal: Proposal; group: string; awaited: boolean }) {
  const t = useMandateText();
  const name = useMemberName();
  const members = (useGroup(group)?.members ?? []).map(({ id }) => id);
  const missing = awaited ? unsigned(proposal, members) : [];
  return (
    <ul>
      {proposal.signatures.map((signature) => (
        <li key={signature.id}>
          <Signed signature={signature} />
        </li>
      ))}
      {missing.map((member) => (
        <li key={member}>{t(proposal.stands === null ? 'missing' : 'toConfirm', { who: name(member) })}</li>
      ))}
      {proposal.objections.map(({ id, author, reason, time }) => (
        <li key={id}>
          {t('objected', { who: name(author) })} <RecordText>{reason}</RecordText> · <Moment instant={time} />
        </li>
      ))}
    </ul>
  );
}

/** Under the name it had then, and the one it has now where that is another. */
function Signed({ signature: { author, name: then, time, signatures } }: { signature: Signature }) {
  const t = useMandateText();
  const now = useMemberName()(author);
  const { locale } = useVoice();
  const languageName = useLanguageName();
  const languages = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    signatures.map(({ language }) => languageName(language)),
  );
  return (
    <>
      {t('signed', { who: then, languages })}
      {now === then ? null : ` (${t('nowCalled', { name: now })})`} · <Moment instant={time} />
    </>
  );
}
