import { Parser } from 'htmlparser2';
import type { Block, Direction, Run, TextMark } from '../../kind/rich-text.ts';

/**
 * Pasted markup as the text of a record. It is read as letters by a parser that makes no elements, so nothing of it can run, load or
 * look like our own pages: what is no paragraph, heading, list, quote or emphasis leaves its words behind, or nothing at all.
 */
export function fromHtml(html: string): Block[] {
  const reader = new Reader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reader.done();
}

/** Whose words are no text of the page. */
const silent = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
  'button',
  'audio',
  'video',
  'canvas',
]);
const marks: Readonly<Partial<Record<string, TextMark>>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
};
const headings: Readonly<Partial<Record<string, 1 | 2 | 3>>> = { h1: 1, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 };
const breaking = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'li',
  'ul',
  'ol',
  'blockquote',
  'tr',
  'table',
  'pre',
  'hr',
  'dl',
  'dt',
  'dd',
  ...Object.keys(headings),
]);
const lists: Readonly<Partial<Record<string, 'bullets' | 'numbers'>>> = { ul: 'bullets', ol: 'numbers' };

/** What is open now, and the line being written. */
class Reader {
  readonly #blocks: Block[] = [];
  readonly #open: string[] = [];
  readonly #dirs: Direction[] = [];
  #runs: Run[] = [];
  /** The list to which the next item belongs; a new one after anything else. */
  #list: Extract<Block, { readonly items: unknown }> | null = null;

  open(name: string, { dir }: Readonly<Record<string, string>>): void {
    if (name === 'br') this.#runs.push({ text: '\n', marks: [] });
    if (breaking.has(name)) this.#flush();
    if (name === 'td' || name === 'th') this.text(' ');
    if (lists[name] !== undefined) this.#list = null;
    this.#open.push(name);
    this.#dirs.push(dir === 'rtl' || dir === 'ltr' ? dir : (this.#dirs.at(-1) ?? 'auto'));
  }

  text(text: string): void {
    if (this.#open.some((name) => silent.has(name))) return;
    const words = cleaned(text);
    if (words === '' || (words === ' ' && this.#runs.length === 0)) return;
    this.#runs.push({ text: words, marks: this.#marks() });
  }

  close(name: string): void {
    if (breaking.has(name)) this.#flush();
    if (lists[name] !== undefined) this.#list = null;
    const at = this.#open.lastIndexOf(name);
    if (at === -1) return;
    this.#open.length = at;
    this.#dirs.length = at;
  }

  done(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  #marks(): TextMark[] {
    const found = this.#open.flatMap((name) => marks[name] ?? []);
    return (['bold', 'italic', 'underline'] as const).filter((mark) => found.includes(mark));
  }

  #flush(): void {
    const line = { dir: this.#dirs.at(-1) ?? 'auto', runs: trimmed(this.#runs) };
    this.#runs = [];
    if (line.runs.length === 0) return;
    const kind = this.#open.findLast((name) => name === 'li' || name === 'blockquote' || headings[name] !== undefined);
    const type = lists[this.#open.findLast((name) => lists[name] !== undefined) ?? ''] ?? 'bullets';
    if (kind === 'li') {
      this.#item(type, line);
      return;
    }
    this.#list = null;
    const level = headings[kind ?? ''];
    if (level !== undefined) this.#blocks.push({ type: 'heading', level, ...line });
    else this.#blocks.push({ type: kind === 'blockquote' ? 'quote' : 'paragraph', ...line });
  }

  #item(type: 'bullets' | 'numbers', line: { dir: Direction; runs: Run[] }): void {
    if (this.#list?.type === type) {
      this.#list.items.push(line);
      return;
    }
    const begun = { type, items: [line] };
    this.#list = begun;
    this.#blocks.push(begun);
  }
}

/** Spaces and line ends of markup are one space; controls are none. */
function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[ \t\r\n\f]+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Without space at both ends, and nothing where there is nothing else. */
function trimmed(runs: readonly Run[]): Run[] {
  const joined = runs.filter(({ text }) => text !== '');
  while (joined[0]?.text.trim() === '') joined.shift();
  while (joined.at(-1)?.text.trim() === '') joined.pop();
  return joined.map((run, index) => ({
    ...run,
    text: index === 0 ? run.text.trimStart() : index === joined.length - 1 ? run.text.trimEnd() : run.text,
  }));
}
