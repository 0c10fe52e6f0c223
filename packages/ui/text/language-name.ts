import { useVoice } from './voice.tsx';

/** What a language is called in the reader's own; its tag where nobody here knows a word for it. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useVoice();
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return (tag) => names.of(tag) ?? tag;
}
