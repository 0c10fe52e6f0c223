import { type ItemSeen, ItemsView } from '../../../../packages/ui/matter/items-view.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { Answer } from '../../schema.ts';
import { useRequestText } from '../text/index.ts';

/** An answer or a part of one; markings it does not state are those of the record. */
export interface AnswerSeen extends Pick<Answer, 'summary' | 'restrictions'> {
  readonly items: readonly ItemSeen[];
  readonly tlp: Answer['tlp'] | null;
  readonly pap: Answer['pap'] | null;
  readonly keep: string | null;
}

export function AnswerView({ answer }: { answer: AnswerSeen }) {
  const t = useRequestText();
  const m = useMatterText();
  return (
    <Facts>
      <Fact label={t('answer.summary')}>
        {answer.summary === null ? null : <RecordText block>{answer.summary}</RecordText>}
      </Fact>
      <Fact label={m('items')}>
        <ItemsView items={answer.items} />
      </Fact>
      <Fact label={m('restrictions')}>
        {answer.restrictions === null ? null : <RecordText block>{answer.restrictions}</RecordText>}
      </Fact>
      <Fact label={m('tlp')}>{answer.tlp === null ? null : m(`tlp.${answer.tlp}`)}</Fact>
      <Fact label={m('pap')}>{answer.pap === null ? null : m(`pap.${answer.pap}`)}</Fact>
      <Fact label={m('keep')}>{answer.keep === null ? null : <bdi dir="ltr">{answer.keep}</bdi>}</Fact>
    </Facts>
  );
}
