import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { useInstrumentTitle } from '../../../packages/ui/matter/base-fields.tsx';
import { IdentifierText } from '../../../packages/ui/matter/identifiers-field.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import type { HitData } from '../schema.ts';
import { useHitText } from './text/index.ts';

/** The question as its reader sees it. */
export function AskedView({ asked, group }: { asked: Omit<HitData<'asked'>, 'day'>; group: string }) {
  const t = useHitText();
  const m = useMatterText();
  const name = useMemberName();
  const instrument = useInstrumentTitle(group);
  return (
    <Facts columns={2}>
      <Fact label={t('value')}>
        <IdentifierText type={asked.type} value={asked.value} />
      </Fact>
      <Fact label={t('to')}>
        <bdi>{name(asked.to)}</bdi>
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
