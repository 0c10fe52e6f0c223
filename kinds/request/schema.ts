import { z } from 'zod';
import { attachment } from '../../packages/kind/attachment.ts';
import { addressees, memberId } from '../../packages/kind/clauses.ts';
import { type Correction, corrected, correctionAcknowledged } from '../../packages/kind/correction.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import { type Feedback, feedbackGiven, type PieceVerdict, pieceVerdicts } from '../../packages/kind/feedback.ts';
import { item } from '../../packages/kind/item.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { day, marks } from '../../packages/kind/marks.ts';
import { objects, persons } from '../../packages/kind/person.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { instant, zoned } from '../../packages/kind/zoned.ts';
import type { Clock } from './clock.ts';
import {
  closingOutcomes,
  delayReasons,
  purposeClasses,
  replyLanguages,
  spokenGrounds,
  urgencyClasses,
  urgencyReasons,
} from './vocabulary.ts';

export * from './vocabulary.ts';

/** What is asked, as the officer writes it; files are added by the event and named by id in the command. */
export const questionFields = {
  to: addressees,
  title: line(200),
  purposeClass: z.enum(purposeClasses),
  offence: optional(prose(2_000)),
  purpose: prose(4_000),
  legalBasis: line(100),
  facts: prose(20_000),
  reasons: prose(10_000),
  link: prose(10_000),
  persons,
  objects,
  restrictions: optional(prose(4_000)),
  urgency: z.enum(urgencyClasses),
  urgencyReason: optional(z.enum(urgencyReasons)),
  urgencyNote: optional(prose(2_000)),
  language: z.enum(replyLanguages),
  reference: optional(line(100)),
  ...marks,
};
export const question = z.strictObject({ ...questionFields, attachments: z.array(attachment).max(64), day });
export type Question = z.infer<typeof question>;

/** Whom or what asked about a piece concerns, by their places in the question (`persons.0`, `objects.2`); with none, all of them. */
export const concerns = z
  .array(z.string().regex(/^(persons|objects)\.(0|[1-9][0-9]?)$/, like('persons.0', 'a place in the question')))
  .max(150)
  .default([])
  .refine((places) => new Set(places).size === places.length, 'each once');
export const answerItem = item.extend({ concerns });
export type AnswerItem = z.infer<typeof answerItem>;

/** A partial answer and the final one say the same kind of thing. */
export const answer = z.strictObject({
  summary: optional(prose(10_000)),
  items: z.array(answerItem).min(1).max(50),
  restrictions: optional(prose(4_000)),
  tlp: marks.tlp,
  pap: marks.pap,
  keep: marks.keep,
  day,
});
export type Answer = z.infer<typeof answer>;

export const clarificationAsked = z.strictObject({ question: prose(4_000) });
export const clarificationGiven = z.strictObject({ member: memberId, text: prose(10_000) });

/** Which piece of an answer: the event that gave it, and its place in it, from 0. */
export const pieceFields = { statement: z.string().max(160), item: z.int().min(0).max(49) };
export interface PieceFeedback extends Feedback<PieceVerdict> {
  readonly item: number;
}

const schemas = {
  asked: question,
  /** `at`: when the addressee's node opened the question; its clock runs from there. */
  received: z.strictObject({ at: instant, due: zoned }),
  accepted: z.strictObject({ note: optional(prose(2_000)) }),
  clarificationAsked,
  clarificationGiven,
  partlyAnswered: answer,
  answered: answer,
  refused: z.strictObject({ ground: z.enum(spokenGrounds), explanation: optional(prose(4_000)), day }),
  delayed: z.strictObject({ reason: z.enum(delayReasons), note: prose(2_000), until: zoned, day }),
  withdrawn: z.strictObject({ reason: prose(2_000), day }),
  closed: z.strictObject({ outcome: z.enum(closingOutcomes), note: optional(prose(4_000)) }),
  /** What the asker made of a piece of an answer, told to whoever gave it. */
  feedback: z.strictObject({ ...pieceFields, ...feedbackGiven(pieceVerdicts) }),
  corrected,
  correctionAcknowledged,
};
export const { versions, parse } = eventsOf(schemas);
export type RequestEvent = EventOf<typeof schemas>;
export type RequestData<T extends RequestEvent['type']> = Extract<RequestEvent, { readonly type: T }>['data'];

/** Where, when and by whom something was said; `id` is how later events refer to it. */
export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

/** A clarification loop: the clock of the desk stands from the question until the asker's text. */
export interface Clarification extends Said {
  readonly question: string;
  readonly given: (Said & { readonly text: string }) | null;
}

export interface Reply extends Said {
  readonly answer: Answer;
  readonly final: boolean;
  /** For the final answer: whether it came within the limit that then held. */
  readonly inTime: boolean;
  /** What the asker made of its pieces, as it was said. */
  readonly feedback: readonly PieceFeedback[];
}

/** One addressee's side of the request: each has its own clock and gives its own answer. */
export interface Desk {
  readonly member: string;
  readonly received: (Said & { readonly at: Instant }) | null;
  readonly clock: Clock | null;
  readonly accepted: (Said & RequestData<'accepted'>) | null;
  readonly clarifications: readonly Clarification[];
  readonly delays: readonly (Said & RequestData<'delayed'>)[];
  readonly replies: readonly Reply[];
  readonly refusal: (Said & RequestData<'refused'>) | null;
}

export interface RequestState {
  readonly asked: (Said & { readonly question: Question }) | null;
  readonly desks: readonly Desk[];
  readonly withdrawn: (Said & RequestData<'withdrawn'>) | null;
  readonly closed: (Said & RequestData<'closed'>) | null;
  readonly corrections: readonly Correction[];
  /** Entries whose content was erased. */
  readonly erased: readonly Said[];
  /** Latest of the times that authors claimed. */
  readonly updated: Instant;
}
