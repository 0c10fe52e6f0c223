/** A change in percent as stated, with the digits behind the point that it was stated with. */
export interface StatedChange {
  readonly percent: number;
  readonly digits: number;
}

/** One published line of counts: what was counted, where, in which period of which edition of an operation. */
export interface FigureRow {
  readonly operation: string;
  /** A year as a rule; empty when the source does not say: such a line is compared with nothing. */
  readonly edition: string;
  /** `out`, `return`, `in` … or `both` for the whole season. */
  readonly phase: string;
  /** `total`, `port`, `ports` (several named ones), `route` …; a word beginning `ports-of-` is the total of a region. */
  readonly scopeType: string;
  readonly scope: string;
  /** First and last day, as exactly as the source says: YYYY-MM-DD, or YYYY-MM where it says the month alone. */
  readonly from: string;
  readonly to: string;
  /** By measure: passengers, vehicles, rotations … */
  readonly counts: Readonly<Record<string, number>>;
  readonly changes: Readonly<Record<string, StatedChange>>;
  /** Edition the changes are stated against, or empty. */
  readonly baseEdition: string;
}

/** `12.5` and `-8,70` as stated; null when there is no number. */
export function statedChange(text: string): StatedChange | null {
  const plain = text.trim().replace(',', '.').replace('−', '-').replace(/%$/, '').trim();
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return null;
  return { percent: Number(plain), digits: plain.split('.')[1]?.length ?? 0 };
}

/** Two lines speak of the same days: written with the same exactness, the year apart where `anyYear`. */
export function samePeriod(one: FigureRow, other: FigureRow, anyYear: boolean): boolean {
  const key = ({ from, to }: FigureRow): string => (anyYear ? `${from.slice(4)} ${to.slice(4)}` : `${from} ${to}`);
  return one.from !== '' && one.to !== '' && key(one) === key(other);
}

export function sameOperation(one: FigureRow, other: FigureRow): boolean {
  return one.operation === other.operation && one.phase === other.phase;
}
