import { useMemo } from 'react';
import { pieces } from '../text/bidi.ts';
import { directionOf } from '../text/direction.ts';
import { RecordText } from '../text/record-text.tsx';
import { type Change, changesBetween, hasChanged } from './changes.ts';
import css from './rich-text.module.css';
import { useRichText } from './text/index.ts';

/** What came is underlined, what went is struck through, and both say so to whoever hears the page. */
export function ChangesView(props: { before: readonly string[]; after: readonly string[]; language: string }) {
  const { before, after, language } = props;
  const t = useRichText();
  const changes = useMemo(() => changesBetween(before, after, language), [before, after, language]);
  if (!hasChanged(changes)) return <p className={css.none}>{t('changes.none')}</p>;
  return (
    <div className={css.text} lang={language}>
      {changes.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a fixed comparison have no other identity
        <p key={index} dir={directionOf(language)} className={css.changed}>
          {paragraph.map((change, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Piece key={at} change={change} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Piece({ change: { kind, text } }: { change: Change }) {
  const t = useRichText();
  // No isolate around a piece: it stands in the sentence it was written in. Hidden controls are shown all the same.
  const words = pieces(text).some(({ control }) => control !== null) ? <RecordText>{text}</RecordText> : text;
  if (kind === 'same') return words;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag className={css[kind]}>
      <span className={css.said}>{t(`changes.${kind}`)} </span>
      {words}
    </Tag>
  );
}
