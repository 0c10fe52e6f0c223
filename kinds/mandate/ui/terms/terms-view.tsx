import type { TextLanguage } from '../../../../packages/kind/agreed-text.ts';
import type { GroupView } from '../../../../packages/ui/kind/surroundings.tsx';
import { directionOf } from '../../../../packages/ui/text/direction.ts';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Terms } from '../../schema.ts';
import { type Named, termsText } from '../../terms-text.ts';
import css from './terms.module.css';

/** The texts word for word as they are signed, the reader's language opened. */
export function TermsView(named: Named) {
  const nameOf = useLanguageName();
  const { language: reader } = useVoice();
  const languages = named.terms.texts.map(({ language }) => language);
  const opened = languages.find((language) => language === reader) ?? languages[0];
  return (
    <div className={css.texts}>
      {languages.map((language) => (
        <details key={language} open={language === opened} className={css.text}>
          <summary>{nameOf(language)}</summary>
          <Text named={named} language={language} />
        </details>
      ))}
    </div>
  );
}

function Text({ named, language }: { named: Named; language: TextLanguage }) {
  const text = termsText(named, language);
  if (text === null) return null;
  return (
    <div lang={language} dir={directionOf(language)}>
      <p className={css.title}>
        <RecordText>{text.title}</RecordText>
      </p>
      {text.paragraphs.map((paragraph) => (
        <RecordText key={paragraph} block className={css.paragraph}>
          {paragraph}
        </RecordText>
      ))}
    </div>
  );
}

/** Before it is sent: under the names of the charter of today, which is the one it will name. */
export function TermsOfInput({ terms, group }: { terms: Terms; group: GroupView | undefined }) {
  const names = Object.fromEntries((group?.members ?? []).map(({ id, name }) => [id, name]));
  const titles = Object.fromEntries((group?.instruments ?? []).map(({ id, title }) => [id, title]));
  return <TermsView terms={terms} names={names} titles={titles} />;
}
