import { pieces } from '../../../../packages/ui/text/bidi.ts';
import type { Span } from '../../schema.ts';
import { usePressText } from '../text/index.ts';
import css from './marked-text.module.css';
import { type Marked, markSorts, segmentsOf } from './segments.ts';

/** A report with what was found in it: lines under the letters and a word for each mark, so that no meaning hangs on a colour. */
export function MarkedText(props: {
  text: string;
  language: string | null;
  marks: readonly Marked[];
  body: readonly Span[];
}) {
  const { text, language, marks, body } = props;
  const t = usePressText();
  const there = markSorts.filter((sort) => marks.some((mark) => mark.sort === sort));
  const segments = segmentsOf(text.length, marks, body);
  return (
    <>
      {there.length === 0 ? null : (
        <ul className={css.legend}>
          {there.map((sort) => (
            <li key={sort}>
              <span className={css.mark} data-sorts={sort}>
                {t(`mark.${sort}`)}
              </span>
            </li>
          ))}
          {segments.some((one) => !one.body) ? (
            <li>
              <span className={css.aside}>{t('mark.page')}</span>
            </li>
          ) : null}
        </ul>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by keyboard */}
      <section className={css.text} dir="auto" lang={language ?? undefined} tabIndex={0} aria-label={t('text')}>
        {segments.map(({ start, end, sorts, begins, body: told }) => {
          const words = <Written text={text.slice(start, end)} />;
          if (sorts.length === 0)
            return told ? (
              <span key={start}>{words}</span>
            ) : (
              <span key={start} className={css.aside}>
                {words}
              </span>
            );
          return (
            <mark key={start} className={css.mark} data-sorts={sorts.join(' ')}>
              {begins.map((sort) => (
                <span key={sort} className={css.word}>{` [${t(`mark.${sort}`)}] `}</span>
              ))}
              {words}
            </mark>
          );
        })}
      </section>
    </>
  );
}

/** Not isolated as other record texts are: the sentence around a mark keeps its order. Hidden controls are shown all the same. */
function Written({ text }: { text: string }) {
  return pieces(text).map(({ text: part, control }, index) =>
    control ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text have no other identity
      <span key={index} className={css.control}>
        {control}
      </span>
    ) : (
      part
    ),
  );
}
