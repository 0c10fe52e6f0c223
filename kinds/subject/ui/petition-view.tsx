import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { useInstrumentTitle } from '../../../packages/ui/matter/base-fields.tsx';
import { Month } from '../../../packages/ui/matter/month.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { isLanguage, tongues } from '../../../packages/ui/text/languages.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import type { PetitionSeen } from './read.ts';
import { useSubjectText } from './text/index.ts';

/** What the person asks, and by what the person is found. */
export function PetitionView({ petition, group }: { petition: PetitionSeen; group: string }) {
  const t = useSubjectText();
  const m = useMatterText();
  const name = useMemberName();
  const instrument = useInstrumentTitle(group);
  const { person, language } = petition;
  return (
    <Facts columns={2}>
      <Fact label={t('right')}>{t(`right.${petition.right}`)}</Fact>
      <Fact label={t('receivedOn')}>
        <Day day={petition.receivedOn} />
      </Fact>
      <Fact label={t('wanted')} wide>
        <RecordText block>{petition.wanted}</RecordText>
      </Fact>
      <Fact label={t('person.names')}>
        {person.names.map((one) => (
          <div key={one}>
            <RecordText>{one}</RecordText>
          </div>
        ))}
      </Fact>
      <Fact label={t('person.born')}>{person.born ? <bdi dir="ltr">{person.born}</bdi> : null}</Fact>
      {person.identifiers.length === 0 ? null : (
        <Fact label={t('person.identifiers')}>
          {person.identifiers.map(({ kind, value }) => (
            <div key={`${kind} ${value}`}>
              {m(`thing.${kind}`)}: <RecordText>{value}</RecordText>
            </div>
          ))}
        </Fact>
      )}
      <Fact label={t('identity')} wide>
        <RecordText block>{petition.identity}</RecordText>
      </Fact>
      <Fact label={t('language')}>{isLanguage(language) ? tongues[language].name : language}</Fact>
      <Fact label={t('asked')}>
        {petition.to.map((member) => (
          <div key={member}>
            <bdi>{name(member)}</bdi>
          </div>
        ))}
      </Fact>
      <Fact label={m('legalBasis')}>
        <RecordText>{instrument(petition.legalBasis)}</RecordText>
      </Fact>
      <Fact label={t('reference')}>
        <RecordText>{petition.reference}</RecordText>
      </Fact>
      <Fact label={m('keep')}>
        <Month month={petition.keep} />
      </Fact>
    </Facts>
  );
}
