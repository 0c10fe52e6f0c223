import { unseen } from './fold.ts';

/** What only turns the direction of a line: a body is shown without it. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF]/;

/** Text taken out of a source, which remembers for every code unit where it stood. */
export class Excerpt {
  readonly #units: string[] = [];
  readonly #places: number[] = [];
  readonly #written: string[] = [];

  get length(): number {
    return this.#units.length;
  }

  /** Adds source text that begins at `at`; for reading, marks and invisible characters are left out and combined letters joined. */
  add(text: string, at: number): void {
    for (let i = 0; i < text.length; i++) this.addUnit(text.charAt(i), at + i);
  }

  /** Adds one character that stands for what begins at `at` (an entity, a line break). */
  addUnit(unit: string, at: number): void {
    const last = this.#units.length - 1;
    if (unseen.test(unit)) {
      if (!turning.test(unit) && last >= 0) this.#written[last] += unit;
      return;
    }
    const joined = last >= 0 && /\p{M}/u.test(unit) ? `${this.#units[last]}${unit}`.normalize('NFC') : unit;
    if (joined.length === 1 && joined !== unit) {
      this.#units[last] = joined;
      this.#written[last] += unit;
    } else if (!/\p{M}/u.test(unit) || joined.length > 1) {
      const seen = unit === '\u00A0' || unit === '\t' || unit === '\r' ? ' ' : unit;
      this.#units.push(seen);
      this.#written.push(seen);
      this.#places.push(at);
    } else if (last >= 0) this.#written[last] += unit;
  }

  text(): string {
    return this.#units.join('');
  }

  /** What each unit is written with: itself, and the marks that reading leaves out. */
  written(): readonly string[] {
    return this.#written;
  }

  place(index: number): number {
    return this.#places[index] ?? 0;
  }
}

/** A part of the body: its text stands at `start` to `end` of `Body.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph extends Span {
  /** One of a list. */
  readonly item: boolean;
}

/** The readable text of a report, and where each of its characters stands in the source. */
export interface Body {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Place in the source of each code unit of `text`. */
  readonly places: readonly number[];
  /** What each code unit of `text` is written with in the source, vowel signs and all: the body as people see it. */
  readonly written: readonly string[];
  /** What was cut away, as it stands in the source: dates and agencies are looked for here too. */
  readonly cut: readonly string[];
  /** Not all of the source was read: it was longer than `longestSource`. */
  readonly shortened: boolean;
}

/** The span of the source that a span of the body was read from; the end is exclusive. */
export function inSource(body: Body, { start, end }: Span): Span {
  const first = body.places[start] ?? 0;
  return { start: first, end: (body.places[end - 1] ?? first - 1) + 1 };
}
