import { compareNames } from '../match/names/compare.ts';
import { fold } from './fold.ts';
import type { Report } from './read.ts';

/** What reports are grouped by: as much of a reading as has to be kept for it. */
export type Grouped = Pick<Report, 'lang' | 'meeting' | 'date' | 'place' | 'topics' | 'traits'>;

/** A report with the name it goes by. */
export interface Filed {
  readonly file: string;
  readonly report: Grouped;
}

/** How alike two reports must be to be of one meeting. */
const alike = 1;
/** Names at and above this may be one person in two spellings; those of one office below `another` are two persons. */
const onePerson = 0.5;
const another = 0.1;

type Principal = Report['traits']['principals'][number];

const likenesses = new Map<string, number>();

function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const key = one < other ? `${one}\u0000${other}` : `${other}\u0000${one}`;
  const known = likenesses.get(key);
  if (known !== undefined) return known;
  if (likenesses.size > 100_000) likenesses.clear();
  const score = compareNames({ text: one }, { text: other }).score;
  likenesses.set(key, score);
  return score;
}

/** Share of the words two reports have in common, weighted against words that many reports have. */
function shared(one: Grouped, other: Grouped, rarity: ReadonlyMap<string, number>): number {
  if (one.lang !== other.lang) return 0;
  let [both, a, b] = [0, 0, 0];
  const weight = (word: string, count: number): number => (1 + Math.log(count)) * (rarity.get(word) ?? 1);
  for (const [word, count] of one.traits.words) {
    a += weight(word, count) ** 2;
    const there = other.traits.words.get(word);
    if (there !== undefined) both += weight(word, count) * weight(word, there);
  }
  for (const [word, count] of other.traits.words) b += weight(word, count) ** 2;
  return a === 0 || b === 0 ? 0 : both / Math.sqrt(a * b);
}

/** Weights of words: those that stand in few of the reports count more. */
function rarities(all: readonly Filed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { report } of all)
    for (const word of report.traits.words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + all.length / count)]));
}

/** Days between which both could lie; null when they cannot be of one day. */
function apart(one: Grouped, other: Grouped): boolean {
  const [a, b] = [one.date, other.date];
  if (a.not_after !== null && b.not_before !== null && a.not_after < b.not_before) return true;
  if (b.not_after !== null && a.not_before !== null && b.not_after < a.not_before) return true;
  const said = a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday;
  return said && (a.value === null || b.value === null);
}

const of = (report: Grouped, country: string): readonly Principal[] =>
  report.traits.principals.filter((one) => one.country === country);

/** A report may name somebody without a title: by the last word of the name alone. */
function spokenOf(report: Grouped, name: string): boolean {
  const family =
    fold(name)
      .split(/[\s-]+/)
      .at(-1) ?? '';
  return family.length > 3 && report.traits.words.has(family.replace(/^(?:ال)/, '').slice(0, 6));
}

/** −1 another person of a side met, 0 not known, 1 the same. */
function persons(one: Grouped, other: Grouped, country: string): number {
  const [a, b] = [of(one, country), of(other, country)];
  if (a.length === 0) return b.some(({ name }) => spokenOf(one, name)) ? 1 : 0;
  if (b.length === 0) return a.some(({ name }) => spokenOf(other, name)) ? 1 : 0;
  const scores = a.flatMap((x) => b.map((y) => ({ score: likeness(x.name, y.name), office: x.office === y.office })));
  if (scores.some(({ score }) => score >= onePerson)) return 1;
  const sameOffice = scores.some(({ score, office }) => office && score >= another);
  return sameOffice ? 0 : -1;
}

/** How much speaks for one meeting; null when something speaks against it. */
function link(one: Grouped, other: Grouped, rarity: ReadonlyMap<string, number>): number | null {
  const sides = one.traits.countries.filter((code) => other.traits.countries.includes(code));
  if (sides.length === 0 || apart(one, other)) return null;
  if (sides.length === 1) return halfKnown(one, other, rarity);
  const met = sides.map((country) => persons(one, other, country));
  if (met.includes(-1)) return null;
  const topics =
    one.topics.filter((topic) => other.topics.includes(topic)).length /
    Math.max(1, Math.min(one.topics.length, other.topics.length));
  const dated = one.date.not_before !== null && other.date.not_before !== null ? 0.7 : 0;
  const place = one.place !== null && one.place === other.place ? 0.2 : 0;
  const known = met.filter((sign) => sign === 1).length * 0.4;
  return 0.3 + dated + place + known + shared(one, other, rarity) + topics * 0.5;
}

/** One state in common: only where a report does not say who the other is, and the words are much the same. */
function halfKnown(one: Grouped, other: Grouped, rarity: ReadonlyMap<string, number>): number | null {
  if (one.traits.sure && other.traits.sure) return null;
  const words = shared(one, other, rarity);
  return words > 0.45 ? 0.6 + words : null;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

/** Links between all reports that nothing keeps apart. */
function linksOf(reports: readonly Filed[], rarity: ReadonlyMap<string, number>): readonly Link[] {
  return reports.flatMap((one, a) =>
    reports.slice(a + 1).flatMap((other, ahead) => {
      const value = link(one.report, other.report, rarity);
      return value === null ? [] : [{ a, b: a + 1 + ahead, value }];
    }),
  );
}

/**
 * Reports of one meeting, across languages and without being given any name: the same two countries, dates that can be one, no person of a
 * side who is another, and enough that speaks for it. Every report of a meeting stands in exactly one cluster; files keep their order.
 */
export function clusters(all: readonly Filed[]): readonly (readonly string[])[] {
  const reports = all
    .filter(({ report }) => report.meeting)
    .sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
  const links = linksOf(reports, rarities(all));
  const together = new Set(links.map(({ a, b }) => a * reports.length + b));
  const can = (a: number, b: number): boolean => together.has(Math.min(a, b) * reports.length + Math.max(a, b));
  const groups = reports.map((_, at) => [at]);
  const group = reports.map((_, at) => at);
  const strong = links.filter(({ value }) => value >= alike);
  for (const { a, b } of strong.sort((one, other) => other.value - one.value || one.a - other.a || one.b - other.b)) {
    const [left, right] = [group[a] ?? a, group[b] ?? b];
    const [ours, theirs] = [groups[left] ?? [], groups[right] ?? []];
    if (left === right || ours.some((x) => theirs.some((y) => !can(x, y)))) continue;
    for (const member of theirs) group[member] = left;
    groups[left] = [...ours, ...theirs];
    groups[right] = [];
  }
  const filled = groups.filter((members) => members.length > 0);
  return inOrder(
    filled.map((members) => members.map((at) => reports[at]?.file ?? '')),
    all,
  );
}

/** Files in the order they were given, clusters in that of their first file. */
function inOrder(groups: readonly (readonly string[])[], all: readonly Filed[]): readonly (readonly string[])[] {
  const place = new Map(all.map(({ file }, at) => [file, at]));
  const at = (file: string | undefined): number => place.get(file ?? '') ?? all.length;
  const sorted = groups.map((group) => [...group].sort((one, other) => at(one) - at(other)));
  return sorted.sort((one, other) => at(one[0]) - at(other[0]));
}
