import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { clusters, type Filed } from '../../../packages/press/cluster.ts';
import { emptyGlossary, type Glossary, readGlossary } from '../../../packages/press/glossary.ts';
import { type Reason, type Report, readReport } from '../../../packages/press/read.ts';
import { type Roll, rollOf } from '../../../packages/press/roll.ts';

/** What is asked of a run: files as given, and files of a glossary and of the reports' own dates. */
export interface PressRead {
  readonly files: readonly string[];
  readonly glossary?: string | undefined;
  readonly meta?: string | undefined;
  readonly json: boolean;
  print(line: string): void;
}

/** A fault of the call itself: a glossary or a list of dates that cannot be used. */
export class PressUsage extends Error {}

const sentence: Readonly<Record<Reason | 'press.unreadable', string>> = {
  'press.empty': 'The file holds no text. Give the report’s own words.',
  'press.language-unknown': 'The text does not show its language. Give more of it, or read it by hand.',
  'press.language-not-read':
    'The language is not one that is read. The body is given; the rest has to be read by hand.',
  'press.shortened': 'The file is longer than what is read. Only its beginning was read; cut the report out of it.',
  'press.not-text': 'The file is no text. Save the report as text or HTML.',
  'press.unreadable': 'The file cannot be opened. See whether it is there and may be read.',
};

/** Reads every file, prints a line for each in the order given, and a last line with the clusters. 0; 1 when nothing could be read. */
export async function pressRead(call: PressRead): Promise<0 | 1> {
  const roll = rollOf(await glossaryOf(call.glossary));
  const dates = await datesOf(call.meta);
  const filed: Filed[] = [];
  for (const file of call.files) {
    const report = await reportOf(file, roll, dates.get(file) ?? dates.get(basename(file)) ?? null);
    if (report !== null) filed.push({ file, report });
    call.print(call.json ? JSON.stringify(lineOf(file, report)) : told(file, report));
  }
  const groups = clusters(filed);
  call.print(call.json ? JSON.stringify({ clusters: groups }) : toldGroups(groups));
  return filed.some(({ report }) => report.lang !== null) ? 0 : 1;
}

async function glossaryOf(path: string | undefined): Promise<Glossary> {
  if (path === undefined) return emptyGlossary;
  const glossary = readGlossary(await textOf(path, 'the glossary'));
  if (glossary === null)
    throw new PressUsage(
      `${path} is no glossary: give JSON of the form entente.glossary/v1, or a table whose columns are named`,
    );
  return glossary;
}

const metaLine = z.object({ file: z.string(), report_date: z.string().nullish() });

async function datesOf(path: string | undefined): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>();
  if (path === undefined) return dates;
  const lines = (await textOf(path, 'the list of dates')).split('\n').filter((line) => line.trim() !== '');
  for (const [at, line] of lines.entries()) {
    const read = metaLine.safeParse(parsed(line));
    if (!read.success) throw new PressUsage(`${path}, line ${at + 1}: expected {"file": …, "report_date": …}`);
    if (read.data.report_date) dates.set(read.data.file, read.data.report_date);
  }
  return dates;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function textOf(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new PressUsage(`${what} cannot be opened: ${path}`);
  }
}

/** Null when the file cannot be opened. Bytes that are no UTF-8 are read as the older pages of the web are. */
async function reportOf(file: string, roll: Roll, reportDate: string | null): Promise<Report | null> {
  try {
    return readReport(decoded(await readFile(file)), { roll, reportDate });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const [first, second] = bytes;
    const wide =
      first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'windows-1252';
    return new TextDecoder(wide).decode(bytes);
  }
}

function lineOf(file: string, report: Report | null): object {
  if (report === null) return { file, lang: null, meeting: false, ...why('press.unreadable') };
  const { traits: _, reason, names, agreed, date, ...rest } = report;
  return {
    ...{ file, ...rest },
    date,
    agreed: agreed.map(({ quote, start, end, kind }) => ({ quote, start, end, kind })),
    names: names.map(({ surface, resolved, confidence, why: because, start, end }) => ({
      surface,
      resolved,
      confidence,
      why: because,
      start,
      end,
    })),
    ...(reason === null ? {} : why(reason)),
  };
}

const why = (reason: keyof typeof sentence): object => ({ reason, message: sentence[reason] });

function told(file: string, report: Report | null): string {
  if (report === null) return `${file}: ${sentence['press.unreadable']}`;
  const { lang, meeting, sides, date, place, agreed, reason } = report;
  const who = sides.map(({ country, person }) => `${country}${person === null ? '' : ` ${person}`}`).join(', ');
  const when = date.value ?? (date.weekday === null ? 'no date' : `weekday ${date.weekday}`);
  const head = `${file}: ${lang ?? 'language unknown'}, ${meeting ? `a meeting of ${who}; ${when}; ${place ?? 'no place'}; ${agreed.length} agreed` : 'no meeting'}`;
  return reason === null ? head : `${head}. ${sentence[reason]}`;
}

const toldGroups = (groups: readonly (readonly string[])[]): string =>
  [`${groups.length} meetings`, ...groups.map((group) => `  ${group.join(', ')}`)].join('\n');
