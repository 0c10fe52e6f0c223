import type { Entry, NameForm } from './schema.ts';

/** The form a language uses: its own, or the first of a name that is never translated. */
export function formIn({ forms, fixed }: Entry, language: string): NameForm | null {
  return forms.find((one) => one.language === language) ?? (fixed ? (forms[0] ?? null) : null);
}
