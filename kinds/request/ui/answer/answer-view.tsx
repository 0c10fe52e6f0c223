import { type ItemSeen, ItemsView } from '../../../../packages/ui/matter/items-view.tsx';
import { Month } from '../../../../packages/ui/matter/month.tsx';
import { RestrictionsFact } from '../../../../packages/ui/matter/restrictions-fact.tsx';
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

/** Marking of the request: an answer under the same one need not repeat it. */
export type Usual = Pick<Answer, 'tlp' | 'pap' | 'keep'>;

/** What is known, piece by piece with its grade, then the terms of its use. */
export function AnswerView({ answer, usual }: { answer: AnswerSeen; usual?: Usual }) {
  const t = useRequestText();
  const m = useMatterText();
  const inherited = t('answer.inherited');
  return (
    <Facts columns={2}>
      <Fact label={t('answer.summary')} wide>
        {answer.summary === null ? null : <RecordText block>{answer.summary}</RecordText>}
      </Fact>
      <Fact label={m('items')} wide>
        <ItemsView items={answer.items} />
      </Fact>
      <RestrictionsFact restrictions={answer.restrictions} />
      {answer.tlp === usual?.tlp ? null : (
        <Fact label={m('tlp')}>{answer.tlp === null ? inherited : m(`tlp.${answer.tlp}`)}</Fact>
      )}
      {answer.pap === usual?.pap ? null : (
        <Fact label={m('pap')}>{answer.pap === null ? inherited : m(`pap.${answer.pap}`)}</Fact>
      )}
      {answer.keep === usual?.keep ? null : (
        <Fact label={m('keep')}>{answer.keep === null ? inherited : <Month month={answer.keep} />}</Fact>
      )}
    </Facts>
  );
}
