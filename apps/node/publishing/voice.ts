import { isLanguage, type Language, localeTag, tongues } from '../../../packages/ui/text/languages.ts';
import { formatMessage, type Values } from '../../../packages/ui/text/message.ts';
import { momentIn } from '../paper/words.ts';
import type en from './text/en.ts';

/** What stands around a published text, in the language of that text. */
export interface PublicVoice {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  say(key: keyof typeof en, values?: Values): string;
  moment(instant: string): string;
  list(names: readonly string[]): string;
}

/** The words of a language; those of English around a text in a language that the pages do not speak. */
export async function publicVoice(wanted: string, zone: string): Promise<PublicVoice> {
  const language = isLanguage(wanted) ? wanted : 'en';
  const module: { default: Record<keyof typeof en, string> } = await import(`./text/${language}.ts`);
  const locale = localeTag(language, 'latn');
  return {
    language,
    direction: tongues[language].direction,
    say: (key, values) => formatMessage(locale, module.default[key], values),
    moment: (instant) => momentIn(locale, instant, zone),
    list: (names) => new Intl.ListFormat(locale).format(names),
  };
}

/** The direction in which a text of a language is written. */
export const directionIn = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** What a language is called in itself. */
export function nameOfLanguage(language: string): string {
  if (isLanguage(language)) return tongues[language].name;
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
