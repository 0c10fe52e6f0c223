import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { useInstrumentTitle } from '../../../packages/ui/matter/base-fields.tsx';
import { IdentifierText } from '../../../packages/ui/matter/identifiers-field.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import type { SoughtData } from '../schema.ts';
import { useSoughtText } from './text/index.ts';

/** What is asked, as only our own authority sees it. */
export function AskedView({ asked }: { asked: Omit<SoughtData<'sealed'>, 'seed'> }) {
  const t = useSoughtText();
  const m = useMatterText();
  const name = useMemberName();
  const instrument = useInstrumentTitle(asked.group);
  return (
    <Facts columns={2}>
      <Fact label={t('holder')}>
        <bdi>{name(asked.holder)}</bdi>
      </Fact>
      <Fact label={t('category')}>{m(`id.${asked.category}`)}</Fact>
      <Fact label={t('identifiers')} wide>
        {asked.identifiers.map(({ type, value }) => (
          <div key={`${type} ${value}`}>
            <IdentifierText type={type} value={value} />
          </div>
        ))}
      </Fact>
      <Fact label={t('reference')}>
        <RecordText>{asked.reference}</RecordText>
      </Fact>
      <Fact label={m('legalBasis')}>
        <RecordText>{instrument(asked.legalBasis)}</RecordText>
      </Fact>
      <Fact label={t('purpose')} wide>
        <RecordText block>{asked.purpose}</RecordText>
      </Fact>
      <Fact label={t('necessity')} wide>
        <RecordText block>{asked.necessity}</RecordText>
      </Fact>
    </Facts>
  );
}
