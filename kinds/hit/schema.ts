import { z } from 'zod';
import { memberId } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import {
  type Feedback,
  feedbackFields,
  feedbackGiven,
  type HitVerdict,
  hitVerdicts,
} from '../../packages/kind/feedback.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { identifierTypes } from '../../packages/match/identifiers/types.ts';

export const hitStates = ['asked', 'hit', 'nothing', 'withdrawn', 'erased'] as const;
export type HitWord = (typeof hitStates)[number];

/** Why there is nothing to report. It never leaves: what leaves is one formula, whatever the cause. */
export const nothingGrounds = ['notHeld', 'protection', 'proceedings', 'other'] as const;

export const askFields = {
  to: memberId,
  type: z.enum(identifierTypes),
  /** In its one spelling. */
  value: line(256),
  reference: line(100),
  purpose: prose(2_000),
  necessity: prose(2_000),
  legalBasis: line(100),
};

const schemas = {
  asked: z.strictObject({ ...askFields, day }),
  /** It is held. Nothing of what is held stands here: that takes a request. */
  confirmed: z.strictObject({ contact: optional(prose(500)), day }),
  /** Nothing to report: it is not held, or it may not be said. */
  nothing: z.strictObject({ day }),
  withdrawn: z.strictObject({ reason: prose(2_000), day }),
  /** What the asker found the hit to be. */
  feedback: z.strictObject(feedbackGiven(hitVerdicts)),
};
export const { versions, parse } = eventsOf(schemas);
export type HitEvent = EventOf<typeof schemas>;
export type HitData<T extends HitEvent['type']> = Extract<HitEvent, { readonly type: T }>['data'];
export const askInput = z.strictObject(askFields);
export const confirmInput = z.strictObject({ contact: optional(prose(500)) });
export const nothingInput = z.strictObject({ ground: z.enum(nothingGrounds), explanation: optional(prose(2_000)) });
export const feedbackInput = z.strictObject(feedbackFields(hitVerdicts));
export const withdrawInput = z.strictObject({ reason: prose(2_000) });

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

export interface HitState {
  readonly asked: (Said & HitData<'asked'>) | null;
  readonly confirmed: (Said & HitData<'confirmed'>) | null;
  readonly nothing: (Said & HitData<'nothing'>) | null;
  readonly withdrawn: (Said & HitData<'withdrawn'>) | null;
  readonly feedback: readonly Feedback<HitVerdict>[];
  readonly updated: Instant;
}
