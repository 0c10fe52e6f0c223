import { textIn } from './agreed-text.ts';

/** What a record is called: one text, and where it has its title in several languages, each of them. */
export interface Titled {
  readonly title: string;
  readonly titles?: readonly { readonly language: string; readonly text: string }[] | undefined;
}

/** In the language of the reader where the record has it, else in the first it has; else the one text there is. */
export function titleIn({ title, titles = [] }: Titled, language: string): string {
  return textIn(titles, language)?.text || title;
}
