export type Values = Readonly<Record<string, string | number>>;

/**
 * A record on paper, as its kind tells it. The kind chooses what is said and in which order, in words of its own catalogue;
 * whoever makes the pages knows no kind. Pure: the same state gives the same paper in the same language.
 */
export interface Paper<S> {
  /** An inquiry of the kind, asked with `{record}`, where other records have a part in what this one tells. */
  readonly inquiry?: string;
  /** What the record holds now, corrections in it; `answer` is what the inquiry says, absent where there is none. */
  sections(state: S, words: Words, answer?: unknown): readonly Section[];
  /** What an act said beyond its sentence and beyond what the sections show already; `data` may be any peer's. */
  said(event: string, data: unknown, words: Words): readonly Fact[];
  /** What the sentence of an act says beside its author, such as the number of a version. All of it, whatever a peer wrote. */
  values?(event: string, data: unknown): Values;
}

export interface Section {
  readonly title: string;
  /** When it was said, and how it stands to its limit. */
  readonly note?: string;
  readonly facts: readonly Fact[];
}

/** Something said, under its label. Each paragraph keeps its own direction of writing. */
export interface Fact {
  readonly label: string;
  readonly text: readonly string[];
}

/** The reader's language. A word that no catalogue has (a newer version's) is shown as it came. */
export interface Words {
  /** From the kind's own catalogue. */
  own(key: string, values?: Values): string;
  /** From the catalogue of what all kinds share: persons, objects, grades, markings. */
  matter(key: string, values?: Values): string;
  /** Parts of one line, each in its own direction; what is not there is left out. */
  joined(parts: readonly (string | null)[]): string;
  member(id: string): string;
  /** Title of an instrument of the group's charter. */
  instrument(id: string): string;
  /** Language of the reader, for texts that a record holds in several. */
  readonly reader: string;
  /** What a language is called in itself. */
  language(code: string): string;
  /** A country (ISO 3166-1, two letters) by its name; anything else as it came. */
  country(code: string): string;
  /** An instant as date and time in a zone, or in that of the node. */
  moment(instant: string, zone?: string): string;
  /** `2027-12` as month and year. */
  month(month: string): string;
  /** `2027-12-03` as a day of the calendar. */
  day(day: string): string;
  /** A figure, its digits grouped. */
  number(value: number): string;
}

/** A fact that is left out when there is nothing to say. */
export function fact(label: string, ...text: readonly (string | null | undefined)[]): readonly Fact[] {
  const said = text.filter((one): one is string => one !== null && one !== undefined && one !== '');
  return said.length === 0 ? [] : [{ label, text: said }];
}
