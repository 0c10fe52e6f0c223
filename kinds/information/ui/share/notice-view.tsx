import type { ReactNode } from 'react';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInstrumentTitle } from '../../../../packages/ui/matter/base-fields.tsx';
import { type ItemSeen, ItemsView } from '../../../../packages/ui/matter/items-view.tsx';
import { Month } from '../../../../packages/ui/matter/month.tsx';
import { PersonsView, ThingsView } from '../../../../packages/ui/matter/persons-view.tsx';
import { RestrictionsFact } from '../../../../packages/ui/matter/restrictions-fact.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { Notice } from '../../schema.ts';
import { useInformationText } from '../text/index.ts';

/** What is shared, without what only the node adds. */
export type NoticeSeen = Omit<Notice, 'items' | 'day'> & { readonly items: readonly ItemSeen[] };

const prose = (text: string | null): ReactNode => (text === null ? null : <RecordText block>{text}</RecordText>);

/** The information as its readers see it: what is known first, then whom and what it is about, then its terms. */
export function NoticeView({ notice, group }: { notice: NoticeSeen; group: string }) {
  const t = useInformationText();
  const m = useMatterText();
  return (
    <Facts columns={2}>
      <Fact label={m('items')} wide>
        <ItemsView items={notice.items} />
      </Fact>
      <Fact label={t('share.context')} wide>
        {prose(notice.context)}
      </Fact>
      {notice.persons.length > 0 ? (
        <Fact label={m('persons')} wide>
          <PersonsView persons={notice.persons} />
        </Fact>
      ) : null}
      {notice.objects.length > 0 ? (
        <Fact label={m('things')} wide>
          <ThingsView things={notice.objects} />
        </Fact>
      ) : null}
      <Terms notice={notice} group={group} />
    </Facts>
  );
}

function Terms({ notice, group }: { notice: NoticeSeen; group: string }) {
  const t = useInformationText();
  const m = useMatterText();
  const instrument = useInstrumentTitle(group);
  const name = useMemberName();
  return (
    <>
      <Fact label={t('share.purpose')} wide>
        {prose(notice.purpose)}
      </Fact>
      <Fact label={t('share.necessity')} wide>
        {prose(notice.necessity)}
      </Fact>
      <Fact label={m('purposeClass')}>{m(`purpose.${notice.purposeClass}`)}</Fact>
      <Fact label={m('legalBasis')}>
        <RecordText>{instrument(notice.legalBasis)}</RecordText>
      </Fact>
      <RestrictionsFact restrictions={notice.restrictions} />
      <Fact label={m('to')}>
        {notice.to.map((member) => (
          <div key={member}>
            <bdi>{name(member)}</bdi>
          </div>
        ))}
      </Fact>
      <Fact label={m('reference')}>{notice.reference ? <RecordText>{notice.reference}</RecordText> : null}</Fact>
      <Fact label={m('keep')}>
        <Month month={notice.keep} />
      </Fact>
    </>
  );
}
