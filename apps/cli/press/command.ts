import { basename } from 'node:path';
import { z } from 'zod';
import { clusters, type Filed } from '../../../packages/press/cluster.ts';
import { emptyGlossary, type Glossary, readGlossary } from '../../../packages/press/glossary.ts';
import { readReport } from '../../../packages/press/read.ts';
import { rollOf } from '../../../packages/press/roll.ts';
import { linesOfSite } from '../../../packages/press/site.ts';
import { PressUsage, parsed, reportText, textOf } from './files.ts';
import { lineOf, told, toldGroups } from './lines.ts';

/** What is asked of a run: files as given, and files of a glossary and of what is known of the reports. */
export interface PressRead {
  readonly files: readonly string[];
  readonly glossary?: string | undefined;
  readonly meta?: string | undefined;
  readonly json: boolean;
  print(line: string): void;
}

/** Reads every file, prints a line for each in the order given, and a last line with the clusters. 0; 1 when nothing could be read. */
export async function pressRead(call: PressRead): Promise<0 | 1> {
  const roll = rollOf(await glossaryOf(call.glossary));
  const known = await metaOf(call.meta);
  const frames = await framesOf(call.files, known);
  const filed: Filed[] = [];
  for (const file of call.files) {
    const { reportDate = null, site = null } = known(file);
    const source = await reportText(file);
    const siteLines = frames.get(site ?? '') ?? new Set<string>();
    const report = source === null ? null : readReport(source, { roll, reportDate, siteLines });
    if (report !== null) filed.push({ file, report });
    call.print(call.json ? JSON.stringify(lineOf(file, report)) : told(file, report));
  }
  const groups = clusters(filed);
  call.print(call.json ? JSON.stringify({ clusters: groups }) : toldGroups(groups));
  return filed.some(({ report }) => report.lang !== null) ? 0 : 1;
}

export async function glossaryOf(path: string | undefined): Promise<Glossary> {
  if (path === undefined) return emptyGlossary;
  const glossary = readGlossary(await textOf(path, 'the glossary'));
  if (glossary === null)
    throw new PressUsage(
      `${path} is no glossary: give JSON of the form entente.glossary/v1, or a table whose columns are named`,
    );
  return glossary;
}

const metaLine = z.object({
  file: z.string(),
  report_date: z.string().nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
});

/** What is known of a report besides its text. */
interface Known {
  readonly reportDate?: string | null;
  /** The paper, or the host of its address: reports of one site share its frame. */
  readonly site?: string | null;
}

async function metaOf(path: string | undefined): Promise<(file: string) => Known> {
  const known = new Map<string, Known>();
  if (path === undefined) return () => ({});
  const lines = (await textOf(path, 'the list of dates')).split('\n').filter((line) => line.trim() !== '');
  for (const [at, line] of lines.entries()) {
    const read = metaLine.safeParse(parsed(line));
    if (!read.success) throw new PressUsage(`${path}, line ${at + 1}: expected {"file": …, "report_date": …}`);
    const { file, report_date, source, url } = read.data;
    known.set(file, { reportDate: report_date ?? null, site: source ?? hostOf(url ?? '') });
  }
  return (file) => known.get(file) ?? known.get(basename(file)) ?? {};
}

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

/** Reports of a site that are read a second time for its frame; more say no more. */
const mostOfSite = 20;

/** Lines that the reports of each site share; sites of one report have none. */
async function framesOf(
  files: readonly string[],
  known: (file: string) => Known,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const sites = new Map<string, string[]>();
  for (const file of files) {
    const { site = null } = known(file);
    if (site !== null) sites.set(site, [...(sites.get(site) ?? []), file].slice(0, mostOfSite));
  }
  const frames = new Map<string, ReadonlySet<string>>();
  for (const [site, own] of sites) {
    if (own.length < 2) continue;
    const texts = await Promise.all(own.map(reportText));
    frames.set(site, linesOfSite(texts.filter((text) => text !== null)));
  }
  return frames;
}
