import { z } from 'zod';

/** A report as a line of a feed file gives it. */
export interface FeedReport {
  readonly text: string;
  readonly source: string;
  readonly url: string;
  readonly published: string;
}

const short = z.string().max(2_000).nullish();
const feedLine = z.object({
  ...{ text: z.string().min(1), title: short, source: short, url: short, published: short, report_date: short },
});

export interface Feed {
  readonly reports: readonly FeedReport[];
  /** Numbers of lines that are no report, from 1. */
  readonly wrong: readonly number[];
}

/** Reports taken from one file at a time; more are read from a second. */
const mostLines = 200;

/** A file whose lines are JSON objects with a text; null for a file of another form. Lines that are none are named by their number. */
export function feedOf(content: string): Feed | null {
  const lines = content
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .slice(0, mostLines);
  const filled = lines.map((line, at) => ({ line: line.trim(), number: at + 1 })).filter(({ line }) => line !== '');
  if (filled.length === 0 || !filled[0]?.line.startsWith('{')) return null;
  const read = filled.map(({ line, number }) => ({ number, report: reportOf(line) }));
  return {
    reports: read.flatMap(({ report }) => report ?? []),
    wrong: read.flatMap(({ number, report }) => (report === null ? [number] : [])),
  };
}

function reportOf(line: string): FeedReport | null {
  try {
    const { title, text, source, url, published, report_date } = feedLine.parse(JSON.parse(line));
    return {
      text: title ? `${title}\n${text}` : text,
      source: source ?? '',
      url: url ?? '',
      published: (published ?? report_date ?? '').slice(0, 10),
    };
  } catch {
    return null;
  }
}
