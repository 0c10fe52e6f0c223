import { textAt } from '../../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { usePressText } from '../text/index.ts';

const words = ['quote', 'right', 'note', 'answer', 'reason'] as const;

/** What a mistake, its settlement or a laying aside says; `data` is a foreign value. */
export function Said({ data }: { data: unknown }) {
  const t = usePressText();
  const [what, outcome] = [textAt(data, 'what'), textAt(data, 'outcome')];
  const said = words.flatMap((field) => {
    const text = textAt(data, field);
    return text === null ? [] : [{ field, text }];
  });
  return (
    <Facts>
      <Fact label={t('what')}>{what === null ? null : (t.maybe(`what.${what}`) ?? what)}</Fact>
      <Fact label={t('outcome')}>{outcome === null ? null : (t.maybe(`outcome.${outcome}`) ?? outcome)}</Fact>
      {said.map(({ field, text }) => (
        <Fact key={field} label={t(field)}>
          <RecordText block>{text}</RecordText>
        </Fact>
      ))}
    </Facts>
  );
}
