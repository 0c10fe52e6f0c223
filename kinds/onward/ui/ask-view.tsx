import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInstrumentTitle } from '../../../packages/ui/matter/base-fields.tsx';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useOnwardText } from './text/index.ts';

/** The question as its reader sees it; `asked` is a foreign value. */
export function AskView({ asked, group }: { asked: unknown; group: string }) {
  const t = useOnwardText();
  const m = useMatterText();
  const name = useMemberName();
  const instrument = useInstrumentTitle(group);
  const { RecordLink } = useSurroundings();
  const [kind, record] = [textAt(asked, 'kind'), textAt(asked, 'record')];
  const use = textAt(asked, 'use') ?? '';
  return (
    <Facts>
      {kind === null || record === null ? null : (
        <Fact label={t('record')}>
          <RecordLink group={group} kind={kind} record={record}>
            {t('record.open')}
          </RecordLink>
        </Fact>
      )}
      <Fact label={t('owner')}>
        <bdi>{name(textAt(asked, 'owner') ?? '')}</bdi>
      </Fact>
      <Fact label={t('use')}>{t.maybe(`use.${use}`) ?? use}</Fact>
      <Fact label={t('to.all')}>
        <RecordText>{textAt(asked, 'recipient') ?? ''}</RecordText>
      </Fact>
      <Fact label={t('purpose')}>
        <RecordText block>{textAt(asked, 'purpose') ?? ''}</RecordText>
      </Fact>
      <Fact label={t('necessity')}>
        <RecordText block>{textAt(asked, 'necessity') ?? ''}</RecordText>
      </Fact>
      <Fact label={m('legalBasis')}>
        <RecordText>{instrument(textAt(asked, 'legalBasis') ?? '')}</RecordText>
      </Fact>
    </Facts>
  );
}
