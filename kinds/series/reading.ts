import { placeNumber } from './grid.ts';
import { type Mark, readNumber } from './reading-number.ts';
import { asciiDigits, readPlace } from './reading-place.ts';
import { mostAtOnce, type PointInput, type SeriesStep } from './schema.ts';

/** What can be wrong with a line; each has a sentence in every catalogue. */
export const readingErrors = [
  'noColumns',
  'badPlace',
  'otherStep',
  'badNumber',
  'unclearNumber',
  'negative',
  'twice',
  'tooMany',
] as const;
export type ReadingError = (typeof readingErrors)[number];

export interface Reading {
  /** By place. */
  readonly points: readonly PointInput[];
  readonly errors: readonly { readonly line: number; readonly error: ReadingError; readonly text: string }[];
  /** Lines that said again what another said. */
  readonly repeated: number;
  /** Places without a line between the first and the last. */
  readonly missing: number;
}

export interface ReadingOptions {
  readonly step: SeriesStep;
  /** What ends the whole part of a number; null lets the text decide. */
  readonly decimal: Mark | null;
  /** Points that are taken at most; as many as one statement brings unless given. */
  readonly most?: number;
}

const longestLine = 500;

/**
 * Pasted text, or a file of two columns, into points: what it would bring, and what is wrong with which line. Separators may be tab,
 * semicolon, comma or blanks, mixed; digits Latin or Arabic; `<5` and `*` are counts too small to be shown; an empty value was not counted.
 */
export function readPoints(text: string, { step, decimal, most = mostAtOnce }: ReadingOptions): Reading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const cells = lines.flatMap((line, at) => cellsOf(line, at + 1));
  const values = cells.map(({ value }) => value);
  const mark = decimal ?? markIn(values);
  const found = new Map<string, PointInput>();
  const errors: Reading['errors'][number][] = [];
  let repeated = 0;
  for (const { line, place, value, text: written } of cells) {
    const wrong = (error: ReadingError): void => void errors.push({ line, error, text: written });
    if (place === null) {
      wrong('noColumns');
      continue;
    }
    const at = readPlace(place, step);
    const read = readNumber(value, mark);
    if (!at.ok) wrong(at.error);
    else if (!read.ok) wrong(read.error);
    else if (found.size >= most) wrong('tooMany');
    else {
      const point = { at: at.place, value: read.value, hidden: read.hidden };
      const before = found.get(at.place);
      if (before === undefined) found.set(at.place, point);
      else if (before.value === point.value && before.hidden === point.hidden) repeated++;
      else wrong('twice');
    }
  }
  const points = [...found.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
  return { points, errors, repeated, missing: missingIn(points, step) };
}

interface Cells {
  readonly line: number;
  /** Null when the line has no two columns. */
  readonly place: string | null;
  readonly value: string;
  readonly text: string;
}

/** The place stands first and no separator is in it; all the rest is the value, so that a decimal comma needs no quotes. */
const columns = /^"?([^",;\t]*[0-9][^",;\t ]*)"?(?:\s*[;,\t]\s*|\s+)"?([^";\t]*)"?\s*[;\t]?\s*$/;

function cellsOf(raw: string, line: number): readonly Cells[] {
  const text = asciiDigits(raw).trim();
  if (text === '' || text.startsWith('#')) return [];
  const shown = raw.trim().slice(0, 80);
  if (text.length > longestLine) return [{ line, place: null, value: '', text: shown }];
  const found = columns.exec(text);
  if (found !== null) return [{ line, place: (found[1] ?? '').trim(), value: (found[2] ?? '').trim(), text: shown }];
  const isHead = line === 1 && !/^\W*[0-9]/.test(text);
  return isHead ? [] : [{ line, place: null, value: '', text: shown }];
}

/** The mark that some number of the text leaves no doubt about; null when none does. */
function markIn(values: readonly string[]): Mark | null {
  const sure = values.flatMap((value): readonly Mark[] => {
    if (/[.\u066c ]\d{3}(?:[.\u066c ]\d{3})*,\d+$/.test(value) || /^\d+,\d{1,2}$|^\d+,\d{4,}$|^\d{4,},\d+$/.test(value))
      return [','];
    if (/,\d{3}(?:,\d{3})*\.\d+$/.test(value) || /^\d+\.\d{1,2}$|^\d+\.\d{4,}$|^\d{4,}\.\d+$/.test(value)) return ['.'];
    if (/^\d{1,3}(?:,\d{3}){2,}$/.test(value)) return ['.'];
    if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(value)) return [','];
    return [];
  });
  const [first] = sure;
  return first !== undefined && sure.every((one) => one === first) ? first : null;
}

function missingIn(points: readonly PointInput[], step: SeriesStep): number {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const [from, to] = [placeNumber(first.at, step) ?? 0, placeNumber(last.at, step) ?? 0];
  return Math.max(0, Math.floor((to - from) / (step === 'week' ? 7 : 1)) + 1 - points.length);
}
