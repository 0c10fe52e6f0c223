import { type Prepared, prepare, scoreNames } from '../compare.ts';
import { amongMany, evidenceOf, moved } from '../evidence.ts';
import type { WrittenName } from '../name.ts';
import { skeletonMark } from '../skeleton.ts';
import { buildSegment } from './build.ts';
import { rangeOf } from './keys.ts';
import { Searcher } from './query.ts';
import { type Entry, entryAt, type Segment } from './segment.ts';

/** A name that was found. */
export interface Found {
  readonly entry: Entry;
  readonly score: number;
}

/** Rows of a segment that are compared exactly. */
const compared = 192;
/** Additions that are kept as they are before they become a segment; segments beyond which small ones are merged. */
const mostLoose = 512;
const mostSegments = 8;

/**
 * Names to search in: segments that never change, and what was removed from each. New names make small segments, which are merged when they are
 * many; nothing is ever built anew from the beginning.
 */
export class NameIndex {
  private searchers: { searcher: Searcher; gone: Set<number> }[];
  private loose: Entry[] = [];

  constructor(segments: readonly Segment[] = []) {
    this.searchers = segments.map((segment) => ({ searcher: new Searcher(segment), gone: new Set<number>() }));
  }

  add(entries: readonly Entry[]): void {
    this.loose.push(...entries);
    if (this.loose.length >= mostLoose) this.settle();
  }

  /** Takes away every entry of an id that is there now. */
  remove(id: string): void {
    this.loose = this.loose.filter((entry) => entry.id !== id);
    for (const { searcher, gone } of this.searchers) {
      const { ids } = searcher.segment;
      const [from, to] = rangeOf(ids, skeletonMark(id));
      for (let at = from; at < to; at++) {
        const entry = ids.values[at] ?? 0;
        if (entryAt(searcher.segment, entry).id === id) gone.add(entry);
      }
    }
  }

  /** The segments as they are to be kept, without what was removed. */
  segments(): readonly Segment[] {
    this.settle();
    this.searchers = this.searchers.map((one) => (one.gone.size === 0 ? one : ready(buildSegment(living(one)))));
    return this.searchers.map(({ searcher }) => searcher.segment);
  }

  /** The best `most` names for a name, best first; names that are about equally likely in the order in which they were added. */
  search(name: WrittenName, most = 10): readonly Found[] {
    if (this.loose.length > 0) this.settle();
    const asked = prepare(name);
    const found: Found[] = [];
    for (const { searcher, gone } of this.searchers) found.push(...inSegment(searcher, gone, asked, most));
    const inOrder = new Map(found.map((one, at) => [one, at]));
    const best = found.toSorted((x, y) => y.score - x.score).slice(0, most);
    return best.sort((x, y) => grade(y.score) - grade(x.score) || (inOrder.get(x) ?? 0) - (inOrder.get(y) ?? 0));
  }

  private settle(): void {
    if (this.loose.length > 0) this.searchers.push(ready(buildSegment(this.loose)));
    this.loose = [];
    if (this.searchers.length <= mostSegments) return;
    const [largest, ...rest] = this.searchers.toSorted((x, y) => sizeOf(y) - sizeOf(x));
    if (largest === undefined) return;
    this.searchers = [largest, ready(buildSegment(rest.flatMap((one) => [...living(one)])))];
  }
}

const ready = (segment: Segment): { searcher: Searcher; gone: Set<number> } => ({
  searcher: new Searcher(segment),
  gone: new Set(),
});
const sizeOf = ({ searcher }: { searcher: Searcher }): number => searcher.segment.entryStarts.length;
/** Whole log-odds: what lies between is not known so well, and whoever made the list put first what counts first. */
const grade = (score: number): number =>
  score >= 1 ? 100 : score <= 0 ? -100 : Math.round(Math.log(score / (1 - score)));

function* living({ searcher: { segment }, gone }: { searcher: Searcher; gone: Set<number> }): Iterable<Entry> {
  for (let at = 0; at + 1 < segment.entryStarts.length; at++) if (!gone.has(at)) yield entryAt(segment, at);
}

/** The best of one segment: candidates by shared words, each compared exactly, what else is known added for the best. */
function inSegment(searcher: Searcher, gone: Set<number>, asked: Prepared, most: number): readonly Found[] {
  const scores = new Map<number, number>();
  const { rowEntry } = searcher.segment;
  for (const name of asked.names) {
    for (const row of searcher.candidates(name, compared)) {
      const entry = rowEntry[row] ?? 0;
      if (gone.has(entry)) continue;
      const score = scoreNames(name, searcher.nameAt(row));
      if (score > (scores.get(entry) ?? -1)) scores.set(entry, score);
    }
  }
  const first = [...scores].sort(([, x], [, y]) => y - x).slice(0, most * 4);
  first.sort(([x], [y]) => x - y);
  return first.map(([at, score]): Found => {
    const entry = entryAt(searcher.segment, at);
    const same = entry.text.trim() === asked.text;
    return { entry, score: same ? 1 : moved(score, asked.evidence, evidenceOf(entry), amongMany) };
  });
}
