import type { ReactNode } from 'react';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { isLanguage, languages, tongues } from '../../../../packages/ui/text/languages.ts';
import { prefer, usePreferences } from '../../client/preferences.ts';
import { useFrameText } from '../../text/index.ts';
import css from './sign-in.module.css';

const choices = languages.map((language) => ({ value: language, label: tongues[language].name }));

/** The page before one is inside: whose node this is, and one thing to do. */
export function Doorway(props: { authority: string; title: string; children: ReactNode }) {
  const t = useFrameText();
  const { language } = usePreferences();
  return (
    <main className={css.doorway}>
      <div className={css.card}>
        <header className={css.head}>
          <img src="/icon.svg" alt="" width={44} height={44} />
          <p className={css.authority}>
            <bdi>{props.authority}</bdi>
          </p>
          <h1 className={css.title}>{props.title}</h1>
        </header>
        {props.children}
      </div>
      <footer className={css.foot}>
        <span>{t('signIn.foot')}</span>
        <NativeSelect
          aria-label={t('language.label')}
          size="xs"
          data={choices}
          value={language}
          onChange={(event) => isLanguage(event.currentTarget.value) && prefer({ language: event.currentTarget.value })}
        />
      </footer>
    </main>
  );
}
