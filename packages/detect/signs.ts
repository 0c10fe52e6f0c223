import { tail } from './tail.ts';
import { type TraitName, traitNames, traits } from './traits.ts';

export interface Watching {
  /** Points of a season; 1 is none. */
  readonly period: number;
  /** Points at the beginning that are learned from and not judged. */
  readonly learning: number;
}

/** How far out of the ordinary one point is. */
export interface Sign {
  /** Surprise of the two most surprising traits together; 0 while learning, and where a greater one came shortly before: it is the same. */
  readonly score: number;
  /** The two traits, the more surprising one first; empty where the score is 0. */
  readonly traits: readonly TraitName[];
}

const quiet: Sign = { score: 0, traits: [] };

/** A sign speaks for as long as a third of what was learned from; what follows within it is the same event unless it is greater. */
export const restOf = (learning: number): number => Math.max(2, Math.floor(learning / 3));

/**
 * The signs of change in a series, each from the points up to it and none after: what a node says today of last March it would have said
 * last March. Eight traits, each against its own past; one fixed setting for every series.
 */
export function signs(values: readonly number[], { period, learning }: Watching): readonly Sign[] {
  const tails = traitNames.map((name) => ({ name, tail: tail() }));
  const raw = values.map((_, at): Sign => {
    const found = tails.map(({ name, tail: one }) => {
      const value = traits[name](values, at, period);
      if (!Number.isFinite(value)) return { name, surprise: 0 };
      const surprise = one.surprise(value);
      one.add(value);
      return { name, surprise };
    });
    const [first, second] = found.sort((a, b) => b.surprise - a.surprise);
    const score = (first?.surprise ?? 0) + (second?.surprise ?? 0);
    if (score === 0) return quiet;
    return { score, traits: [first, second].flatMap((one) => (one?.surprise ? [one.name] : [])) };
  });
  const rest = restOf(learning);
  return raw.map((sign, at) => {
    if (at < learning) return quiet;
    for (let i = Math.max(0, at - rest); i < at; i++) if ((raw[i]?.score ?? 0) >= sign.score) return quiet;
    return sign;
  });
}
