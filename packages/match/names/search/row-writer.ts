import { acronymMark, acronymOf } from '../anchor.ts';
import type { Name } from '../name.ts';
import type { Dictionary } from './dictionary.ts';
import { Bytes, bytesOf, free, Numbers, numbersBelow, numbersOf } from './growing.ts';
import { keyed } from './keys.ts';
import { weightStep, weightSteps } from './mark.ts';
import {
  hasInitial,
  hasTitle,
  isOrganisation,
  legalClasses,
  type NamedArray,
  partOf,
  placeOf,
  places,
  type Segment,
  wordOf,
} from './segment.ts';

/** The rows of a segment while it is built, as they come; and then in the order in which they are searched. */
export class RowWriter {
  private readonly dictionary: Dictionary;
  private readonly entries = new Numbers();
  private readonly starts = new Numbers();
  private readonly parts = new Numbers();
  private readonly marks = new Bytes();
  private readonly weights = new Bytes();
  /** Marks of the letters that an organisation may be shortened to; 0 of others. */
  private readonly acronyms = new Numbers();

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  /** Notes one reading of an entry's name. */
  add(entry: number, name: Name): void {
    const letters = acronymOf(name);
    this.acronyms.push(letters === null ? 0 : acronymMark(letters));
    this.starts.push(this.parts.length);
    for (const part of name.parts) this.parts.push(partOf(this.dictionary.numberOf(part), places.indexOf(part.place)));
    this.entries.push(entry);
    this.marks.byte(marksOf(name));
    this.weights.byte(weightStep(name.total));
  }

  /**
   * The rows, those that weigh least first, of one weight as they came: a search that has few words in common with them goes no further. `words` gives
   * the number that each word has by now. Arrays are given one after the other, and kept here no longer.
   */
  *arrays(words: Uint32Array): Generator<NamedArray, Pick<Segment, 'rowStarts' | 'rowParts' | 'rowMarks'> & Acronyms> {
    // One that has an initial may have more in common with a question than its list of words tells: it is looked at first.
    const rows = numbersBelow(this.entries.length);
    const weights = numbersOf(rows, (row) => (this.marks.at(row) & hasInitial ? 0 : this.weights.at(row)));
    const { keys, starts, values: order } = keyed({ keys: weights, values: rows });
    const weightStarts = new Uint32Array(weightSteps + 1).fill(order.length);
    for (let weight = weightSteps - 1, at = keys.length - 1; weight >= 0; weight--) {
      weightStarts[weight] = weightStarts[weight + 1] ?? 0;
      if (keys[at] === weight) weightStarts[weight] = starts[at--] ?? 0;
    }
    yield ['weightStarts', weightStarts];
    const rowMarks = bytesOf(order, (row) => this.marks.at(row));
    yield ['rowEntry', numbersOf(order, (row) => this.entries.at(row))];
    free(this.entries.done(), this.marks.done(), this.weights.done());
    const rowAcronyms = numbersOf(order, (row) => this.acronyms.at(row));
    free(this.acronyms.done());
    return { ...this.inOrder(order, words), rowMarks, rowAcronyms };
  }

  private inOrder(order: Uint32Array, words: Uint32Array): Pick<Segment, 'rowStarts' | 'rowParts'> {
    const [starts, parts] = [this.starts.done(), this.parts.done()];
    const [rowStarts, rowParts] = [new Uint32Array(order.length + 1), new Uint32Array(parts.length)];
    let to = 0;
    order.forEach((row, at) => {
      rowStarts[at] = to;
      const end = starts[row + 1] ?? parts.length;
      for (let from = starts[row] ?? 0; from < end; from++) {
        const part = parts[from] ?? 0;
        rowParts[to++] = partOf(words[wordOf(part)] ?? 0, placeOf(part));
      }
    });
    rowStarts[order.length] = to;
    free(starts, parts);
    return { rowStarts, rowParts };
  }
}

interface Acronyms {
  readonly rowAcronyms: Uint32Array;
}

function marksOf(name: Name): number {
  let marks = name.organisation ? isOrganisation : 0;
  legalClasses.forEach((form, at) => {
    if (name.legal.includes(form)) marks |= 2 << at;
  });
  if (name.parts.some((part) => part.role === 'initial')) marks |= hasInitial;
  return name.titled ? marks | hasTitle : marks;
}
