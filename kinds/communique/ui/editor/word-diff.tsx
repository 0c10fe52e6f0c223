import { diffWords } from 'diff';
import { useMemo } from 'react';
import { plainText } from '../../../../packages/ui/text/bidi.ts';
import { useCommuniqueText } from '../text/index.ts';
import css from './editor.module.css';

/** Two texts word by word, as the language parts its words (Unicode UAX #29). What is too long to be compared is shown whole. */
export function WordDiff({ before, after, language }: { before: string; after: string; language: string }) {
  const t = useCommuniqueText();
  const parts = useMemo(() => {
    const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
    return diffWords(before, after, { intlSegmenter, timeout: 200 });
  }, [before, after, language]);
  if (!parts) return <div>{plainText(after)}</div>;
  return (
    <div className={css.diff}>
      {parts.map(({ value, added, removed }, place) => {
        const Tag = added ? 'ins' : removed ? 'del' : 'span';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of two fixed texts have no other identity
          <Tag key={place}>
            {added ? <span className={css.unseen}>{t('diff.added')} </span> : null}
            {removed ? <span className={css.unseen}>{t('diff.removed')} </span> : null}
            {plainText(value)}
          </Tag>
        );
      })}
    </div>
  );
}
