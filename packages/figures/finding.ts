export const findingKinds = ['sum', 'season', 'change', 'growth', 'part'] as const;
/**
 * What was checked: a total against its parts, a season against its phases, a stated change against the base edition, a count that grows
 * against an earlier one, a part against its whole.
 */
export type FindingKind = (typeof findingKinds)[number];

export const verdicts = ['holds', 'differs', 'short'] as const;
/**
 * `differs`: the lines contradict one another. `short`: the parts named make up nine tenths of the total or more and do not reach it:
 * either parts are left out without a word or a figure is wrong.
 */
export type FindingVerdict = (typeof verdicts)[number];

export interface Finding {
  readonly kind: FindingKind;
  readonly verdict: FindingVerdict;
  readonly measure: string;
  /** Positions of the lines: the total or the later one first, then what it was compared with. */
  readonly rows: readonly number[];
  /** What is published, and what the other lines give. */
  readonly stated: number;
  readonly computed: number;
  /** The reckoning in signs that every language reads: `424180 + 136932 = 561112 ≠ 561000`. */
  readonly arithmetic: string;
}
