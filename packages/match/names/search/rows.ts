import { type Evidence, evidenceOf, withoutDays } from '../evidence.ts';
import { type Name, nameOf, type Part } from '../name.ts';
import type { Script } from '../script.ts';
import { kept, type Word } from '../word.ts';
import { type Role, roles } from '../words.ts';
import {
  entryAt,
  hasInitial,
  hasTitle,
  legalClasses,
  partOf,
  placeOf,
  places,
  type Segment,
  type WordsOf,
  wordOf,
} from './segment.ts';

const text = new TextDecoder();
/** What is known of so many is kept as it was read; free text in place of a country makes almost every entry its own. */
const mostKnown = 50_000;

/** A word of the dictionary, and what it weighs in a name. */
export function wordIn(
  { words, wordStarts, wordSigns, signStarts }: WordsOf,
  number: number,
): { word: Word; weight: number } {
  const fields = text.decode(words.subarray(wordStarts[number] ?? 0, wordStarts[number + 1] ?? 0)).split('\t');
  const [letters = '', script = '', roleName = '', weight = '', servant] = fields;
  const signs = wordSigns.subarray(signStarts[number] ?? 0, signStarts[number + 1] ?? 0);
  const word = kept(letters, scriptNamed(script), signs, servant === '1', roleNamed(roleName));
  return { word, weight: Number(weight) };
}

/** What the rows of a segment read, made from the flat arrays when it is first asked for. */
export class Rows {
  private readonly segment: Segment;
  /** Parts by their word and place. */
  private readonly parts: (Part | undefined)[][] = places.map(() => []);
  private readonly known = new Map<number, Evidence>();

  constructor(segment: Segment) {
    this.segment = segment;
  }

  /** The name that a row reads. */
  nameAt(row: number): Name {
    const { rowStarts, rowParts, rowMarks } = this.segment;
    const parts: Part[] = [];
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) parts.push(this.part(rowParts[at] ?? 0));
    const marks = (rowMarks[row] ?? 0) & ~(hasInitial | hasTitle);
    return nameOf(parts, (marks & 1) === 1, marks > 1 ? legalClasses.filter((_, at) => marks & (2 << at)) : []);
  }

  /** What is known of birth and nationality but for days and months, by its number. */
  knownOf(number: number): Evidence {
    const made = this.known.get(number);
    if (made !== undefined) return made;
    if (this.known.size >= mostKnown) this.known.clear();
    const read = withoutDays(evidenceOf(entryAt(this.segment, this.segment.knownEntry[number] ?? 0)));
    this.known.set(number, read);
    return read;
  }

  /** A word of the dictionary. */
  wordAt(number: number): Word {
    return this.part(partOf(number, 0)).word;
  }

  private part(packed: number): Part {
    const [number, place] = [wordOf(packed), placeOf(packed)];
    const made = this.parts[place]?.[number];
    if (made !== undefined) return made;
    const { word, weight } = wordIn(this.segment, number);
    const { letters: text, role } = word;
    const isName = role === 'name' || role === 'patronymic' || role === 'number';
    const part = { text, word, role, weight, place: places[place] ?? null, isName };
    const list = this.parts[place];
    if (list !== undefined) list[number] = part;
    return part;
  }
}

const scripts: readonly Script[] = ['latin', 'arabic', 'cyrillic', 'greek', 'hebrew', 'armenian', 'georgian', 'other'];
const scriptNamed = (name: string): Script => scripts.find((one) => one === name) ?? 'other';
const roleNamed = (name: string): Role => roles.find((one) => one === name) ?? 'name';
