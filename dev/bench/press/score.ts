import type { DateFound } from '../../../packages/press/dates.ts';
import type { Report } from '../../../packages/press/read.ts';
import type { Labelled, Met } from './labels.ts';

/** Counts of right, wrongly said, and left out. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const noCounts: Counts = { right: 0, wrong: 0, missed: 0 };
export const plus = (one: Counts, other: Counts): Counts => ({
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  missed: one.missed + other.missed,
});
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);
export const share = ratio;
export const precision = ({ right, wrong }: Counts): number => ratio(right, right + wrong);
export const recall = ({ right, missed }: Counts): number => ratio(right, right + missed);
export const f1 = ({ right, wrong, missed }: Counts): number => ratio(2 * right, 2 * right + wrong + missed);

/** Words of a text as often as they stand. */
function bag(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** Places of the source that people call boilerplate; white space may differ from the label's. */
function labelledCut({ text, boilerplate }: Labelled): Uint8Array {
  const cut = new Uint8Array(text.length);
  for (const piece of boilerplate) {
    const escaped = piece
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    for (const match of text.matchAll(new RegExp(escaped.join('\\s+'), 'g')))
      cut.fill(1, match.index, match.index + match[0].length);
  }
  return cut;
}

/** What was cut against what had to be: letters and signs of the source by how often each word of it stays. */
export function boilerplateOf(labelled: Labelled, report: Report): { cut: Counts; kept: Counts } {
  const gold = labelledCut(labelled);
  const goldBody = bag(
    labelled.text
      .split('')
      .map((unit, at) => (gold[at] === 1 ? ' ' : unit))
      .join(''),
  );
  const [body, source] = [bag(report.body), bag(labelled.text)];
  let [cut, kept] = [noCounts, noCounts];
  for (const [word, count] of source) {
    const [stay, stayed] = [goldBody.get(word) ?? 0, Math.min(count, body.get(word) ?? 0)];
    kept = plus(kept, {
      right: Math.min(stay, stayed),
      wrong: Math.max(0, stayed - stay),
      missed: Math.max(0, stay - stayed),
    });
    const [go, gone] = [count - Math.min(count, stay), count - stayed];
    cut = plus(cut, { right: Math.min(go, gone), wrong: Math.max(0, gone - go), missed: Math.max(0, go - gone) });
  }
  return { cut, kept };
}

/** exact: the day, or as much of it as is said; open: no value, and the true day lies between the two; invented: a value that is not so. */
export function dateVerdict(found: DateFound, { date }: Met): 'exact' | 'open' | 'invented' | 'outside' {
  if (found.value !== null) return date?.startsWith(found.value) === true ? 'exact' : 'invented';
  if (date === null) return 'open';
  const after = found.not_before === null || found.not_before.slice(0, date.length) <= date;
  const before = found.not_after === null || found.not_after.slice(0, date.length) >= date;
  return after && before ? 'open' : 'outside';
}

export const sameSides = (report: Report, { countries }: Met): boolean =>
  [...new Set(report.sides.map(({ country }) => country))].sort().join() === countries.join();

/** Quotes labelled in this file against what was found: one is found when a sentence overlaps it. Background is neither asked nor wrong. */
export function agreedOf({ file, text }: Labelled, report: Report, met: Met): Counts {
  const spans = met.agreed
    .filter((one) => one.file === file)
    .map(({ quote, strength }) => ({
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
      asked: strength !== 'background',
    }));
  const asked = spans.filter((span) => span.asked);
  const overlaps = (one: { start: number; end: number }) => (other: { start: number; end: number }) =>
    one.start < other.end && other.start < one.end;
  const right = asked.filter((span) => report.agreed.some(overlaps(span))).length;
  const wrong = asked.length === 0 ? 0 : report.agreed.filter((one) => !spans.some(overlaps(one))).length;
  return { right, wrong, missed: asked.length - right };
}

/** B-cubed over the reports of meetings; a report in no cluster stands alone. */
export function bCubed(
  reports: readonly Labelled[],
  clusters: readonly (readonly string[])[],
): { precision: number; recall: number; f1: number } {
  const met = reports.filter(({ meeting }) => meeting !== null);
  const files = new Set(met.map(({ file }) => file));
  let [precise, recalled] = [0, 0];
  for (const one of met) {
    const cluster = (clusters.find((each) => each.includes(one.file)) ?? [one.file]).filter((file) => files.has(file));
    const true_ = met.filter(({ meeting }) => meeting === one.meeting).map(({ file }) => file);
    const both = cluster.filter((file) => true_.includes(file)).length;
    precise += both / cluster.length;
    recalled += both / true_.length;
  }
  const [p, r] = [precise / Math.max(1, met.length), recalled / Math.max(1, met.length)];
  return { precision: ratio(p, 1), recall: ratio(r, 1), f1: ratio(2 * p * r, p + r) };
}
