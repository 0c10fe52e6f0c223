import { useLanguageName } from '../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import type { Version } from '../schema.ts';
import { directionOf } from './direction.ts';
import { useCommuniqueText } from './text/index.ts';
import css from './version-texts.module.css';

/** The text of a version in each of its languages, as it is signed. */
export function VersionTexts({ version }: { version: Version }) {
  const t = useCommuniqueText();
  const name = useLanguageName();
  return (
    <div className={css.texts}>
      {version.texts.map(({ language, title, paragraphs, hash }) => (
        <details key={language} className={css.text}>
          <summary>
            {name(language)} · {t('hash.short')} <Hash hash={hash} />
          </summary>
          <div lang={language} dir={directionOf(language)}>
            <h3>
              <RecordText>{title}</RecordText>
            </h3>
            {paragraphs.map((text, place) => (
              <RecordText block key={version.clauses[place]?.id ?? place}>
                {text}
              </RecordText>
            ))}
          </div>
        </details>
      ))}
    </div>
  );
}

/** As two offices read it to each other on the telephone. */
export function Hash({ hash }: { hash: string }) {
  return (
    <bdi dir="ltr" className={css.hash} title={hash}>
      {hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')}
    </bdi>
  );
}
