import { z } from 'zod';
import type { Instant, Refusal } from './kind.ts';
import { day } from './marks.ts';
import { refuse } from './refusal.ts';
import { optional, prose } from './text.ts';

/** What whoever was told something made of it: of a piece of information, of a piece of an answer. */
export const pieceVerdicts = ['useful', 'wrong', 'outdated', 'actedUpon'] as const;
export type PieceVerdict = (typeof pieceVerdicts)[number];

/** Of a hit: whether both sides mean one and the same, once a person has looked. */
export const hitVerdicts = ['same', 'notSame', 'outdated', 'actedUpon'] as const;
export type HitVerdict = (typeof hitVerdicts)[number];

/** What an officer gives: a word of the list, and how it is known. */
export const feedbackFields = <V extends string>(verdicts: readonly [V, ...V[]]) => ({
  verdict: z.enum(verdicts),
  note: optional(prose(2_000)),
});

/** What travels: the same, and the day it is counted under. */
export const feedbackGiven = <V extends string>(verdicts: readonly [V, ...V[]]) => ({
  ...feedbackFields(verdicts),
  day,
});

/** One word on something that was given; `id` is the event that says it. */
export interface Feedback<V extends string = string> {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly verdict: V;
  readonly note: string | null;
  readonly day: string;
}

/**
 * May this member say what it made of it? `receiver` is whom it was given to, null where there is no such thing (any more). When the record has
 * ended makes no difference: what something was worth is known later.
 */
export function feedbackFits(receiver: string | null, author: string, field: string): Refusal | null {
  if (receiver === null)
    return refuse('kind.feedback.none', 'Nothing stands there that feedback could be given on; choose another.', field);
  if (receiver === author) return null;
  return refuse('kind.feedback.receiver', 'Only the authority that it was given to says what it made of it.');
}

/** The last word on each: it is what counts. `on` tells what a word is about. */
export function lastWords<F extends Feedback>(said: readonly F[], on: (one: F) => string): readonly F[] {
  return [...new Map(said.map((one) => [on(one), one])).values()];
}
