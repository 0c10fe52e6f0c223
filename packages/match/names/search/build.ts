import { evidenceOf } from '../evidence.ts';
import { type Name, readName } from '../name.ts';
import { skeletonMark } from '../skeleton.ts';
import { Dictionary } from './dictionary.ts';
import { weightStep, weightSteps } from './estimate.ts';
import { Bytes, Numbers } from './growing.ts';
import { keyed } from './keys.ts';
import {
  type Entry,
  hasInitial,
  legalClasses,
  partOf,
  placeOf,
  places,
  type Segment,
  wordBits,
  wordOf,
} from './segment.ts';

/** A segment of entries. Texts are kept as written, but for tabs and ends of lines, which are spaces. */
export function buildSegment(entries: Iterable<Entry>): Segment {
  const building = new Building();
  for (const entry of entries) building.add(entry);
  return building.done();
}

const breaks = /[\t\r\n]/g;

class Building {
  private readonly texts = new Bytes();
  private readonly entryStarts = new Numbers();
  private readonly idMarks = new Numbers();
  private readonly known = new Firsts();
  private readonly entryKnown = new Numbers();
  private readonly rowEntry = new Numbers();
  private readonly rowStarts = new Numbers();
  private readonly rowParts = new Numbers();
  private readonly rowMarks = new Numbers();
  private readonly rowWeights = new Numbers();
  private readonly dictionary = new Dictionary();

  add(entry: Entry): void {
    const at = this.idMarks.length;
    const { id, text, born = '', nationality = '', kind } = entry;
    this.entryStarts.push(this.texts.length);
    this.texts.text([id, text, born, nationality, kind ?? ''].map((field) => field.replace(breaks, ' ')).join('\t'));
    this.idMarks.push(skeletonMark(id));
    this.entryKnown.push(this.known.numberOf(knownKey(entry), at));
    for (const name of readName(kind === undefined ? { text } : { text, kind })) if (name.says) this.addRow(at, name);
  }

  private addRow(entry: number, name: Name): void {
    let marks = name.organisation ? 1 : 0;
    legalClasses.forEach((form, at) => {
      if (name.legal.includes(form)) marks |= 2 << at;
    });
    if (name.parts.some((part) => part.role === 'initial')) marks |= hasInitial;
    this.rowStarts.push(this.rowParts.length);
    for (const part of name.parts)
      this.rowParts.push(partOf(this.dictionary.numberOf(part), places.indexOf(part.place)));
    this.rowEntry.push(entry);
    this.rowMarks.push(marks);
    this.rowWeights.push(weightStep(name.total));
  }

  done(): Segment {
    this.entryStarts.push(this.texts.length);
    this.rowStarts.push(this.rowParts.length);
    const { numbers, ...dictionary } = this.dictionary.done();
    const { rowParts, ...rows } = this.rowsByWeight();
    for (let at = 0; at < rowParts.length; at++) {
      const part = rowParts[at] ?? 0;
      rowParts[at] = partOf(numbers[wordOf(part)] ?? 0, placeOf(part));
    }
    const idMarks = this.idMarks.done();
    return {
      ...{ entries: this.texts.done(), entryStarts: this.entryStarts.done() },
      ...{ entryKnown: this.entryKnown.done(), knownEntry: this.known.first.done() },
      ids: keyed({ keys: idMarks, values: Uint32Array.from(idMarks.keys()) }),
      ...{ ...rows, rowParts, ...dictionary },
      ...postingsOf(rowParts, rows.rowStarts, dictionary.wordMarks),
    };
  }

  /** The rows, those that weigh least first, of one weight as they came: a search that has few words in common with them goes no further. */
  private rowsByWeight(): Pick<Segment, 'rowEntry' | 'rowStarts' | 'rowParts' | 'rowMarks' | 'weightStarts'> {
    const weights = this.rowWeights.done();
    const { keys, starts, values } = keyed({ keys: weights, values: Uint32Array.from(weights.keys()) });
    const weightStarts = new Uint32Array(weightSteps + 1).fill(values.length);
    for (let weight = weightSteps - 1, at = keys.length - 1; weight >= 0; weight--) {
      weightStarts[weight] = weightStarts[weight + 1] ?? 0;
      if (keys[at] === weight) weightStarts[weight] = starts[at--] ?? 0;
    }
    const [rowStarts, rowParts] = [new Numbers(), new Numbers()];
    for (const row of values) {
      rowStarts.push(rowParts.length);
      for (let at = this.rowStarts.at(row); at < this.rowStarts.at(row + 1); at++) rowParts.push(this.rowParts.at(at));
    }
    rowStarts.push(rowParts.length);
    return {
      ...{ rowStarts: rowStarts.done(), rowParts: rowParts.done(), weightStarts },
      rowEntry: values.map((row) => this.rowEntry.at(row)),
      rowMarks: Uint8Array.from(values, (row) => this.rowMarks.at(row)),
    };
  }
}

/** Numbers for texts that come again and again, and where each came first. */
class Firsts {
  private readonly numbers = new Map<string, number>();
  readonly first = new Numbers();

  numberOf(shape: string, at: number): number {
    const known = this.numbers.get(shape);
    if (known !== undefined) return known;
    this.first.push(at);
    this.numbers.set(shape, this.first.length - 1);
    return this.first.length - 1;
  }
}

/** What is known of birth and nationality, as far as it counts. */
function knownKey(entry: Entry): string {
  if (entry.born === undefined && entry.nationality === undefined) return '';
  const { years, countries } = evidenceOf(entry);
  return `${years.join(' ')}|${countries.join(' ')}`;
}

/** The rows in which each word stands, counted and then filled in, so that each list is in the order of rows. */
function postingsOf(
  rowParts: Uint32Array,
  rowStarts: Uint32Array,
  wordMarks: Uint8Array,
): { postings: Uint32Array; postingStarts: Uint32Array } {
  const postingStarts = new Uint32Array(wordMarks.length + 1);
  const isListed = (word: number): boolean => ((wordMarks[word] ?? 0) & wordBits.found) !== 0;
  for (const part of rowParts) {
    const word = wordOf(part);
    if (isListed(word)) postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + 1;
  }
  for (let word = 0; word < wordMarks.length; word++)
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + (postingStarts[word] ?? 0);
  const next = postingStarts.slice();
  const postings = new Uint32Array(postingStarts.at(-1) ?? 0);
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const word = wordOf(rowParts[at] ?? 0);
      if (!isListed(word)) continue;
      const to = next[word] ?? 0;
      postings[to] = row;
      next[word] = to + 1;
    }
  }
  return { postings, postingStarts };
}
