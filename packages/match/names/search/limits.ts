import { leastAnchor } from '../anchor.ts';
import type { Estimates } from './estimate.ts';

/** Words of the dictionary by which rows are found for a word of the question, and how many rows that is. */
export interface Leads {
  readonly bits: number;
  readonly numbers: readonly number[];
  /** What a row lacks that has each of them (`Estimates.lackOf`), least first. */
  readonly lacks: readonly number[];
  readonly rows: number;
  /** What the heaviest word weighs that may answer to it. */
  readonly heaviest: number;
}

/**
 * How much a row that is found by one word of a question may weigh beside that word so that it still reaches such log-odds (`weightStep`); -1 when none
 * does. Rows of earlier words were looked at already, but those alone that have a word by which rows are found: one that is less alike may still stand
 * beside this one.
 */
export class Limits {
  private readonly estimates: Estimates;
  private readonly odds: number;
  private readonly bits: number;
  /** Words of the question that a row may have beside, what it lacks of them at least, and what they weigh at most. */
  private readonly companies: readonly { bits: number; lack: number; weight: number }[];
  /** By what is lacking, as far as it is told apart. */
  private readonly known: (number | undefined)[] = [];

  constructor(leads: readonly Leads[], at: number, estimates: Estimates, odds: number) {
    this.estimates = estimates;
    this.odds = odds;
    this.bits = leads[at]?.bits ?? 0;
    const later = leads.slice(at + 1);
    const others = leads.filter((_, other) => other !== at);
    const company = (some: readonly Leads[]): { bits: number; lack: number; weight: number } => ({
      bits: some.reduce((all, { bits }) => all | bits, this.bits),
      lack: this.lackOf(some, later),
      weight: some.reduce((sum, { heaviest }) => sum + heaviest, 0),
    });
    this.companies = at === 0 ? [company(later)] : [company(later), company(others)];
  }

  /** Of a row that may have other words of the question, when it lacks so much of this one. */
  withOthers(lack: number): number {
    const about = this.estimates.lackBelow(lack);
    const there = this.known[about];
    if (there !== undefined) return there;
    const most = Math.max(
      ...this.companies.map((one) => {
        const beside = this.estimates.mostBeside(one.bits, this.estimates.lackBelow(one.lack + about), this.odds);
        return beside < 0 ? -1 : beside + one.weight;
      }),
    );
    this.known[about] = most;
    return most;
  }

  private lackOf(leads: readonly Leads[], later: readonly Leads[]): number {
    const together = later.filter(({ bits }) => (bits & (bits - 1)) !== 0).reduce((all, { bits }) => all | bits, 0);
    let sum = 0;
    for (const one of leads) {
      if ((one.bits & (one.bits - 1)) !== 0 || (one.bits & (this.bits | together)) !== 0) continue;
      sum += later.includes(one) ? (one.lacks[0] ?? 0) : this.estimates.lackOf(one.bits, leastAnchor);
    }
    return sum;
  }
}
