import { directionOf } from '../../../../packages/ui/text/direction.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import css from './agenda.module.css';

/** A title in each of its languages, side by side where there is room. */
export function Titles({ titles }: { titles: readonly { readonly language: string; readonly text: string }[] }) {
  return (
    <div className={css.titles}>
      {titles.map(({ language, text }) => (
        <p key={language} lang={language} dir={directionOf(language)} className={css.title}>
          <RecordText>{text}</RecordText>
        </p>
      ))}
    </div>
  );
}
