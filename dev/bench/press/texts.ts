import { clusters } from '../../../packages/press/cluster.ts';
import type { Glossary } from '../../../packages/press/glossary.ts';
import { type Report, readReport } from '../../../packages/press/read.ts';
import { rollOf } from '../../../packages/press/roll.ts';
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
  return reports.map((labelled) => ({
    labelled,
    report: readReport(labelled.text, { roll, reportDate: labelled.reportDate }),
    met: labelled.meeting === null ? null : (meetings.get(labelled.meeting) ?? null),
  }));
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
export function textFigures(labels: Labels): object {
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
  };
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
export function seedFigures(labels: Labels): object {
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
