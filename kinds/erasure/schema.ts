import { z } from 'zod';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { likeRecord, likeStatement } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

/** Why something is taken back. */
export const causes = [
  'inaccurate',
  'unlawful',
  'purposeOver',
  'retention',
  'consentRevoked',
  'dataSubject',
  'other',
] as const;
/** Why a copy is kept although its author takes the statement back. */
export const grounds = ['judicialEvidence', 'runningProceedings', 'legalDuty', 'dangerToPerson'] as const;
export type Ground = (typeof grounds)[number];

export const erasureStates = ['recalled', 'erased', 'declined', 'expired'] as const;
export type ErasureWord = (typeof erasureStates)[number];

/** Statements one erasure may name: what one record holds of one author, and not a whole feed. */
export const mostStatements = 64;

const statementId = z
  .string()
  .max(160)
  .regex(/^[a-z0-9][a-z0-9.-]{1,47}\/[a-z][a-z0-9-]{1,31}\/[1-9][0-9]{0,8}#(0|[1-9][0-9]{0,14})$/, likeStatement);

/** What is erased: statements by their ids, all of one record. Nothing in it says what they held. */
export const targetFields = {
  kind: line(32),
  record: z
    .string()
    .max(80)
    .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord),
  statements: z
    .array(statementId)
    .min(1)
    .max(mostStatements)
    .refine((ids) => new Set(ids).size === ids.length, 'each statement once'),
};
export const recallFields = { ...targetFields, cause: z.enum(causes), explanation: optional(prose(2_000)) };
export const refusalFields = { ground: z.enum(grounds), explanation: prose(2_000) };

const schemas = {
  recalled: z.strictObject({ ...recallFields, day }),
  expired: z.strictObject({ ...targetFields, day }),
  erased: z.strictObject({ day }),
  declined: z.strictObject({ ...refusalFields, day }),
};
export const { versions, parse } = eventsOf(schemas);
export type ErasureEvent = EventOf<typeof schemas>;
export type ErasureData<T extends ErasureEvent['type']> = Extract<ErasureEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

/** What one member answered; both stand when it refused first and erased later. */
export interface Answer {
  readonly member: string;
  readonly declined: (Said & ErasureData<'declined'>) | null;
  readonly erased: (Said & ErasureData<'erased'>) | null;
}

export interface ErasureState {
  readonly recalled: (Said & ErasureData<'recalled'>) | null;
  readonly expired: (Said & ErasureData<'expired'>) | null;
  /** The members that held the statements when they were recalled, each with its answer. */
  readonly answers: readonly Answer[];
  readonly updated: Instant;
}
