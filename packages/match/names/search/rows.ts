import { type Evidence, evidenceOf, withoutDays } from '../evidence.ts';
import { type Name, nameOf, type Part } from '../name.ts';
import { type Role, roles } from '../words.ts';
import { fieldsOf, ListedWord } from './listed-word.ts';
import {
  anyClass,
  entryAt,
  hasInitial,
  hasTitle,
  legalClasses,
  placeOf,
  places,
  type Segment,
  wordOf,
} from './segment.ts';

/** What is known of so many is kept as it was read; free text in place of a country makes almost every entry its own. */
const mostKnown = 50_000;

/** What the rows of a segment read, made from the flat arrays when it is first asked for; how a word was written there is not kept. */
export class Rows {
  private readonly segment: Segment;
  /** Parts by their place and word; the list of a place is made when it is first asked for. */
  private readonly parts: ((Part | undefined)[] | undefined)[] = places.map(() => undefined);
  private readonly kinds: (Kind | undefined)[] = [];
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

  private part(packed: number): Part {
    const number = wordOf(packed);
    const place = placeOf(packed);
    const list = this.parts[place] ?? new Array<Part | undefined>(this.segment.wordMarks.length);
    this.parts[place] = list;
    const made = list[number];
    if (made !== undefined) return made;
    const { role, weight } = this.kindOf(number);
    const isName = role === 'name' || role === 'patronymic' || role === 'number';
    const word = new ListedWord(this.segment, number, role);
    const part = { text: '', word, role, weight, place: places[place] ?? null, isName };
    list[number] = part;
    return part;
  }

  /** What a word is in a name: written beside each, and read once for all of one class. */
  private kindOf(number: number): Kind {
    const kind = this.segment.wordClasses[number] ?? anyClass;
    const known = this.kinds[kind];
    if (known !== undefined) return known;
    const [, , role = '', weight = ''] = fieldsOf(this.segment, number);
    const read = { role: roleNamed(role), weight: Number(weight) };
    if (kind !== anyClass) this.kinds[kind] = read;
    return read;
  }
}

interface Kind {
  readonly role: Role;
  readonly weight: number;
}

const roleNamed = (name: string): Role => roles.find((one) => one === name) ?? 'name';
