import { z } from 'zod';
import { attachment } from '../../packages/kind/attachment.ts';
import { memberId } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import { type Feedback, feedbackGiven, type HitVerdict, hitVerdicts } from '../../packages/kind/feedback.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { categories, declineCodes, rejectCodes } from './vocabulary.ts';

export * from './vocabulary.ts';

export const week = z.string().regex(/^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$/, like('2026-W22', 'a week (ISO 8601)'));
/** 32 bytes in base64: an element of the group, or a public key. */
export const element = z
  .string()
  .regex(
    /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/,
    like('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', '32 bytes in base64'),
  );
/** 64 bytes in base64. */
const proof = z
  .string()
  .regex(
    /^[A-Za-z0-9+/]{85}[AQgw]==$/,
    like(
      'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==',
      '64 bytes in base64',
    ),
  );
/** More than a batch holds can be written down, so that it is refused by its rule and not by its form. */
const elements = z.array(element).max(128);
const mostTags = 2 ** 24;

/** Why a batch is asked: for whoever oversees either side. Nothing in it may say what is asked about. */
export const reasonFields = {
  reference: line(100),
  purpose: prose(2_000),
  necessity: prose(2_000),
  legalBasis: line(100),
};

export const publishFields = {
  asker: memberId,
  category: z.enum(categories),
  week,
  /** The public key of the matter: the holder is bound to it. */
  key: element,
  /** How many tags, with those that mean nothing: a power of two. */
  count: z.int().min(1).max(mostTags),
  /** Whom to call when both turn out to hold something. */
  contact: optional(prose(500)),
};

export const askFields = {
  holder: memberId,
  category: z.enum(categories),
  week,
  /** The day the batch is counted under, and its place among those of the day, from 1. */
  day,
  slot: z.int().min(1).max(9_999),
  /** The key under which an answer is awaited. */
  key: element,
  elements,
  ...reasonFields,
};
export const answerFields = { evaluated: elements, proof };

/** The tag of a hit: 16 bytes in hexadecimal digits. The holder knows which of its own it stands for. */
export const tag = z
  .string()
  .regex(/^[0-9a-f]{32}$/, like('d41d8cd98f00b204e9800998ecf8427e', 'a tag of 32 small hexadecimal digits'));
export interface HitFeedback extends Feedback<HitVerdict> {
  readonly tag: string;
}

const schemas = {
  /** Tags of 16 bytes, sorted, one after the other, in the file. */
  published: z.strictObject({ ...publishFields, file: attachment, day }),
  asked: z.strictObject(askFields),
  answered: z.strictObject({ ...answerFields, day }),
  declined: z.strictObject({ code: z.enum(declineCodes), day }),
  rejected: z.strictObject({ code: z.enum(rejectCodes), day }),
  /** What became of a hit: said by a person of the asker who wants the holder to know of it, and by no node. */
  feedback: z.strictObject({ tag, ...feedbackGiven(hitVerdicts) }),
  /** The tags of the week are no longer answered for. */
  revoked: z.strictObject({ reason: prose(2_000), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type MatchEvent = EventOf<typeof schemas>;
export type MatchData<T extends MatchEvent['type']> = Extract<MatchEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

/** A record is either the tags of a week or one batch. */
export interface MatchState {
  readonly published: (Said & MatchData<'published'>) | null;
  readonly asked: (Said & MatchData<'asked'>) | null;
  readonly answered: (Said & MatchData<'answered'>) | null;
  readonly declined: (Said & MatchData<'declined'>) | null;
  readonly rejected: (Said & MatchData<'rejected'>) | null;
  readonly revoked: (Said & MatchData<'revoked'>) | null;
  /** What was told of hits, as it was said. */
  readonly feedback: readonly HitFeedback[];
  readonly isErased: boolean;
  readonly updated: Instant;
}
