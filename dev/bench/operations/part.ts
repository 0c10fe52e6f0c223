/** One goal of a part: what was wanted, what was measured. */
export interface Goal {
  readonly name: string;
  readonly goal: string;
  readonly value: number | string;
  readonly met: boolean;
}

export interface PartOptions {
  /** Root of the outside data (ENTENTE_DATA), or null when this machine has none. */
  readonly data: string | null;
  /** A smaller measurement, for tests. */
  readonly quick: boolean;
}

/** What one part of the operations bench measured. */
export interface PartResult {
  readonly name: string;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly goals: readonly Goal[];
  /** Why nothing, or not all, was measured. */
  readonly skipped?: string;
}

/** A part prints nothing itself. */
export type Part = (options: PartOptions) => Promise<PartResult>;

/** What a part answers where the outside data is not there. */
export function skippedPart(name: string, missing: string): PartResult {
  return { name, figures: {}, goals: [], skipped: `not on this machine (ENTENTE_DATA): ${missing}` };
}
