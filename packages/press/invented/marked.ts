import type { Span } from '../source.ts';

/** An invented report with what people say it is. Its marks are `{a:…}` agreed, `{n:…}` neither, `{b:…}` of the page. */
export interface Marked {
  readonly id: string;
  readonly lang: string;
  readonly reportDate: string;
  /** Reports of one meeting have one name; null where there is none. */
  readonly meeting: string | null;
  readonly date: string;
  readonly countries: readonly string[];
  readonly text: string;
  readonly agreed: readonly Span[];
  readonly neither: readonly Span[];
  readonly page: readonly Span[];
}

/** Reports of a file: a line `# id language day meeting day-of-meeting countries` before each. */
export const markedReports = (file: string): readonly Marked[] =>
  file
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const [id = '', lang = '', reportDate = '', meeting = '', date = '', countries = ''] = part
        .slice(0, end)
        .split(' ');
      const known = { id, lang, reportDate, meeting: meeting === '-' ? null : meeting, date };
      return { ...known, countries: countries.split(',').sort(), ...unmarked(part.slice(end + 1).trim()) };
    });

function unmarked(source: string): Pick<Marked, 'text' | 'agreed' | 'neither' | 'page'> {
  const spans: Record<'a' | 'n' | 'b', Span[]> = { a: [], n: [], b: [] };
  const open: { mark: 'a' | 'n' | 'b'; start: number }[] = [];
  let text = '';
  for (let at = 0; at < source.length; at++) {
    const mark = /^\{([anb]):/u.exec(source.slice(at, at + 3))?.[1];
    if (mark === 'a' || mark === 'n' || mark === 'b') {
      open.push({ mark, start: text.length });
      at += 2;
      continue;
    }
    const closed = source.charAt(at) === '}' ? open.pop() : undefined;
    if (closed === undefined) text += source.charAt(at);
    else spans[closed.mark].push({ start: closed.start, end: text.length });
  }
  return { text, agreed: spans.a, neither: spans.n, page: spans.b };
}
