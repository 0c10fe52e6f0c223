import { IconSword } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { PlaceName } from '../../../packages/ui/named/place-name.tsx';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import type { DeploymentState, Terms } from '../schema.ts';
import { weaponsWord } from '../states.ts';
import { stateOf } from './read.ts';
import { useDeploymentText } from './text/index.ts';
import { Told } from './told.tsx';

/** The accreditation and how long it holds, the mandate with its rules, and who was named. */
export function State({ view }: { view: RecordView }) {
  const t = useDeploymentText();
  const state = stateOf(view);
  const { terms } = state;
  if (terms === null) return <Section title={t('erased.title')}>{t('erased.words')}</Section>;
  const { sender: _, ...said } = terms;
  return (
    <>
      <CutShort state={state} />
      <Accreditation state={state} />
      <Section title={t('mandate')}>
        <Told data={said} group={view.line.group} />
        <Facts>
          <Fact label={t('place')}>
            <PlaceName place={terms.place} />
          </Fact>
        </Facts>
        <Links terms={terms} group={view.line.group} />
      </Section>
      <Officials state={state} />
    </>
  );
}

function Accreditation({ state }: { state: DeploymentState }) {
  const t = useDeploymentText();
  const name = useMemberName();
  const { terms, granted, refused, arrived, ended, until, extensions } = state;
  if (terms === null) return null;
  return (
    <Section title={t('accreditation')}>
      <Facts columns={2}>
        <Fact label={t('sender')}>
          <bdi>{name(terms.sender)}</bdi>
        </Fact>
        <Fact label={t('host')}>
          <bdi>{name(terms.host)}</bdi>
        </Fact>
        <Fact label={t('number')}>{granted === null ? null : <bdi>{granted.number}</bdi>}</Fact>
        <Fact label={t('granted')}>
          {granted === null || until === null ? null : (
            <>
              <Day day={granted.from} /> – <Day day={until} />
            </>
          )}
        </Fact>
        <Fact label={t('refused')}>{refused === null ? null : <RecordText block>{refused.reason}</RecordText>}</Fact>
        <Fact label={t('weapons')}>
          <Weapons state={state} />
        </Fact>
        <Fact label={t('conditions')}>
          {granted?.conditions == null ? null : <RecordText block>{granted.conditions}</RecordText>}
        </Fact>
        <Fact label={t('arrived')}>{arrived === null ? null : <Day day={arrived.on} />}</Fact>
        <Fact label={t('ended')}>{ended === null ? null : <Day day={ended.on} />}</Fact>
        {extensions.map(({ id, until: to, reason, agreed, refused: no }) => (
          <Fact key={id} label={t('extension')}>
            <Day day={to} />{' '}
            <Badge tone={agreed !== null ? 'ok' : no === null ? 'warn' : 'danger'}>
              {t(agreed !== null ? 'extension.agreed' : no === null ? 'extension.open' : 'extension.refused')}
            </Badge>
            <RecordText block>{reason}</RecordText>
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

/** Carried only by the consent of both sides: said in one word, whatever each wrote. */
export function Weapons({ state }: { state: DeploymentState }) {
  const t = useDeploymentText();
  const weapons = state.terms?.weapons ?? null;
  if (weapons === null) return t('weapons.none');
  const word = weaponsWord(state);
  return (
    <>
      <Badge tone={word === 'permitted' ? 'warn' : 'neutral'} icon={<IconSword size={13} />}>
        {t(`weapons.${word}`)}
      </Badge>
      <RecordText block>{weapons}</RecordText>
    </>
  );
}

function CutShort({ state: { recalled, revoked } }: { state: DeploymentState }) {
  const t = useDeploymentText();
  return [
    { said: recalled, word: t('recalled') },
    { said: revoked, word: t('revoked') },
  ].map(({ said, word }) =>
    said === null ? null : (
      <Notice key={word} tone="warn" title={word}>
        <RecordText block>{said.reason}</RecordText>
      </Notice>
    ),
  );
}

function Links({ terms, group }: { terms: Terms; group: string }) {
  const t = useDeploymentText();
  const { RecordLink, KindName } = useSurroundings();
  const links = [
    { label: t('offer'), kind: 'assistance', record: terms.offer?.record },
    { label: t('capacity'), kind: 'capacity', record: terms.capacity ?? undefined },
    { label: t('occasion'), kind: terms.occasion?.kind ?? '', record: terms.occasion?.record },
  ];
  return (
    <Facts>
      {links.map(({ label, kind, record }) =>
        record === undefined ? null : (
          <Fact key={label} label={label}>
            <RecordLink group={group} kind={kind} record={record}>
              <KindName kind={kind} />
            </RecordLink>
          </Fact>
        ),
      )}
    </Facts>
  );
}

/** Named because the host accredits by name. Recalling the statement that named somebody takes the name out. */
function Officials({ state: { officials } }: { state: DeploymentState }) {
  const t = useDeploymentText();
  if (officials.length === 0) return null;
  return (
    <Section title={t('officials')} note={t('officials.note')}>
      <ul>
        {officials.map(({ id, names, function: office, contact }) => (
          <li key={id}>
            {[...names.map(({ text }) => text), office, contact]
              .flatMap((text) => (text === null ? [] : text))
              .map((text, index) => (
                <span key={text}>
                  {index > 0 ? ' · ' : null}
                  <RecordText>{text}</RecordText>
                </span>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
