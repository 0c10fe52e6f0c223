import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import { useOnwardText } from './text/index.ts';

const words = ['conditions', 'explanation', 'reason', 'note'] as const;

/** What an answer, a withdrawal or a report says; `data` is a foreign value. */
export function Said({ data }: { data: unknown }) {
  const t = useOnwardText();
  const [ground, until] = [textAt(data, 'ground'), textAt(data, 'until')];
  const said = words.flatMap((field) => {
    const text = textAt(data, field);
    return text === null ? [] : [{ field, text }];
  });
  if (ground === null && until === null && said.length === 0) return null;
  return (
    <Facts>
      {ground === null ? null : <Fact label={t('ground')}>{t.maybe(`ground.${ground}`) ?? ground}</Fact>}
      {said.map(({ field, text }) => (
        <Fact key={field} label={t(field)}>
          <RecordText block>{text}</RecordText>
        </Fact>
      ))}
      {until === null ? null : (
        <Fact label={t('until')}>
          <Day day={until} />
        </Fact>
      )}
    </Facts>
  );
}
