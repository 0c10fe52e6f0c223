/**
 * Log-odds by the number of what they were worked out for: a table of one size that is emptied for each question. Two numbers may want one place, and then
 * the later has it. It is small so that it stays near: it is asked for with every row that is looked at.
 */
export class KnownOdds {
  private readonly shift: number;
  private readonly numbers: Float64Array;
  private readonly odds: Float64Array;

  /** @param bits of the place of a number: there is room for two to their power */
  constructor(bits: number) {
    this.shift = 32 - bits;
    this.numbers = new Float64Array(2 ** bits);
    this.odds = new Float64Array(2 ** bits);
  }

  begin(): void {
    this.numbers.fill(-1);
  }

  /** Where the odds of a number stand: it is not negative, and below 2 to the power of 53. */
  placeOf(number: number): number {
    return Math.imul(number, 0x9e3779b1) >>> this.shift;
  }

  isKnown(place: number, number: number): boolean {
    return this.numbers[place] === number;
  }

  at(place: number): number {
    return this.odds[place] ?? 0;
  }

  keep(place: number, number: number, odds: number): number {
    this.numbers[place] = number;
    this.odds[place] = odds;
    return odds;
  }
}
