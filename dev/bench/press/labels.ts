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

const lines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

const typed = z.object({ type: z.string() });
const ofType = (all: readonly unknown[], type: string): unknown[] =>
  all.filter((one) => typed.parse(one).type === type);

/** The reports the project's mission comes from. */
export function seedLabels(folder: string): Labels {
  const all = lines(join(folder, 'labels.jsonl'));
  return labels(folder, ofType(all, 'document'), ofType(all, 'meeting'), new Map());
}

/** Whole texts in many languages, with their boilerplate in a file of its own. */
export function textLabels(folder: string): Labels {
  const cut = new Map<string, string[]>();
  for (const one of lines(join(folder, 'boilerplate.jsonl'))) {
    const { file, text } = piece.parse(one);
    cut.set(file, [...(cut.get(file) ?? []), text]);
  }
  return labels(folder, lines(join(folder, 'labels.jsonl')), lines(join(folder, 'meetings.jsonl')), cut);
}

function labels(
  folder: string,
  documents: readonly unknown[],
  events: readonly unknown[],
  cut: ReadonlyMap<string, readonly string[]>,
): Labels {
  const meetings = z
    .array(meeting)
    .parse(events)
    .map((one): [string, Met] => [
      one.meeting_id,
      {
        id: one.meeting_id,
        date: one.date,
        countries: [...new Set(one.sides.map(({ country }) => country))].sort(),
        sides: one.sides,
        agreed: one.agreed,
      },
    ]);
  const reports = z
    .array(report)
    .parse(documents)
    .map(
      (one): Labelled => ({
        ...{
          file: one.file,
          lang: one.lang,
          reportDate: one.report_date,
          site: one.source ?? null,
          meeting: one.meeting_id,
          forms: one.name_forms,
        },
        text: readFileSync(join(folder, one.file), 'utf8'),
        boilerplate: [...one.boilerplate.map(({ text }) => text), ...(cut.get(one.file) ?? [])],
      }),
    );
  return { reports, meetings: new Map(meetings) };
}
