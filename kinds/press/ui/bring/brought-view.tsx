import { textAt } from '../../../../packages/ui/matter/foreign.ts';
import { Month } from '../../../../packages/ui/matter/month.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../../packages/ui/time/moment.tsx';
import { usePressText } from '../text/index.ts';

/** Letters of a report that are shown before it is brought. */
const shown = 1_200;

/** A day as far as it is known: a year, a month of one, a day. */
function PartialDay({ day }: { day: string }) {
  if (day.length === 4) return <bdi dir="ltr">{day}</bdi>;
  return day.length === 7 ? <Month month={day} /> : <Day day={day} />;
}

/** A report as its readers get it; `brought` is a foreign value. An address is shown and not linked: nothing is opened by accident. */
export function BroughtView({ brought }: { brought: unknown }) {
  const t = usePressText();
  const [source, url, published, text, keep] = ['source', 'url', 'published', 'text', 'keep'].map((key) =>
    textAt(brought, key),
  );
  return (
    <Facts>
      <Fact label={t('source')}>{source ? <RecordText>{source}</RecordText> : null}</Fact>
      <Fact label={t('url')}>{url ? <bdi dir="ltr">{url}</bdi> : null}</Fact>
      <Fact label={t('published')}>{published ? <PartialDay day={published} /> : null}</Fact>
      <Fact label={t('keep')}>{keep ? <Month month={keep} /> : null}</Fact>
      <Fact label={t('text')} wide>
        {text ? <RecordText block>{text.length > shown ? `${text.slice(0, shown)}…` : text}</RecordText> : null}
      </Fact>
    </Facts>
  );
}
