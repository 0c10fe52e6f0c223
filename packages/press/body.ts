import { fold } from './fold.ts';
import { type Block, blocksOfHtml, blocksOfLines, endOfFrontMatter, isMarked } from './markup.ts';
import { isPage, pageInside } from './page.ts';
import { sentences } from './sentences.ts';
import { lineKey } from './site.ts';
import type { Body, Paragraph, Span } from './source.ts';

/** Code units of a source that are read; what stands behind is left unread, and said. */
export const longestSource = 400_000;

/** What stays of a block. */
interface Part {
  readonly text: string;
  readonly places: readonly number[];
  readonly written: readonly string[];
  readonly item: boolean;
}

/** A block as text, with the place of each unit. */
interface Piece {
  readonly text: string;
  readonly places: readonly number[];
  readonly written: readonly string[];
  readonly linked: number;
  readonly aside: boolean;
  readonly item: boolean;
}

function piece({ excerpt, linked, aside, item }: Block): Piece {
  const text = excerpt.text();
  const places = Array.from({ length: text.length }, (_, at) => excerpt.place(at));
  return { text, places, written: excerpt.written(), linked, aside, item };
}

/**
 * The readable body of a report: markup, front matter, menus, captions, notices of rights and calls to comment are cut. The source is
 * any text; an empty one has an empty body. Nothing in it is run. `siteLines` are the lines of the site's own frame (`linesOfSite`).
 */
export function bodyOf(whole: string, siteLines: ReadonlySet<string> = new Set()): Body {
  const source = whole.slice(0, longestSource);
  const matter = endOfFrontMatter(source);
  const marked = isMarked(source.slice(matter));
  const pieces = (marked ? blocksOfHtml(source, matter) : blocksOfLines(source, matter)).map(piece);
  const cut: string[] = matter === 0 ? [] : [source.slice(0, matter)];
  const parts: Part[] = [];
  const end = endOfReport(pieces);
  for (const [at, one] of pieces.entries()) {
    const boiler = at >= end || isBoiler(one, at, pieces.length) || siteLines.has(lineKey(one.text));
    const kept = boiler ? [] : keep(one, cut);
    if (kept.length === 0 && one.text.trim() !== '') cut.push(one.text.trim());
    parts.push(...kept);
  }
  return join(parts, cut, whole.length > longestSource);
}

const sentenceEnd = /[.!?…؟:;][\s"”’»)\]]*$/u;
const longestTrailer = 100;

/**
 * Where a report's last sentence is followed only by short lines that are none: names of agencies, other headlines, words to search by. One
 * longer line alone is a sentence broken off.
 */
function endOfReport(pieces: readonly Piece[]): number {
  let end = pieces.length;
  const trails = ({ text, item }: Pick<Piece, 'text' | 'item'>): boolean =>
    !item && text.trim().length < longestTrailer && !sentenceEnd.test(text.trim());
  while (end > 0 && trails(pieces[end - 1] ?? { text: '', item: false })) end--;
  const told = pieces.slice(0, end).filter(({ text }) => sentenceEnd.test(text.trim())).length;
  const alone = pieces.length - end === 1 ? (pieces[end]?.text ?? '') : '';
  const brokenOff = alone.trim().split(/\s+/).length > 3;
  return told >= 2 && !brokenOff ? end : pieces.length;
}

function isBoiler({ text, linked, aside }: Piece, at: number, of: number): boolean {
  const bare = text.trim();
  if (bare === '') return true;
  const edge = at < 12 || at > of - 25;
  return aside || (linked > bare.length * 0.6 && bare.length < 200) || isPage(bare, edge);
}

/** What stays of a block when sentences of the page and tags of templates inside it are cut. */
function keep(one: Piece, cut: string[]): Part[] {
  const spans = sentences(one.text, [{ start: 0, end: one.text.length }], 'en');
  const gone = pageInside(one.text, fold(one.text), spans);
  for (const { start, end } of gone) cut.push(one.text.slice(start, end));
  const kept: Span[] = [];
  let from = 0;
  for (const { start, end } of [...gone, { start: one.text.length, end: one.text.length }]) {
    if (start > from && one.text.slice(from, start).trim() !== '') kept.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return kept.map(({ start, end }) => ({
    text: one.text.slice(start, end),
    places: one.places.slice(start, end),
    written: one.written.slice(start, end),
    item: one.item,
  }));
}

function join(parts: readonly Part[], cut: readonly string[], shortened: boolean): Body {
  let text = '';
  const places: number[] = [];
  const written: string[] = [];
  const paragraphs: Paragraph[] = [];
  for (const part of parts) {
    const lead = part.text.length - part.text.trimStart().length;
    const bare = part.text.trim();
    if (text !== '') {
      text += '\n';
      places.push(places.at(-1) ?? 0);
      written.push('\n');
    }
    paragraphs.push({ start: text.length, end: text.length + bare.length, item: part.item });
    text += bare;
    for (let at = lead; at < lead + bare.length; at++) {
      places.push(part.places[at] ?? 0);
      written.push(part.written[at] ?? '');
    }
  }
  return { text, paragraphs, places, written, cut, shortened };
}
