import { useVoice } from '../../../packages/ui/text/voice.tsx';

const rightToLeft: readonly string[] = ['ar'];

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}

/** What a language is called in the reader's own. */
export function useLanguageName(): (code: string) => string {
  const { locale } = useVoice();
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return (code) => names.of(code) ?? code;
}

/** The title in the reader's language, else in the first there is. */
export function useTitle(): (titles: readonly { readonly language: string; readonly title: string }[]) => string {
  const { language } = useVoice();
  return (titles) => (titles.find((one) => one.language === language) ?? titles[0])?.title ?? '';
}
