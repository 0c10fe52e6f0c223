import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One labelled report of the outside data: its text, and what people say it is. */
export interface Labelled {
  readonly file: string;
  readonly text: string;
  readonly lang: string;
  readonly reportDate: string | null;
  /** The site it was on, where it is labelled. */
  readonly site: string | null;
  readonly meeting: string | null;
  readonly boilerplate: readonly string[];
  /** Canonical name → forms as printed; empty where none are labelled. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

export interface Met {
  readonly id: string;
  readonly date: string | null;
  readonly countries: readonly string[];
  readonly sides: readonly { readonly country: string; readonly person: string; readonly office: string }[];
  readonly agreed: readonly { readonly quote: string; readonly file: string; readonly strength: string }[];
}

export interface Labels {
  readonly reports: readonly Labelled[];
  readonly meetings: ReadonlyMap<string, Met>;
  /** Lines of labels that say nothing that can be used, each with its file, its number and why: left out, and counted. */
  readonly damaged: readonly string[];
}

const side = z.object({ country: z.string(), person: z.string(), office: z.string() });
const agreed = z.object({ quote: z.string(), file: z.string(), strength: z.string() });
const meeting = z.object({
  meeting_id: z.string(),
  date: z.string().nullable(),
  sides: z.array(side),
  agreed: z.array(agreed),
});
const report = z.object({
  ...{ file: z.string(), lang: z.string(), report_date: z.string().nullable(), meeting_id: z.string().nullable() },
  source: z.string().nullish(),
  name_forms: z.record(z.string(), z.array(z.string())).default({}),
  boilerplate: z.array(z.object({ text: z.string() })).default([]),
});
const piece = z.object({ file: z.string(), text: z.string() });

/** A file of labels, a line each; `use` throws for a line of which nothing can be made. */
interface Reading {
  readonly folder: string;
  readonly damaged: string[];
}

function eachLine<T>({ folder, damaged }: Reading, file: string, use: (label: unknown) => readonly T[]): readonly T[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return use(JSON.parse(line));
    } catch (error) {
      damaged.push(`${file}, line ${index + 1}: ${whyOf(error)}`);
      return [];
    }
  });
}

function whyOf(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map((one) => `${one.path.join('.')}: ${one.message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}

const typed = z.object({ type: z.string() });
const typeOf = (label: unknown): string => typed.parse(label).type;

/** The reports the project's mission comes from: documents and meetings in one file. */
export function seedLabels(folder: string): Labels {
  const reading: Reading = { folder, damaged: [] };
  const [reports, meetings]: [Labelled[], Met[]] = [[], []];
  eachLine(reading, 'labels.jsonl', (label) => {
    const type = typeOf(label);
    if (type === 'document') reports.push(reportOf(folder, label, new Map()));
    if (type === 'meeting') meetings.push(metOf(label));
    return [];
  });
  return { reports, meetings: byId(meetings), damaged: reading.damaged };
}

/** Whole texts in many languages, with their boilerplate in a file of its own. */
export function textLabels(folder: string): Labels {
  const reading: Reading = { folder, damaged: [] };
  const cut = new Map<string, string[]>();
  for (const { file, text } of eachLine(reading, 'boilerplate.jsonl', (label) => [piece.parse(label)]))
    cut.set(file, [...(cut.get(file) ?? []), text]);
  const reports = eachLine(reading, 'labels.jsonl', (label) => [reportOf(folder, label, cut)]);
  const meetings = eachLine(reading, 'meetings.jsonl', (label) => [metOf(label)]);
  return { reports, meetings: byId(meetings), damaged: reading.damaged };
}

const byId = (all: readonly Met[]): ReadonlyMap<string, Met> => new Map(all.map((one) => [one.id, one]));

function metOf(label: unknown): Met {
  const { meeting_id: id, date, sides, agreed: said } = meeting.parse(label);
  return { id, date, countries: [...new Set(sides.map(({ country }) => country))].sort(), sides, agreed: said };
}

function reportOf(folder: string, label: unknown, cut: ReadonlyMap<string, readonly string[]>): Labelled {
  const one = report.parse(label);
  return {
    ...{ file: one.file, lang: one.lang, reportDate: one.report_date, site: one.source ?? null },
    ...{ meeting: one.meeting_id, forms: one.name_forms },
    text: readFileSync(join(folder, one.file), 'utf8'),
    boilerplate: [...one.boilerplate.map(({ text }) => text), ...(cut.get(one.file) ?? [])],
  };
}
