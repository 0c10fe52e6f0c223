import { figure as figureSchema } from '../../../packages/kind/figure.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { useFigureName } from '../../../packages/ui/picture/figure-words.ts';
import { useLanguageName } from '../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { sectionTexts } from '../schema.ts';
import { useSitrepText } from './text/index.ts';

/** What an act of a report says, whichever it is; `data` is a foreign value. */
export function Told({ data }: { data: unknown }) {
  const t = useSitrepText();
  const [title, hour, zone, reason] = ['title', 'hour', 'zone', 'reason'].map((key) => textAt(data, key));
  return (
    <Facts>
      <Fact label={t('serves')}>{title ? <RecordText>{title}</RecordText> : null}</Fact>
      <Fact label={t('hour')}>{hour ? <Moment instant={hour} zone={zone ?? 'UTC'} /> : null}</Fact>
      <Fact label={t('reason')}>{reason ? <RecordText block>{reason}</RecordText> : null}</Fact>
      <Figures value={valueAt(data, 'figures')} />
      <Words value={valueAt(data, 'sections')} />
    </Facts>
  );
}

function Figures({ value }: { value: unknown }) {
  const t = useSitrepText();
  const { locale } = useVoice();
  const called = useFigureName();
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  if (all.length === 0) return null;
  return (
    <Fact label={t('figures')}>
      <ul>
        {all.map((one, index) => {
          const read = figureSchema.safeParse(one);
          const key = String(index);
          if (!read.success) return <li key={key}>{typeof one === 'string' ? <RecordText>{one}</RecordText> : '–'}</li>;
          const { name, unit } = called(read.data);
          return (
            <li key={key}>
              <RecordText>{name}</RecordText>: <bdi>{new Intl.NumberFormat(locale).format(read.data.value)}</bdi> {unit}{' '}
              · <Moment instant={read.data.asOf} />
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}

function Words({ value }: { value: unknown }) {
  const t = useSitrepText();
  const name = useLanguageName();
  const read = sectionTexts.safeParse(value);
  if (!read.success) return null;
  return read.data.flatMap(({ section, texts }) =>
    texts.map(({ language, text }) => (
      <Fact key={`${section} ${language}`} label={`${t(`section.${section}`)} · ${name(language)}`}>
        <RecordText block>{text}</RecordText>
      </Fact>
    )),
  );
}
