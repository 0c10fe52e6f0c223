/** The languages of the pages; each one is complete or the build fails. */
export const languages = ['en', 'fr', 'ar', 'it', 'es', 'de'] as const;
export type Language = (typeof languages)[number];

/** Latin or Arabic-Indic digits: a matter of the reader, not of the language. */
export const numerals = ['latn', 'arab'] as const;
export type Numerals = (typeof numerals)[number];

interface Tongue {
  /** In its own words: a reader looks for the own language, not for its English name. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** CLDR locale whose month names and date order an official of that language expects. */
  readonly locale: string;
}

export const tongues: Readonly<Record<Language, Tongue>> = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  fr: { name: 'Français', direction: 'ltr', locale: 'fr-FR' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-MA' },
  it: { name: 'Italiano', direction: 'ltr', locale: 'it-IT' },
  es: { name: 'Español', direction: 'ltr', locale: 'es-ES' },
  de: { name: 'Deutsch', direction: 'ltr', locale: 'de-DE' },
};

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** BCP 47 tag with the digits the reader chose, for every `Intl` constructor. */
export function localeTag(language: Language, digits: Numerals): string {
  return `${tongues[language].locale}-u-nu-${digits}`;
}
