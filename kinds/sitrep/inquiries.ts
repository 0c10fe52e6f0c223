import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import { isSameOccasion, type OccasionLink, occasionLink } from '../../packages/kind/occasion-link.ts';
import { mergedRows, type Picture, type SideReport, standingOf } from '../../packages/kind/picture.ts';
import { hourAfter, hoursBySchedule } from '../../packages/kind/report-hours.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { type OccasionFacts, occasionFacts } from './occasion.ts';
import type { SitrepState } from './schema.ts';

/** Kinds that reports may serve, and the reports themselves. */
const needs = ['sitrep', 'incident', 'transit'] as const;
const shownHours = 42;

interface Found {
  readonly hour: Instant;
  readonly report: SideReport;
}

/** The reports that serve an occasion, as they stand now. */
function reportsFor({ same }: Pick<OccasionFacts, 'same'>, { records }: InquiryPlace): readonly Found[] {
  return records('sitrep').flatMap(({ record, state }) => {
    // Our own node folds records of this kind, by this release.
    const report = state as SitrepState;
    const current = report.versions.at(-1);
    const [first] = report.versions;
    if (current === undefined || first === undefined || report.hour === null) return [];
    if (!same.some((one) => isSameOccasion(report.occasion, one))) return [];
    const accepted = report.accepted.flatMap(({ author, time, figures }) =>
      figures.map(({ figure, value }) => ({ member: author, figure, value, time })),
    );
    const { figures, sections, hash, time } = current;
    const { author: member } = first;
    const version = report.versions.length;
    return [
      { hour: report.hour.instant, report: { member, record, time, version, hash, figures, sections, accepted } },
    ];
  });
}

/** Of two reports of one side for one hour, in rooms that were merged since, the one signed last. */
function ofSide(member: string, hour: Instant, found: readonly Found[]): SideReport | null {
  const own = found.filter((one) => one.hour === hour && one.report.member === member);
  return own.reduce<SideReport | null>(
    (last, { report }) => (last === null || report.time > last.time ? report : last),
    null,
  );
}

function firstTime(record: string | null, { records }: InquiryPlace): Instant | null {
  const found = records('sitrep').find((one) => one.record === record);
  // Our own node folds records of this kind, by this release.
  return found === undefined ? null : ((found.state as SitrepState).versions[0]?.time ?? null);
}

/** Planned hours up to the next one, and those that somebody reported for beside the plan. */
function hoursOf(facts: OccasionFacts, found: readonly Found[], now: Instant): readonly Instant[] {
  const end = facts.to ?? now;
  const planned = hoursBySchedule(facts.schedule, facts.from, end);
  const current = facts.schedule.at(-1);
  const next = facts.to === null && current !== undefined ? hourAfter(current, now) : null;
  const all = new Set([...planned, ...found.map(({ hour }) => hour), ...(next === null ? [] : [next])]);
  return [...all].sort().slice(-shownHours);
}

const nothing: Picture = { hour: null, hours: [], zone: 'UTC', sides: [], rows: [], cut: false };

export function pictureOf(occasion: OccasionLink, asked: Instant | null, at: InquiryPlace): Picture {
  const facts = occasionFacts(occasion, at);
  if (facts === null) return { ...nothing, zone: at.charter.zone, cut: at.cut };
  const found = reportsFor(facts, at);
  const hours = hoursOf(facts, found, at.now);
  const members = at.charter.members.map(({ id }) => id);
  const standing = (member: string, hour: Instant) =>
    standingOf(hour, firstTime(ofSide(member, hour, found)?.record ?? null, at), at.now);
  const hour = asked ?? latestHour(hours, found, at.now);
  const sides = members.map((member) => {
    const report = hour === null ? null : ofSide(member, hour, found);
    return { member, report, standing: hour === null ? ('due' as const) : standing(member, hour) };
  });
  return {
    hour,
    hours: hours.map((one) => ({ hour: one, standings: members.map((member) => standing(member, one)) })),
    zone: facts.schedule.at(-1)?.zone ?? at.charter.zone,
    sides,
    rows: mergedRows(sides),
    cut: at.cut,
  };
}

/** The last hour anybody reported for; before the first report the last that has passed, or the next. */
function latestHour(hours: readonly Instant[], found: readonly Found[], now: Instant): Instant | null {
  const reported = hours.filter((hour) => found.some((one) => one.hour === hour)).at(-1);
  return reported ?? hours.filter((hour) => hour <= now).at(-1) ?? hours[0] ?? null;
}

/** What the form of the next report begins with. */
export interface NextReport {
  readonly title: string;
  readonly zone: string;
  readonly legalBasis: string | null;
  /** Hours for which the own side has not reported, the one to report for now first. */
  readonly hours: readonly Instant[];
  /** When there is none yet: the next hour to report for, and the moment from which that may be done (SITREP-2). Null when it is over, too. */
  readonly soonest: { readonly hour: Instant; readonly from: Instant } | null;
  readonly last: ({ readonly hour: Instant } & Pick<SideReport, 'figures' | 'sections'>) | null;
  readonly figures: OccasionFacts['figures'];
}

const aheadMs = 6 * 3_600_000;

/** The next hour ahead for which the own side has not reported. */
function soonestFor({ schedule, to }: OccasionFacts, own: readonly Found[], at: InquiryPlace): Instant | null {
  const current = schedule.at(-1);
  if (to !== null || current === undefined) return null;
  let hour = hourAfter(current, at.now);
  while (hour !== null && ofSide(at.me, hour, own) !== null) hour = hourAfter(current, hour);
  return hour;
}

function nextFor(occasion: OccasionLink, at: InquiryPlace): NextReport | null {
  const facts = occasionFacts(occasion, at);
  if (facts === null) return null;
  const found = reportsFor(facts, at);
  const own = found.filter(({ report }) => report.member === at.me);
  const limit = new Date(Date.parse(at.now) + aheadMs).toISOString();
  const soonest = soonestFor(facts, own, at);
  const hours = new Set([...hoursOf(facts, found, at.now), ...(soonest === null ? [] : [soonest])]);
  const open = [...hours].filter((hour) => hour <= limit && ofSide(at.me, hour, own) === null);
  const distance = (hour: Instant): number => Math.abs(Date.parse(hour) - Date.parse(at.now));
  const last = [...own].sort((a, b) => (a.hour < b.hour ? 1 : -1))[0];
  return {
    title: facts.title,
    zone: facts.schedule.at(-1)?.zone ?? at.charter.zone,
    legalBasis: facts.legalBasis ?? at.charter.instruments[0]?.id ?? null,
    hours: open.toSorted((a, b) => distance(a) - distance(b)),
    soonest:
      open.length > 0 || soonest === null
        ? null
        : { hour: soonest, from: new Date(Date.parse(soonest) - aheadMs).toISOString() },
    last: last === undefined ? null : { hour: last.hour, figures: last.report.figures, sections: last.report.sections },
    figures: facts.figures,
  };
}

export const inquiries = {
  /** All sides' reports for one hour side by side, and how each hour stands. */
  picture: inquiry({
    name: 'picture',
    input: z.strictObject({ occasion: occasionLink, hour: instant.nullable() }),
    needs,
    answer: ({ occasion, hour }, at) => pictureOf(occasion, hour, at),
  }),
  next: inquiry({
    name: 'next',
    input: z.strictObject({ occasion: occasionLink }),
    needs,
    answer: ({ occasion }, at) => ({ next: nextFor(occasion, at) }),
  }),
};
