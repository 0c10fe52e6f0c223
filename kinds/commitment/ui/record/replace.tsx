import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { type Text, valuesFrom } from '../../schema.ts';
import { useCommitmentText } from '../text/index.ts';

/** Begins the text that is to take this one's place: its words are the passage the new one is made from. */
export function Replace({ text, group, record }: { text: Text; group: string; record: string }) {
  const t = useCommitmentText();
  const { BeginButton } = useSurroundings();
  const [first] = text.texts;
  if (first === undefined) return null;
  const quote = first.text.body.slice(0, 4_000);
  const passage = { kind: 'commitment', record, language: first.language, quote, start: 0, end: quote.length };
  const values = { ...valuesFrom(passage), owners: text.owners, lanes: text.lanes, legalBasis: text.legalBasis };
  return (
    <Section working title={t('replace.title')} note={t('replace.words')}>
      <BeginButton group={group} kind="commitment" values={values}>
        {t('replace.begin')}
      </BeginButton>
    </Section>
  );
}
