import { textLanguage } from '../../../../packages/kind/agreed-text.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { plainWords } from '../../plain-words.ts';
import type { PressState, Span } from '../../schema.ts';
import { usePressText } from '../text/index.ts';
import css from './lists.module.css';

interface Props {
  readonly state: PressState;
  readonly group: string;
  readonly record: string;
}

/** What the report states as agreed; once a person has confirmed it, each sentence begins a commitment in one click, its place kept. */
export function AgreedList({ state, group, record }: Props) {
  const t = usePressText();
  const { BeginButton } = useSurroundings();
  const { confirmed, reading, text } = state;
  const proposed = (reading?.agreed ?? []).map(({ start, end }) => ({
    start,
    end,
    quote: text?.slice(start, end) ?? '',
  }));
  const list = confirmed?.agreed ?? proposed.filter(({ quote }) => quote !== '');
  if (list.length === 0) return null;
  const language = reading?.language ?? null;
  return (
    <Section
      title={t(confirmed === null ? 'agreed.proposed' : 'agreed')}
      note={confirmed === null ? t('agreed.wait') : undefined}
    >
      <ul className={css.list}>
        {list.map(({ start, end, quote }) => (
          <li key={`${start} ${end}`} className={css.line}>
            <RecordText block>{plainWords(quote)}</RecordText>
            {confirmed === null ? null : (
              <BeginButton
                group={group}
                kind="commitment"
                values={valuesOf({ start, end }, plainWords(quote), record, language)}
              >
                {t('commitment.begin')}
              </BeginButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Values with which the form of a commitment begins: the words, and the passage they come from. */
function valuesOf({ start, end }: Span, quote: string, record: string, language: string | null) {
  const written = textLanguage.safeParse(language);
  const texts = [{ language: written.success ? written.data : '', text: { title: '', body: quote, measure: '' } }];
  return written.success
    ? { texts, source: { kind: 'press', record, language: written.data, quote, start, end } }
    : { texts };
}
