import { clusters } from '../../../packages/press/cluster.ts';
import type { Glossary } from '../../../packages/press/glossary.ts';
import { type Report, readReport } from '../../../packages/press/read.ts';
import { rollOf } from '../../../packages/press/roll.ts';
import { linesOfSite } from '../../../packages/press/site.ts';
import type { Labelled, Labels, Met } from './labels.ts';
import {
  agreedOf,
  bCubed,
  boilerplateOf,
  dateVerdict,
  f1,
  noCounts,
  plus,
  precision,
  recall,
  sameSides,
  share,
} from './score.ts';

interface Read {
  readonly labelled: Labelled;
  readonly report: Report;
  readonly met: Met | null;
}

function readAll({ reports, meetings }: Labels, glossary?: Glossary): readonly Read[] {
  const roll = rollOf(glossary);
  const frames = framesOf(reports);
  return reports.map((labelled) => ({
    labelled,
    report: readReport(labelled.text, {
      roll,
      reportDate: labelled.reportDate,
      siteLines: frames.get(labelled.site ?? '') ?? new Set(),
    }),
    met: labelled.meeting === null ? null : (meetings.get(labelled.meeting) ?? null),
  }));
}

/** Lines that reports of one site share. */
function framesOf(reports: readonly Labelled[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sites = new Map<string, string[]>();
  for (const { site, text } of reports) if (site !== null) sites.set(site, [...(sites.get(site) ?? []), text]);
  return new Map([...sites].map(([site, texts]) => [site, linesOfSite(texts)]));
}

const groups = (all: readonly Read[]): readonly (readonly string[])[] =>
  clusters(all.map(({ labelled, report }) => ({ file: labelled.file, report })));

function datesOf(all: readonly Read[]): Readonly<Record<'exact' | 'open' | 'invented' | 'outside', number>> {
  const counts = { exact: 0, open: 0, invented: 0, outside: 0 };
  for (const { report, met } of all) if (met !== null) counts[dateVerdict(report.date, met)]++;
  return counts;
}

const agreedSum = (all: readonly Read[]) =>
  all.reduce(
    (sum, { labelled, report, met }) => (met === null ? sum : plus(sum, agreedOf(labelled, report, met))),
    noCounts,
  );

/** Whole texts, without any glossary: the names are not given. */
export function textFigures(labels: Labels) {
  const all = readAll(labels);
  const met = all.filter((one) => one.met !== null);
  const boiler = all.map(({ labelled, report }) => boilerplateOf(labelled, report));
  const meeting = all.reduce((sum, { report, met: is }) => {
    const [said, so] = [report.meeting, is !== null];
    return plus(sum, { right: said && so ? 1 : 0, wrong: said && !so ? 1 : 0, missed: !said && so ? 1 : 0 });
  }, noCounts);
  const dates = datesOf(all);
  const agreed = agreedSum(all);
  return {
    texts: all.length,
    language: all.filter(({ labelled, report }) => labelled.lang === report.lang).length,
    boilerplate: {
      f1: f1(boiler.reduce((sum, { cut }) => plus(sum, cut), noCounts)),
      bodyF1: f1(boiler.reduce((sum, { kept }) => plus(sum, kept), noCounts)),
    },
    meeting: { precision: precision(meeting), recall: recall(meeting), f1: f1(meeting) },
    clustering: bCubed(labels.reports, groups(all)),
    sides: share(met.filter((one) => one.met !== null && sameSides(one.report, one.met)).length, met.length),
    dates: { share: share(dates.exact + dates.open, met.length), ...dates },
    agreed: { recall: recall(agreed), precision: precision(agreed) },
    folds: foldFigures(all),
  };
}

/**
 * The same figures with each fold left out in turn, and of each fold alone: nothing is fitted, so this says whether few texts carry a figure.
 * Folds of what was agreed are meetings, of the frame sites.
 */
function foldFigures(all: readonly Read[]): object {
  const meetings = split(all, ({ labelled }) => labelled.meeting);
  const sites = split(all, ({ labelled }) => labelled.site);
  const rounded = (values: readonly number[]) => ({ least: Math.min(...values), most: Math.max(...values) });
  const cutOf = (part: readonly Read[]) =>
    part.reduce((sum, { labelled, report }) => plus(sum, boilerplateOf(labelled, report).cut), noCounts);
  const without = (folds: ReadonlyMap<string, readonly Read[]>) =>
    [...folds.values()].map((fold) => all.filter((one) => !fold.includes(one)));
  const asked = [...meetings].map(([fold, part]) => ({ fold, ...agreedSum(part) }));
  const framed = [...sites].map(([fold, part]) => ({ fold, ...cutOf(part) }));
  return {
    agreedRecall: rounded(without(meetings).map((part) => recall(agreedSum(part)))),
    agreedPrecision: rounded(without(meetings).map((part) => precision(agreedSum(part)))),
    boilerplateF1: rounded(without(sites).map((part) => f1(cutOf(part)))),
    agreedByMeeting: asked.filter(({ right, missed }) => right + missed > 0),
    boilerplateBySite: framed.filter(({ right, wrong, missed }) => right + wrong + missed > 0),
  };
}

function split(all: readonly Read[], by: (one: Read) => string | null): ReadonlyMap<string, readonly Read[]> {
  const folds = new Map<string, Read[]>();
  for (const one of all) {
    const key = by(one);
    if (key !== null) folds.set(key, [...(folds.get(key) ?? []), one]);
  }
  return folds;
}

/** The glossary a group would have: who meets, in one form each. */
function glossaryOf({ meetings }: Labels): Glossary {
  const persons = new Map(
    [...meetings.values()].flatMap(({ sides }) => sides.map((one) => [one.person, one] as const)),
  );
  return {
    format: 'entente.glossary/v1',
    persons: [...persons.values()].map(({ country, person, office }) => ({
      id: person,
      country,
      office,
      forms: [person],
    })),
    terms: [],
  };
}

/** The mission's own reports, with the group's glossary. */
export function seedFigures(labels: Labels) {
  const all = readAll(labels, glossaryOf(labels));
  const forms = all.flatMap(({ labelled, report }) =>
    Object.entries(labelled.forms).flatMap(([name, surfaces]) =>
      surfaces.map((surface) => report.names.some((one) => one.surface === surface && one.resolved === name)),
    ),
  );
  const found = groups(all);
  const dates = datesOf(all);
  const agreed = agreedSum(all);
  return {
    reports: all.length,
    clusters: found.map((group) => group.length).sort((one, other) => other - one),
    bCubed: bCubed(labels.reports, found).f1,
    sides: all.filter(({ report, met }) => met !== null && sameSides(report, met)).length,
    names: { forms: forms.length, resolved: forms.filter(Boolean).length },
    dates,
    agreed: { recall: recall(agreed), precision: precision(agreed) },
  };
}
