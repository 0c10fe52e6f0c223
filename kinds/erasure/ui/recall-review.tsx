import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import css from './answers.module.css';
import { Limits } from './limits.tsx';
import { useErasureText } from './text/index.ts';

/** A recall as its readers will see it: numbers, a cause, and what it cannot reach. */
export function RecallReview({ input, group }: { input: unknown; group: string }) {
  const t = useErasureText();
  const { RecordLink } = useSurroundings();
  const [kind, record] = [textAt(input, 'kind'), textAt(input, 'record')];
  const statements = valueAt(input, 'statements');
  const cause = textAt(input, 'cause') ?? '';
  const explanation = textAt(input, 'explanation');
  return (
    <>
      <Facts>
        {kind === null || record === null ? null : (
          <Fact label={t('what.record')}>
            <RecordLink group={group} kind={kind} record={record}>
              {t('what.open')}
            </RecordLink>
          </Fact>
        )}
        <Fact label={t('cause')}>{t.maybe(`cause.${cause}`) ?? cause}</Fact>
        {explanation === null ? null : (
          <Fact label={t('explanation')}>
            <RecordText block>{explanation}</RecordText>
          </Fact>
        )}
        <Fact label={t('what.statements')}>
          {(Array.isArray(statements) ? statements : []).map((id) => (
            <div key={String(id)} dir="ltr" className={css.ids}>
              {String(id)}
            </div>
          ))}
        </Fact>
      </Facts>
      <Limits />
    </>
  );
}
