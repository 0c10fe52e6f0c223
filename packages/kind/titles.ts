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

/** Ends with a day (YYYY-MM-DD), perhaps with an hour after it, as kinds write it that name their records by the day. */
const dated = /^(.*?)( · | )?(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/su;

export interface DatedTitle {
  readonly before: string;
  readonly between: string;
  readonly day: string;
  readonly hour: string | undefined;
}

/** A title that ends with a day, taken apart so that the day can be said as the reader says it; null when it does not. */
export function datedTitle(title: string): DatedTitle | null {
  const [, before = '', between = '', day, hour] = dated.exec(title) ?? [];
  return day === undefined ? null : { before, between, day, hour };
}
