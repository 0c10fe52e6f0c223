import { readName } from '../name.ts';
import { skeletonMark } from '../skeleton.ts';
import { Dictionary } from './dictionary.ts';
import { Bytes, Numbers, numbersBelow } from './growing.ts';
import { keyed } from './keys.ts';
import { Known } from './known.ts';
import { nearTableOf } from './nearTable.ts';
import { postingsOf } from './postings.ts';
import { RowWriter } from './row-writer.ts';
import { type Entry, keyedArrays, type NamedArray, type Segment, segmentOf } from './segment.ts';
import { tornOf } from './torn.ts';

/** A segment of entries. Texts are kept as written, but for tabs and ends of lines, which are spaces. */
export function buildSegment(entries: Iterable<Entry>): Segment {
  const texts = new Bytes();
  const building = new Building(texts);
  for (const entry of entries) building.add(entry);
  const arrays = new Map(building.arrays());
  return segmentOf(arrays.set('entries', texts.done()));
}

/** Takes the texts of entries, one after the other. */
export interface Texts {
  /** Bytes that were taken. */
  readonly length: number;
  text(text: string): void;
}

/** Arrays that others are made from which come after them. */
export const usedLater = new Set(
  `words wordStarts wordMarks wordSigns signStarts wordSkeletons wordBeginnings wordReaches wordScripts byKey.keys byKey.starts byKey.values postingStarts
  rowStarts rowParts rowMarks`.split(/\s+/),
);

const breaks = /[\t\r\n]/g;

/** A segment while it is built: what has to be known of every entry. Its texts go elsewhere as they come. */
export class Building {
  /** Entries so far. */
  length = 0;
  private readonly texts: Texts;
  private readonly entryStarts = new Numbers();
  private readonly idMarks = new Numbers();
  private readonly known = new Known();
  private readonly entryKnown = new Numbers();
  private readonly dictionary = new Dictionary();
  private readonly rows = new RowWriter(this.dictionary);

  constructor(texts: Texts) {
    this.texts = texts;
  }

  add(entry: Entry): void {
    const at = this.length++;
    const { id, text, born = '', nationality = '', kind } = entry;
    this.entryStarts.push(this.texts.length);
    this.texts.text([id, text, born, nationality, kind ?? ''].map((field) => field.replace(breaks, ' ')).join('\t'));
    this.idMarks.push(skeletonMark(id));
    this.entryKnown.push(this.known.numberOf(entry, at));
    for (const name of readName(kind === undefined ? { text } : { text, kind })) if (name.says) this.rows.add(at, name);
  }

  /**
   * The arrays of the segment but for its texts, each as soon as it is made and kept here no longer: who writes them to a disk as they come never has
   * all of them in memory. To be called once, after the last entry.
   */
  *arrays(): Generator<NamedArray, void> {
    this.entryStarts.push(this.texts.length);
    yield ['entryStarts', this.entryStarts.done()];
    yield ['entryKnown', this.entryKnown.done()];
    yield ['knownEntry', this.known.first.done()];
    yield* this.ids();
    const { numbers, byKey, ...words } = this.dictionary.done();
    yield* Object.entries(words);
    yield* keyedArrays('byKey', byKey);
    const { rowAcronyms, ...rows } = yield* this.rows.arrays(numbers);
    yield* Object.entries(rows);
    const { postings, postingStarts } = postingsOf({ ...rows, wordMarks: words.wordMarks });
    yield ['postings', postings];
    yield ['postingStarts', postingStarts];
    yield* keyedArrays('torn', tornOf({ ...rows, ...words }, rowAcronyms));
    const { nearOf, ...near } = nearTableOf({ ...words, byKey, postingStarts }, rows.rowMarks.length);
    yield* keyedArrays('nearOf', nearOf);
    yield* Object.entries(near);
  }

  private *ids(): Generator<NamedArray, void> {
    const keys = this.idMarks.done();
    yield* keyedArrays('ids', keyed({ keys, values: numbersBelow(keys.length) }));
  }
}
