import { useMemo } from 'react';
import { plainParagraphs } from '../../../../packages/kind/rich-text.ts';
import { ChangesView } from '../../../../packages/ui/rich-text/changes-view.tsx';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import type { MinutesTexts } from '../../schema.ts';
import css from './minutes.module.css';

type Text = MinutesTexts[number];

/** What changed from one version to the next in each language, side by side. */
export function Changes({ before, after }: { before: MinutesTexts; after: MinutesTexts }) {
  return (
    <div className={css.columns}>
      {after.map((text) => (
        <InLanguage
          key={text.language}
          before={before.find(({ language }) => language === text.language)}
          after={text}
        />
      ))}
    </div>
  );
}

const said = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : [text.title, ...plainParagraphs(text.body)];

function InLanguage({ before, after }: { before: Text | undefined; after: Text }) {
  const name = useLanguageName();
  const [old, now] = [useMemo(() => said(before), [before]), useMemo(() => said(after), [after])];
  return (
    <article className={css.column} aria-label={name(after.language)}>
      <p className={css.language}>{name(after.language)}</p>
      <ChangesView before={old} after={now} language={after.language} />
    </article>
  );
}
