import { type Name, type Part, readName } from '../name.ts';
import { skeletonMark } from '../skeleton.ts';
import { keyed, keysOf } from './keys.ts';
import type { Entry, Segment } from './segment.ts';

/** Places a part may have, as the bits above its word. */
export const places: readonly Part['place'][] = [null, 'family', 'given'];
export const placeShift = 28;
/** Bits of a row's mark: an organisation, then one for each class of legal form. */
export const legalClasses = ['limited', 'stock', 'company', 'nonprofit'] as const;

const bytes = new TextEncoder();

/** Text and numbers that grow as they are written. */
class Growing {
  private data = new Uint8Array(1 << 16);
  length = 0;
  push(part: Uint8Array): void {
    if (this.length + part.length > this.data.length) {
      const larger = new Uint8Array(Math.max(this.data.length * 2, this.length + part.length));
      larger.set(this.data.subarray(0, this.length));
      this.data = larger;
    }
    this.data.set(part, this.length);
    this.length += part.length;
  }
  done(): Uint8Array {
    return this.data.slice(0, this.length);
  }
}

/** A segment of entries. Texts are kept as written, but for tabs and ends of lines, which are spaces. */
export function buildSegment(entries: Iterable<Entry>): Segment {
  const building = new Building();
  for (const entry of entries) building.add(entry);
  return building.done();
}

/** Parts that rows are found by; the small words are too common for it. */
export const isFoundBy = (part: Part): boolean => part.isName && part.word.signs.length > 0;

class Building {
  private readonly texts = new Growing();
  private readonly entryStarts: number[] = [0];
  private readonly idMarks: number[] = [];
  private readonly rowEntry: number[] = [];
  private readonly rowStarts: number[] = [0];
  private readonly rowParts: number[] = [];
  private readonly rowMarks: number[] = [];
  private readonly rowTotal: number[] = [];
  private readonly words = new Growing();
  private readonly wordStarts: number[] = [0];
  private readonly signs = new Growing();
  private readonly signStarts: number[] = [0];
  private readonly numbers = new Map<string, number>();
  private readonly keyPairs = { keys: [] as number[], values: [] as number[] };
  private readonly found: boolean[] = [];

  add(entry: Entry): void {
    const at = this.idMarks.length;
    const fields = [entry.id, entry.text, entry.born ?? '', entry.nationality ?? ''];
    this.texts.push(bytes.encode(fields.map((field) => field.replace(/[\t\r\n]/g, ' ')).join('\t')));
    this.entryStarts.push(this.texts.length);
    this.idMarks.push(skeletonMark(entry.id));
    for (const name of readName({ text: entry.text })) if (name.says) this.addRow(at, name);
  }

  private addRow(entry: number, name: Name): void {
    for (const part of name.parts) {
      this.rowParts.push(this.wordNumber(part) + places.indexOf(part.place) * 2 ** placeShift);
    }
    this.rowEntry.push(entry);
    this.rowStarts.push(this.rowParts.length);
    this.rowTotal.push(name.total);
    let marks = name.organisation ? 1 : 0;
    legalClasses.forEach((form, at) => {
      if (name.legal.includes(form)) marks |= 2 << at;
    });
    this.rowMarks.push(marks);
  }

  private wordNumber(part: Part): number {
    const { word, role, weight } = part;
    const key = `${word.letters}\t${word.script}\t${role}\t${weight}\t${word.servant ? 1 : 0}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    this.words.push(bytes.encode(key));
    this.wordStarts.push(this.words.length);
    this.signs.push(word.signs);
    this.signStarts.push(this.signs.length);
    this.found.push(isFoundBy(part));
    if (isFoundBy(part)) {
      for (const one of keysOf(word.skeleton)) {
        this.keyPairs.keys.push(one);
        this.keyPairs.values.push(number);
      }
    }
    return number;
  }

  done(): Segment {
    const rowParts = Uint32Array.from(this.rowParts);
    const rowStarts = Uint32Array.from(this.rowStarts);
    return {
      ...{ entries: this.texts.done(), entryStarts: Uint32Array.from(this.entryStarts) },
      ids: keyed({ keys: this.idMarks, values: [...this.idMarks.keys()] }),
      ...{ rowEntry: Uint32Array.from(this.rowEntry), rowStarts, rowParts },
      ...{ rowMarks: Uint8Array.from(this.rowMarks), rowTotal: Float32Array.from(this.rowTotal) },
      ...{ words: this.words.done(), wordStarts: Uint32Array.from(this.wordStarts) },
      ...{ wordSigns: this.signs.done(), signStarts: Uint32Array.from(this.signStarts) },
      ...postingsOf(rowParts, rowStarts, this.found),
      byKey: keyed(this.keyPairs),
    };
  }
}

/** The rows in which each word stands, counted and then filled in, so that each list is in the order of rows. */
function postingsOf(
  rowParts: Uint32Array,
  rowStarts: Uint32Array,
  found: readonly boolean[],
): { postings: Uint32Array; postingStarts: Uint32Array } {
  const mask = 2 ** placeShift - 1;
  const postingStarts = new Uint32Array(found.length + 1);
  const counts = new Uint32Array(found.length);
  for (const part of rowParts) if (found[part & mask] === true) counts[part & mask] = (counts[part & mask] ?? 0) + 1;
  for (let word = 0; word < found.length; word++)
    postingStarts[word + 1] = (postingStarts[word] ?? 0) + (counts[word] ?? 0);
  const next = postingStarts.slice();
  const postings = new Uint32Array(postingStarts.at(-1) ?? 0);
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const word = (rowParts[at] ?? 0) & mask;
      if (found[word] !== true) continue;
      const place = next[word] ?? 0;
      postings[place] = row;
      next[word] = place + 1;
    }
  }
  return { postings, postingStarts };
}
