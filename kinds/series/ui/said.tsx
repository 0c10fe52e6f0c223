import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { points as pointsSchema } from '../schema.ts';
import { useNumber, usePlaceName } from './place-name.ts';
import { useSeriesText } from './text/index.ts';

const written = ['title', 'counted', 'countedBy', 'unit', 'zone', 'source', 'restrictions', 'note', 'reason'] as const;
const shown = 12;

/** What an act of a series says, whichever it is; `data` is a foreign value. */
export function Said({ data }: { data: unknown }) {
  const t = useSeriesText();
  const placeName = usePlaceName();
  const [step, at, assessment] = [textAt(data, 'step'), textAt(data, 'at'), textAt(data, 'assessment')];
  const [wanted, least] = [valueAt(data, 'wanted'), valueAt(data, 'leastCount')];
  return (
    <>
      <Facts>
        <Fact label={t('place')}>{at === null ? null : placeName(at)}</Fact>
        <Fact label={t('assessment')}>
          {assessment === null ? null : (t.maybe(`assessment.${assessment}`) ?? assessment)}
        </Fact>
        {written.map((field) => {
          const text = textAt(data, field);
          return text === null ? null : (
            <Fact key={field} label={t(field)}>
              <RecordText block>{text}</RecordText>
            </Fact>
          );
        })}
        <Fact label={t('step')}>{step === null ? null : (t.maybe(`step.${step}`) ?? step)}</Fact>
        <Fact label={t('leastCount')}>{typeof least === 'number' ? String(least) : null}</Fact>
        <Fact label={t('wanted')}>{typeof wanted === 'number' ? t('wanted.one', { count: wanted }) : null}</Fact>
      </Facts>
      <Brought data={data} />
    </>
  );
}

/** The points of a statement, the latest ones. */
function Brought({ data }: { data: unknown }) {
  const t = useSeriesText();
  const placeName = usePlaceName();
  const number = useNumber();
  const found = pointsSchema.safeParse(valueAt(data, 'points'));
  if (!found.success) return null;
  const all = found.data.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Facts columns={2}>
      {all.slice(0, shown).map(({ at, value, hidden }) => (
        <Fact key={at} label={placeName(at)}>
          {hidden ? t('hidden') : value === null ? t('uncounted') : number(value)}
        </Fact>
      ))}
      <Fact label="">{all.length > shown ? t('dry.more', { count: all.length - shown }) : null}</Fact>
    </Facts>
  );
}
