import type { Charter, MatchTerms } from '../../packages/charter/charter.ts';

/** What the charter lets `asker` ask of `holder`, or null. */
export function termsOf({ matching = [] }: Charter, holder: string, asker: string): MatchTerms | null {
  return matching.find((one) => one.holder === holder && one.asker === asker) ?? null;
}
