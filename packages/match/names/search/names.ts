import { type AlignedPart, compareNames, type Prepared, prepare } from '../compare.ts';
import { amongMany } from '../evidence.ts';
import type { WrittenName } from '../name.ts';
import { skeletonMark } from '../skeleton.ts';
import { Best } from './best.ts';
import { buildSegment } from './build.ts';
import { logOdds } from './estimate.ts';
import { packed, unpacked } from './file.ts';
import { rangeOf } from './keys.ts';
import { Searcher } from './query.ts';
import { type Entry, entryAt, type Segment, together } from './segment.ts';

/** A name that was found. */
export interface Found {
  readonly entry: Entry;
  /** Probability in [0,1] that the entry is who is asked for; lower than in a comparison of two, for of many names one always looks alike. */
  readonly score: number;
}

/** A name that was found, with what of it answers to what of the question. */
export interface Hit extends Found {
  readonly parts: readonly AlignedPart[];
}

/** A segment that is searched, and which of its entries were taken away. */
interface Shelf {
  readonly searcher: Searcher;
  readonly gone: Set<number>;
}

/** Less likely names than one in fifty are not given, unless they are asked for: among a million names there are always thousands. */
export const leastShown = 0.02;

/** Additions that are kept as they are before they become a segment. */
const mostLoose = 512;
/** A segment is written anew when more of it than this is gone. */
const mostGone = 0.25;

/**
 * Names to search in: segments that never change, and what was taken from each. New names make small segments; neighbours of about one size
 * become one, so that there are few and each name is written anew a few times only.
 */
export class NameIndex {
  private shelves: Shelf[];
  private loose: Entry[] = [];

  constructor(segments: readonly Segment[] = []) {
    this.shelves = segments.map((segment) => shelf(segment));
  }

  /** An index from the bytes that `bytes` gave; null when they are none, are cut off, or were read by another way of reading names. */
  static from(bytes: Uint8Array): NameIndex | null {
    const kept = unpacked(bytes);
    if (kept === null) return null;
    const index = new NameIndex();
    index.shelves = kept.map(({ segment, gone }) => shelf(segment, gone));
    return index;
  }

  /** The whole index as pieces of a file, to be written one after the other. What was taken away is noted, and written anew only if it is much. */
  pieces(): readonly Uint8Array[] {
    this.rewrite(mostGone);
    return packed(this.shelves.map(({ searcher, gone }) => ({ segment: searcher.segment, gone: [...gone] })));
  }

  /** The whole index as bytes. */
  bytes(): Uint8Array {
    return together(this.pieces());
  }

  /** Entries that are there. */
  get size(): number {
    return this.shelves.reduce((sum, one) => sum + sizeOf(one) - one.gone.size, this.loose.length);
  }

  add(entries: Iterable<Entry>): void {
    for (const entry of entries) {
      this.loose.push(entry);
      if (this.loose.length >= mostLoose) this.settle();
    }
  }

  /** Takes away every entry of an id that is there now. */
  remove(id: string): void {
    this.loose = this.loose.filter((entry) => entry.id !== id);
    for (const { searcher, gone } of this.shelves) {
      const { ids } = searcher.segment;
      const [from, to] = rangeOf(ids, skeletonMark(id));
      for (let at = from; at < to; at++) {
        const entry = ids.values[at] ?? 0;
        if (entryAt(searcher.segment, entry).id === id) gone.add(entry);
      }
    }
  }

  /** The index as segments alone, which do not say what is gone: each of which anything is gone is written anew. */
  segments(): readonly Segment[] {
    this.rewrite(0);
    return this.shelves.map(({ searcher }) => searcher.segment);
  }

  /** Writes those segments anew of which more than a share is gone. */
  private rewrite(share: number): void {
    this.settle();
    this.shelves = this.shelves.map((one) => (one.gone.size > sizeOf(one) * share ? merged([one]) : one));
  }

  /** The best `most` entries for a name that are at least so likely, best first; such as are about equally likely in the order in which they were added. */
  search(name: WrittenName, most = 10, least = leastShown): readonly Found[] {
    if (this.loose.length > 0) this.settle();
    const asked = prepare(name);
    const found = this.shelves.flatMap((one, shelf) =>
      inShelf(one, asked, most, least).map((hit) => ({ ...hit, shelf })),
    );
    const best = found.toSorted((x, y) => y.odds - x.odds || x.shelf - y.shelf || x.at - y.at).slice(0, most);
    // Whole log-odds: what lies between is not known so well, and whoever made the list put first what counts first.
    best.sort(
      (x, y) =>
        Math.round(y.odds) - Math.round(x.odds) ||
        Number(y.isEqual) - Number(x.isEqual) ||
        x.shelf - y.shelf ||
        x.at - y.at,
    );
    return best.map(({ entry, score }) => ({ entry, score }));
  }

  /** As `search`, with the words of each hit beside those of the question. */
  query(name: WrittenName, most = 10, least = leastShown): readonly Hit[] {
    return this.search(name, most, least).map((hit) => ({ ...hit, parts: compareNames(name, hit.entry).parts }));
  }

  private settle(): void {
    if (this.loose.length > 0) this.shelves.push(shelf(buildSegment(this.loose)));
    this.loose = [];
    for (let at = this.shelves.length - 1; at > 0; at--) {
      const [before, last] = [this.shelves[at - 1], this.shelves[at]];
      if (before === undefined || last === undefined || sizeOf(before) > 2 * sizeOf(last)) return;
      this.shelves.splice(at - 1, 2, merged([before, last]));
    }
  }
}

const shelf = (segment: Segment, gone: readonly number[] = []): Shelf => ({
  searcher: new Searcher(segment),
  gone: new Set(gone),
});
const sizeOf = ({ searcher }: Shelf): number => searcher.segment.entryStarts.length - 1;

function merged(shelves: readonly Shelf[]): Shelf {
  return shelf(buildSegment(entriesOf(shelves)));
}

function* entriesOf(shelves: readonly Shelf[]): Iterable<Entry> {
  for (const one of shelves)
    for (let at = 0; at < sizeOf(one); at++) if (!one.gone.has(at)) yield entryAt(one.searcher.segment, at);
}

/** The best of one segment, with their log-odds among many. */
function inShelf(
  { searcher, gone }: Shelf,
  asked: Prepared,
  most: number,
  least: number,
): readonly (Found & { at: number; odds: number; isEqual: boolean })[] {
  const best = new Best(most, logOdds(least) - amongMany);
  for (const name of asked.names) searcher.find(name, asked, gone, best);
  return best.found.map((one) => {
    const [at, odds] = [one.entry, one.odds + amongMany];
    const score = one.isSame ? 1 : 1 / (1 + Math.exp(-odds));
    return { at, entry: entryAt(searcher.segment, at), odds, score, isEqual: one.isEqual };
  });
}
