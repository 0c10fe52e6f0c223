import { Parser } from 'htmlparser2';
import { Excerpt } from './source.ts';

/** A paragraph of the source before anything is judged. `linked` counts characters inside links; `aside` is what the page itself calls so; `item` is one of a list. */
export interface Block {
  readonly excerpt: Excerpt;
  readonly linked: number;
  readonly aside: boolean;
  readonly item: boolean;
}

const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr table section article main header footer nav aside figure figcaption blockquote pre br hr form body html head title'.split(
    ' ',
  ),
);
const asides = new Set('nav aside footer form figcaption button select label menu dialog'.split(' '));
const silent = new Set('script style noscript iframe svg template textarea object canvas math head'.split(' '));
const asideName =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|sidebar|footer|comments?|share|sharing|social|related|breadcrumbs?|newsletter|cookies?|promo|advert\w*|ads?|tags?|byline|caption|pagination|popular|trending|widget)(?:$|[\s_-])/i;
const looksMarked =
  /<\/?(?:p|div|span|html|body|br|a|img|h[1-6]|em|strong|b|i|ul|ol|li|article|section|table|script|style|!doctype)\b[^>]*>/i;

/** Whether a source is written in HTML rather than in plain lines. */
export const isMarked = (source: string): boolean => looksMarked.test(source.slice(0, 200_000));

class Blocks {
  readonly all: Block[] = [];
  #excerpt = new Excerpt();
  #linked = 0;
  aside = 0;
  link = 0;
  item = 0;

  text(text: string, at: number): void {
    const before = this.#excerpt.length;
    this.#excerpt.add(text, at);
    if (this.link > 0) this.#linked += this.#excerpt.length - before;
  }

  /** One character that stands for an entity of the source. */
  entity(text: string, at: number): void {
    for (const unit of text) if (unit.length === 1) this.#excerpt.addUnit(unit, at);
  }

  close(): void {
    if (this.#excerpt.length > 0)
      this.all.push({
        excerpt: this.#excerpt,
        linked: this.#linked,
        aside: this.aside > 0,
        item: this.item > 0,
      });
    this.#excerpt = new Excerpt();
    this.#linked = 0;
  }
}

/** Paragraphs of HTML from `offset` on. Nothing of it is run, fetched or kept as markup: it is read as a list of tags. */
export function blocksOfHtml(source: string, offset: number): readonly Block[] {
  const found = new Blocks();
  const open: { name: string; aside: boolean }[] = [];
  let mute = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const aside = asides.has(name) || asideName.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
        if (blocks.has(name) || aside) found.close();
        open.push({ name, aside });
        if (silent.has(name)) mute++;
        if (aside) found.aside++;
        if (name === 'a') found.link++;
        if (name === 'li') found.item++;
      },
      ontext(text) {
        if (mute > 0) return;
        const at = offset + parser.startIndex;
        const length = parser.endIndex - parser.startIndex + 1;
        if (length === text.length) found.text(text.replaceAll('\n', ' '), at);
        else found.entity(text, at);
      },
      onclosetag(name) {
        const ended = open.pop();
        if (blocks.has(name) || ended?.aside === true) found.close();
        if (silent.has(name)) mute--;
        if (ended?.aside === true) found.aside--;
        if (name === 'a') found.link--;
        if (name === 'li') found.item--;
      },
    },
    { decodeEntities: true },
  );
  parser.end(source.slice(offset));
  found.close();
  return found.all;
}

/** What plain texts begin the points of a list with. */
const listMark = /^\s*(?:[-–—•·*▪‣]|\(?\d{1,2}[.)]|\(?\p{Ll}\))\s+/u;

/** Lines of a plain text from `offset` on, each a paragraph. */
export function blocksOfLines(source: string, offset: number): readonly Block[] {
  const list: Block[] = [];
  for (const match of source.slice(offset).matchAll(/[^\n]+/g)) {
    const excerpt = new Excerpt();
    excerpt.add(match[0], offset + match.index);
    if (excerpt.length > 0) list.push({ excerpt, linked: 0, aside: false, item: listMark.test(match[0]) });
  }
  return list;
}

/** Where the front matter of a page of a site generator ends; 0 when there is none. */
export function endOfFrontMatter(source: string): number {
  const matter = /^\uFEFF?\s*---[ \t]*\r?\n[\s\S]{0,20000}?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  return matter === null ? 0 : matter[0].length;
}
