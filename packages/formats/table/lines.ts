/** A line of a table as it stands in the file; a quoted field may hold line ends, so that one line spans several. */
export interface TableLine {
  readonly text: string;
  /** Number of its first line in the file, from 1 on. */
  readonly line: number;
}

const quote = 0x22;
/** Longer than any line of a table that anybody means: a quote that nobody closed. */
const longest = 10_000;

/**
 * Cuts text that comes in pieces into the lines of a table (RFC 4180, and the line ends of all systems). A byte order mark is taken off. A quote
 * that is not closed within ten thousand characters is a letter like any other.
 */
export class TableLines {
  #rest = '';
  #line = 1;
  #begun = false;

  /** The lines that are whole by now. */
  *push(piece: string): Generator<TableLine> {
    let text = this.#rest + piece;
    if (!this.#begun && text.length > 0) {
      this.#begun = true;
      if (text.codePointAt(0) === 0xfeff) text = text.slice(1);
    }
    let from = 0;
    const plain = !text.includes('"');
    const next = (): number => (plain ? text.indexOf('\n', from) : this.#endFrom(text, from));
    for (let end = next(); end >= 0; end = next()) {
      yield this.#cut(text, from, end);
      from = end + 1;
    }
    this.#rest = text.slice(from);
  }

  /** What is left at the end of the file. */
  *end(): Generator<TableLine> {
    for (const text of this.#rest.split('\n')) if (text !== '') yield this.#cut(`${text}\n`, 0, text.length);
    this.#rest = '';
  }

  #cut(text: string, from: number, end: number): TableLine {
    const cut = text.slice(from, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    const line = this.#line;
    this.#line += 1;
    if (cut.includes('\n')) this.#line += cut.split('\n').length - 1;
    return { text: cut, line };
  }

  /** Place of the line feed that ends the line, or -1 while it has not come. */
  #endFrom(text: string, from: number): number {
    let end = text.indexOf('\n', from);
    const first = end;
    let quotes = end < 0 ? 0 : quotesIn(text, from, end);
    while (end >= 0 && quotes % 2 === 1) {
      if (end - from > longest) return first;
      const next = text.indexOf('\n', end + 1);
      if (next < 0) return text.length - from > longest ? first : -1;
      quotes += quotesIn(text, end, next);
      end = next;
    }
    return end;
  }
}

function quotesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === quote) count += 1;
  return count;
}

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** The separator that makes the most fields of a line. */
export function separatorOf(line: string): Separator {
  const counted = separators.map((separator) => ({ separator, count: fieldsOf(line, separator).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/** The fields of a line (RFC 4180): quotes are taken off, doubled ones are one; blanks around a field do not count. */
export function fieldsOf(line: string, separator: Separator): readonly string[] {
  if (!line.includes('"')) return line.split(separator);
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? '';
    if (quoted && letter === '"' && line[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (letter === '"' && (quoted || field.trim() === '')) {
      quoted = !quoted;
      if (quoted) field = '';
    } else if (letter === separator && !quoted) {
      fields.push(field);
      field = '';
    } else field += letter;
  }
  return [...fields, field];
}
