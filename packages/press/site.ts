import { fold } from './fold.ts';
import { blocksOfHtml, blocksOfLines, endOfFrontMatter, isMarked } from './markup.ts';

/** Code units of a source in which a site's own lines are looked for, and reports of a site that are compared. */
const longest = 60_000;
const mostReports = 40;
/** Two reports that share more of their sentences than this are one report twice: what they share is no frame. */
const twice = 0.3;
const lineLength = { least: 3, most: 200 };
/** Paragraphs at the beginning and the end of a source: where a page has its frame. */
const frame = { first: 12, last: 25 };
const sentence = /^.{60,}[.!?…؟]["”’»)\]]*$/u;

/** How a line is written down to be found again. */
export const lineKey = (line: string): string => fold(line).replace(/\s+/gu, ' ').trim();

interface Lines {
  readonly edges: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

function linesIn(source: string): Lines {
  const text = source.slice(0, longest);
  const matter = endOfFrontMatter(text);
  const blocks = isMarked(text.slice(matter)) ? blocksOfHtml(text, matter) : blocksOfLines(text, matter);
  const all = blocks.map(({ excerpt }) => lineKey(excerpt.text()));
  const edge = all.filter((_, at) => at < frame.first || at >= all.length - frame.last);
  return {
    edges: new Set(edge.filter(({ length }) => length >= lineLength.least && length <= lineLength.most)),
    told: new Set(all.filter((line) => sentence.test(line))),
  };
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...one].filter((line) => other.has(line));

/** One report printed twice, in whole or in part. */
const isOneTwice = (one: Lines, other: Lines): boolean =>
  one.told.size === 0 ||
  other.told.size === 0 ||
  shared(one.told, other.told).length > twice * Math.min(one.told.size, other.told.size);

/** Lines that stand at the edges of more than one report of a site, though the reports are different ones: the site's, not a report's. */
export function linesOfSite(sources: readonly string[]): ReadonlySet<string> {
  const all = sources.slice(0, mostReports).map(linesIn);
  const found = new Set<string>();
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1))
      if (!isOneTwice(one, other)) for (const line of shared(one.edges, other.edges)) found.add(line);
  return found;
}
