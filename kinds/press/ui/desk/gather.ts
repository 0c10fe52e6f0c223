import { type FeedReport, feedOf } from '../../feed.ts';
import { type Taken, taken } from '../bring/take.ts';

/** A report of a file, on its way: not yet brought, brought, or refused with why. */
export interface Gathered {
  readonly key: string;
  readonly name: string;
  readonly report: FeedReport | null;
  readonly refused: Extract<Taken, { ok: false }> | null;
  readonly fate: 'waits' | 'sending' | 'brought' | 'failed';
  readonly record: string | null;
  readonly code: string | null;
}

export interface Gathering {
  readonly reports: readonly Gathered[];
  /** Lines of feed files that are no report: `<file>: 3, 7`. */
  readonly wrong: readonly string[];
}

const blank = { fate: 'waits', record: null, code: null } as const;

function one(name: string, report: FeedReport): Gathered {
  const found = taken(report.text);
  return {
    ...{ ...blank, key: crypto.randomUUID(), name },
    report: found.ok ? { ...report, text: found.text } : null,
    refused: found.ok ? null : found,
  };
}

/** Largest file that is read at all, bytes. */
const largest = 25_000_000;

/** The reports in some files: a text or a page each, or a feed with one a line. */
export async function gathered(files: readonly File[]): Promise<Gathering> {
  const all = await Promise.all(files.map(inFile));
  return { reports: all.flatMap(({ reports }) => reports), wrong: all.flatMap(({ wrong }) => wrong) };
}

async function inFile(file: File): Promise<Gathering> {
  if (file.size > largest) {
    const refused = { ok: false, why: 'tooLong', length: file.size } as const;
    return { reports: [{ ...blank, key: crypto.randomUUID(), name: file.name, report: null, refused }], wrong: [] };
  }
  const content = await file.text();
  const feed = feedOf(content);
  if (feed === null)
    return { reports: [one(file.name, { text: content, source: '', url: '', published: '' })], wrong: [] };
  return {
    reports: feed.reports.map((report, at) => one(`${file.name} · ${at + 1}`, report)),
    wrong: feed.wrong.length === 0 ? [] : [`${file.name}: ${feed.wrong.join(', ')}`],
  };
}
