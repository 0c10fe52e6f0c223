import { RichTextView } from '../../../../packages/ui/rich-text/rich-text-view.tsx';
import { directionOf } from '../../../../packages/ui/text/direction.ts';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { MinutesTexts, Version } from '../../schema.ts';
import { useMeetingText } from '../text/index.ts';
import { Hash } from './hash.tsx';
import css from './minutes.module.css';

/** The minutes in each of their languages, side by side, with the hash of what is signed below each. */
export function TextsView({ texts, version }: { texts: MinutesTexts; version: Version }) {
  const t = useMeetingText();
  const name = useLanguageName();
  return (
    <div className={css.columns}>
      {texts.map(({ language, title, body }) => (
        <article key={language} className={css.column} aria-label={name(language)}>
          <p className={css.language}>{name(language)}</p>
          <h3 lang={language} dir={directionOf(language)} className={css.title}>
            <RecordText>{title}</RecordText>
          </h3>
          <RichTextView text={body} language={language} />
          <p className={css.hashed}>
            {t('hash')} <Hash hash={version.languages.find((one) => one.language === language)?.hash ?? ''} />
          </p>
        </article>
      ))}
    </div>
  );
}
