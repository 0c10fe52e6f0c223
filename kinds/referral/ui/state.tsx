import { IconBan } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import type { Desk } from '../schema.ts';
import { ConsentView, OfferView } from './offer/offer-view.tsx';
import { type StateSeen, stateOf } from './read.ts';
import { Said } from './said.tsx';
import css from './state.module.css';
import { useReferralText } from './text/index.ts';

/** What is asked for whom, with the consent it rests on, and what each service made of it. A withdrawal stands above all. */
export function State({ view }: { view: RecordView }) {
  const t = useReferralText();
  const state = stateOf(view);
  const { offered } = state;
  if (offered === null) return <Section title={t('erased.title')}>{t('erased.words')}</Section>;
  const { consent } = offered.offer;
  return (
    <>
      <Revoked state={state} recall={view.recallable.length > 0} />
      <Section title={t('offer.title')}>
        <OfferView offer={offered.offer} group={view.line.group} />
      </Section>
      {consent === null ? null : <ConsentView consent={consent} />}
      <Section title={t('desks.title')}>
        <ul className={css.desks}>
          {state.desks.map((desk) => (
            <DeskView key={desk.member} desk={desk} />
          ))}
        </ul>
        {state.closed === null ? null : <Said event="closed" data={state.closed} />}
      </Section>
    </>
  );
}

function Revoked({ state: { revoked }, recall }: { state: StateSeen; recall: boolean }) {
  const t = useReferralText();
  const name = useMemberName();
  if (revoked === null) return null;
  return (
    <Notice tone="danger" icon={<IconBan size={20} />} title={t('revoked.title')}>
      <p>
        {t(`givenBy.${revoked.by}`)} · <bdi>{name(revoked.author)}</bdi> · <Moment instant={revoked.time} />
      </p>
      <p>{t('revoked.words')}</p>
      {recall ? (
        <>
          <p>{t('revoked.recall')}</p>
          <p>
            <a href="?command=erasure.recall">{t('revoked.now')}</a>
          </p>
        </>
      ) : null}
      {revoked.acknowledged.length === 0 ? null : (
        <p>
          {t('revoked.known')}{' '}
          {revoked.acknowledged.map((member) => (
            <bdi key={member}>{name(member)} </bdi>
          ))}
        </p>
      )}
    </Notice>
  );
}

function DeskView({ desk }: { desk: Desk }) {
  const t = useReferralText();
  const name = useMemberName();
  const { member, accepted, declined, services, closed } = desk;
  return (
    <li className={css.desk}>
      <h3 className={css.name}>
        <bdi>{name(member)}</bdi> {accepted === null ? null : <Badge tone="ok">{t('state.accepted')}</Badge>}
        {declined === null ? null : <Badge tone="warn">{t('state.declined')}</Badge>}
        {closed === null ? null : <Badge>{t('state.closed')}</Badge>}
      </h3>
      {accepted === null && declined === null ? <p className={css.silent}>{t('desk.silent')}</p> : null}
      <Said event="accepted" data={accepted} />
      <Said event="declined" data={declined} />
      {services.map((service) => (
        <div key={service.id}>
          <p className={css.silent}>
            {t('desk.services')} <Moment instant={service.time} />
          </p>
          <Said event="serviceGiven" data={service} />
        </div>
      ))}
      <Said event="closed" data={closed} />
    </li>
  );
}
