import { type Damaged, damagedBy } from './row.ts';

/** A record of a table with the line it begins in, from 1; or why it is none. */
export type TableRecord = { readonly line: number } & (
  | { readonly fields: readonly string[]; readonly row: string }
  | Damaged
);

/** Lines that one record may go over, by line ends within quotes, and how long it may be: beyond that a quote was left open. */
const [mostLines, longestRecord] = [64, 60_000];

/**
 * The records of a table by RFC 4180: a field in quotes may have separators, line ends and doubled quotes in it. A table with tabs has no quotes: there
 * a quote is a letter. A quote that is not closed damages its own line alone; reading goes on with the next.
 */
export function* recordsOf(lines: Iterable<string>, separator: string, first: number): Iterable<TableRecord> {
  const source = lines[Symbol.iterator]();
  let ahead: string[] = [];
  const next = (): string | undefined => {
    if (ahead.length > 0) return ahead.shift();
    const { done, value } = source.next();
    return done === true ? undefined : value;
  };
  let line = first;
  for (let text = next(); text !== undefined; text = next()) {
    const taken = [text];
    let fields = splitRecord(text, separator);
    while (fields === 'open' && taken.length < mostLines && taken.join('\n').length < longestRecord) {
      const more = next();
      if (more === undefined) break;
      taken.push(more);
      fields = splitRecord(taken.join('\n'), separator);
    }
    if (typeof fields !== 'string') {
      yield { line, fields, row: taken.join('\n') };
      line += taken.length;
      continue;
    }
    const open = fields === 'open' || taken.length > 1;
    yield { line, ...damagedBy(open ? 'open' : 'torn') };
    ahead = [...taken.slice(1), ...ahead];
    line += 1;
  }
}

/** The fields of a record; `open` when it ends within quotes, `torn` when something follows a closing quote. */
export function splitRecord(text: string, separator: string): readonly string[] | 'open' | 'torn' {
  if (separator === '\t' || !text.includes('"')) return text.split(separator);
  const fields: string[] = [];
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(separator, at);
      fields.push(text.slice(at, end < 0 ? undefined : end));
      if (end < 0) return fields;
      at = end + 1;
      continue;
    }
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end < 0) return 'open';
    fields.push(text.slice(at + 1, end).replaceAll('""', '"'));
    if (end + 1 === text.length) return fields;
    if (text[end + 1] !== separator) return 'torn';
    at = end + 2;
  }
}
