import { createContext, type ReactNode, use, useMemo } from 'react';
import { type Language, localeTag, type Numerals, tongues } from './languages.ts';

/** How the pages speak to this reader. */
export interface Voice {
  readonly language: Language;
  readonly numerals: Numerals;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

const VoiceContext = createContext<Voice>({ language: 'en', numerals: 'latn', locale: 'en-GB', direction: 'ltr' });

export function VoiceProvider(props: { language: Language; numerals: Numerals; children: ReactNode }) {
  const { language, numerals } = props;
  const voice = useMemo(
    () => ({ language, numerals, locale: localeTag(language, numerals), direction: tongues[language].direction }),
    [language, numerals],
  );
  return <VoiceContext value={voice}>{props.children}</VoiceContext>;
}

export function useVoice(): Voice {
  return use(VoiceContext);
}
