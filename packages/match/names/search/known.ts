import { evidenceOf, withoutDays } from '../evidence.ts';
import { Numbers } from './growing.ts';
import type { Entry } from './segment.ts';

/** Texts of birth and nationality that are remembered as they were read; forgotten when there are more, for they are many only where each is its own. */
const mostTexts = 50_000;

/** Numbers for what is known of birth and nationality, which comes again and again, and where each came first. */
export class Known {
  private readonly byText = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  readonly first = new Numbers();

  numberOf(entry: Entry, at: number): number {
    const written = `${entry.born ?? ''}\t${entry.nationality ?? ''}`;
    const read = this.byText.get(written);
    if (read !== undefined) return read;
    const shape = shapeOf(entry);
    const number = this.numbers.get(shape) ?? this.first.length;
    if (number === this.first.length) {
      this.first.push(at);
      this.numbers.set(shape, number);
    }
    if (this.byText.size >= mostTexts) this.byText.clear();
    if (this.numbers.size >= mostTexts) this.numbers.clear();
    this.byText.set(written, number);
    return number;
  }
}

/** What is known of birth and nationality without days and months, which would make almost every entry its own. */
function shapeOf(entry: Entry): string {
  if (entry.born === undefined && entry.nationality === undefined) return '';
  const { births, countries } = withoutDays(evidenceOf(entry));
  return `${births.map(({ from, to }) => `${from}-${to}`).join(' ')}|${countries.join(' ')}`;
}
