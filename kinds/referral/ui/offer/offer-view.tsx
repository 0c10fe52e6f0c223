import type { ReactNode } from 'react';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInstrumentTitle } from '../../../../packages/ui/matter/base-fields.tsx';
import { FileNames } from '../../../../packages/ui/matter/items-view.tsx';
import { Month } from '../../../../packages/ui/matter/month.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../../packages/ui/time/moment.tsx';
import type { Consent } from '../../schema.ts';
import type { OfferSeen } from '../read.ts';
import { useReferralText } from '../text/index.ts';

const prose = (text: string | null): ReactNode => (text === null ? null : <RecordText block>{text}</RecordText>);

/** The referral as a service reads it: what is needed, for whom, what it may know, under which terms. */
export function OfferView({ offer, group }: { offer: OfferSeen; group: string }) {
  const t = useReferralText();
  const m = useMatterText();
  const name = useMemberName();
  const instrument = useInstrumentTitle(group);
  return (
    <Facts columns={2}>
      <Fact label={t('need')}>{t(`need.${offer.need}`)}</Fact>
      <Fact label={t('urgency')}>{t(`urgency.${offer.urgency}.label`)}</Fact>
      <PersonFacts person={offer.person} />
      <Fact label={t('summary')} wide>
        {prose(offer.summary)}
      </Fact>
      <Fact label={t('story')} wide>
        {prose(offer.story)}
      </Fact>
      <Fact label={t('health')} wide>
        {prose(offer.health)}
      </Fact>
      {offer.attachments.length > 0 ? (
        <Fact label={t('files')} wide>
          <FileNames files={offer.attachments} />
        </Fact>
      ) : null}
      <Fact label={t('purpose')} wide>
        {prose(offer.purpose)}
      </Fact>
      <Fact label={t('necessity')} wide>
        {prose(offer.necessity)}
      </Fact>
      <Fact label={m('legalBasis')}>
        <RecordText>{instrument(offer.legalBasis)}</RecordText>
      </Fact>
      <Fact label={m('to')}>
        {offer.to.map((member) => (
          <div key={member}>
            <bdi>{name(member)}</bdi>
          </div>
        ))}
      </Fact>
      <Fact label={m('reference')}>{offer.reference ? <RecordText>{offer.reference}</RecordText> : null}</Fact>
      <Fact label={m('handlingNote')}>{prose(offer.handlingNote)}</Fact>
      <Fact label={m('keep')}>
        <Month month={offer.keep} />
      </Fact>
    </Facts>
  );
}

function PersonFacts({ person }: { person: OfferSeen['person'] }) {
  const t = useReferralText();
  const m = useMatterText();
  const nameOf = useLanguageName();
  return (
    <>
      <Fact label={t('person')} wide>
        <RecordText>{person.name}</RecordText> <Badge>{t(`person.pseudonym.${person.pseudonym ? 'yes' : 'no'}`)}</Badge>{' '}
        <Badge tone="info">{m(`category.${person.category}`)}</Badge> <Badge>{t(`age.${person.age}`)}</Badge>
      </Fact>
      <Fact label={t('person.languages')} wide>
        {person.languages.length === 0 ? null : person.languages.map(nameOf).join(' · ')}
      </Fact>
      <Fact label={t('person.contact')} wide>
        {prose(person.contact)}
      </Fact>
      <Fact label={t('person.risks')} wide>
        {prose(person.risks)}
      </Fact>
    </>
  );
}

/** What the person agreed to, with the very words, in the language in which they were said. */
export function ConsentView({ consent }: { consent: Consent }) {
  const t = useReferralText();
  const nameOf = useLanguageName();
  const how = [
    t(`givenBy.${consent.givenBy}`),
    t(`form.${consent.form}`),
    ...(consent.interpreter ? [t('consent.interpreter')] : []),
  ];
  return (
    <Section title={t('consent.title')}>
      <Facts columns={2}>
        <Fact label={t('consent.scope')} wide>
          {consent.scope.map((one) => (
            <div key={one}>{t(`scope.${one}`)}</div>
          ))}
        </Fact>
        <Fact label={t('consent.how')}>{how.join(' · ')}</Fact>
        <Fact label={t('consent.day')}>
          <Day day={consent.day} />
        </Fact>
        <Fact label={t('consent.until')}>{consent.until === null ? null : <Day day={consent.until} />}</Fact>
        <Fact label={t('consent.bestInterests')} wide>
          {prose(consent.bestInterests)}
        </Fact>
        <Fact label={t('consent.language')}>{nameOf(consent.language)}</Fact>
        <Fact label={t('consent.text')} wide>
          <div lang={consent.language}>
            <RecordText block>{consent.text}</RecordText>
          </div>
        </Fact>
      </Facts>
    </Section>
  );
}
