import { acronymMark, acronymOf } from '../anchor.ts';
import { evidenceOf } from '../evidence.ts';
import { type Name, readName } from '../name.ts';
import { skeletonMark } from '../skeleton.ts';
import { Dictionary } from './dictionary.ts';
import { Bytes, Numbers, numbersBelow } from './growing.ts';
import { keyed } from './keys.ts';
import { weightStep, weightSteps } from './mark.ts';
import { nearTableOf } from './nearTable.ts';
import { postingsOf } from './postings.ts';
import {
  type Entry,
  hasInitial,
  hasTitle,
  isOrganisation,
  legalClasses,
  partOf,
  placeOf,
  places,
  type Segment,
  wordOf,
} from './segment.ts';
import { tornOf } from './torn.ts';

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
  /** Marks of the letters that an organisation may be shortened to; 0 of others. */
  private readonly rowAcronyms = new Numbers();
  private readonly dictionary = new Dictionary();

  add(entry: Entry): void {
    const at = this.idMarks.length;
    const { id, text, born = '', nationality = '', kind } = entry;
    this.entryStarts.push(this.texts.length);
    this.texts.text([id, text, born, nationality, kind ?? ''].map((field) => field.replace(breaks, ' ')).join('\t'));
    this.idMarks.push(skeletonMark(id));
    this.entryKnown.push(this.known.numberOf(entry, at));
    for (const name of readName(kind === undefined ? { text } : { text, kind })) if (name.says) this.addRow(at, name);
  }

  private addRow(entry: number, name: Name): void {
    let marks = name.organisation ? isOrganisation : 0;
    legalClasses.forEach((form, at) => {
      if (name.legal.includes(form)) marks |= 2 << at;
    });
    if (name.parts.some((part) => part.role === 'initial')) marks |= hasInitial;
    if (name.titled) marks |= hasTitle;
    this.rowStarts.push(this.rowParts.length);
    for (const part of name.parts)
      this.rowParts.push(partOf(this.dictionary.numberOf(part), places.indexOf(part.place)));
    this.rowEntry.push(entry);
    this.rowMarks.push(marks);
    this.rowWeights.push(weightStep(name.total));
    const letters = acronymOf(name);
    this.rowAcronyms.push(letters === null ? 0 : acronymMark(letters));
  }

  done(): Segment {
    this.entryStarts.push(this.texts.length);
    this.rowStarts.push(this.rowParts.length);
    const { numbers, ...dictionary } = this.dictionary.done();
    const { rowParts, rowAcronyms, ...rows } = this.rowsByWeight();
    for (let at = 0; at < rowParts.length; at++) {
      const part = rowParts[at] ?? 0;
      rowParts[at] = partOf(numbers[wordOf(part)] ?? 0, placeOf(part));
    }
    const idMarks = this.idMarks.done();
    const segment = {
      ...{ entries: this.texts.done(), entryStarts: this.entryStarts.done() },
      ...{ entryKnown: this.entryKnown.done(), knownEntry: this.known.first.done() },
      ids: keyed({ keys: idMarks, values: numbersBelow(idMarks.length) }),
      ...{ ...rows, rowParts, ...dictionary },
      ...postingsOf({ ...rows, rowParts, wordMarks: dictionary.wordMarks }),
      torn: tornOf({ rowParts, rowStarts: rows.rowStarts, ...dictionary }, rowAcronyms),
    };
    return { ...segment, ...nearTableOf(segment) };
  }

  /** The rows, those that weigh least first, of one weight as they came: a search that has few words in common with them goes no further. */
  private rowsByWeight(): Pick<Segment, 'rowEntry' | 'rowStarts' | 'rowParts' | 'rowMarks' | 'weightStarts'> & {
    readonly rowAcronyms: Uint32Array;
  } {
    const own = this.rowWeights.done();
    // One that has an initial may have more in common with a question than its list of words tells: it is looked at first.
    const weights = own.map((weight, row) => (this.rowMarks.at(row) & hasInitial ? 0 : weight));
    const { keys, starts, values } = keyed({ keys: weights, values: numbersBelow(weights.length) });
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
      rowMarks: bytesOf(values, (row) => this.rowMarks.at(row)),
      rowAcronyms: values.map((row) => this.rowAcronyms.at(row)),
    };
  }
}

function bytesOf(values: Uint32Array, of: (value: number) => number): Uint8Array {
  const bytes = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) bytes[at] = of(values[at] ?? 0);
  return bytes;
}

/** Texts of birth and nationality that are remembered as they were read; forgotten when there are more, for they are many only where each is its own. */
const mostTexts = 50_000;

/** Numbers for what is known of birth and nationality, which comes again and again, and where each came first. */
class Firsts {
  private readonly byText = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  readonly first = new Numbers();

  numberOf(entry: Entry, at: number): number {
    const written = `${entry.born ?? ''}\t${entry.nationality ?? ''}`;
    const read = this.byText.get(written);
    if (read !== undefined) return read;
    const shape = knownKey(entry);
    const number = this.numbers.get(shape) ?? this.first.length;
    if (number === this.first.length) {
      this.first.push(at);
      this.numbers.set(shape, number);
    }
    if (this.byText.size >= mostTexts) this.byText.clear();
    this.byText.set(written, number);
    return number;
  }
}

/** What is known of birth and nationality, as far as it counts. */
function knownKey(entry: Entry): string {
  if (entry.born === undefined && entry.nationality === undefined) return '';
  const { years, countries } = evidenceOf(entry);
  return `${years.join(' ')}|${countries.join(' ')}`;
}
