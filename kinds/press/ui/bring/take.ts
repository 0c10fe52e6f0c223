import { blocksOfHtml, endOfFrontMatter, isMarked } from '../../../../packages/press/markup.ts';
import { asText } from '../../inputs.ts';
import { longestText } from '../../schema.ts';

/** Code units of a page that are looked at; more is no report. */
const longestPage = 3_000_000;

export type Taken =
  | { readonly ok: true; readonly text: string; readonly markup: boolean }
  | { readonly ok: false; readonly why: 'empty' | 'tooLong' | 'notText'; readonly length: number };

/**
 * What is taken of a text or a page: of a page the words a reader would see, without its menus; nothing of it is run. What cannot be taken is
 * refused before it is put anywhere, so that whoever brings it still has it where it came from.
 */
export function taken(raw: string): Taken {
  const { length } = raw;
  if (length > longestPage) return { ok: false, why: 'tooLong', length };
  if (raw.slice(0, 4_096).includes('\u0000')) return { ok: false, why: 'notText', length };
  const markup = isMarked(raw) && /<\/\w+>/u.test(raw);
  const text = asText(markup ? wordsOfPage(raw) : raw).trim();
  if (text === '') return { ok: false, why: 'empty', length };
  return text.length > longestText ? { ok: false, why: 'tooLong', length: text.length } : { ok: true, text, markup };
}

function wordsOfPage(page: string): string {
  const lines = blocksOfHtml(page, endOfFrontMatter(page))
    .filter(({ aside }) => !aside)
    .map(({ excerpt }) => excerpt.written().join('').replace(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
