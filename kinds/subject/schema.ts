import { z } from 'zod';
import { addressees } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import { item } from '../../packages/kind/item.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like, likeRecord, likeStatement } from '../../packages/kind/like.ts';
import { day, marks } from '../../packages/kind/marks.ts';
import { objectKinds, partialDate } from '../../packages/kind/person.ts';
import { isPlain, line, optional, prose } from '../../packages/kind/text.ts';
import { zoned } from '../../packages/kind/zoned.ts';
import { findings, outcomes, rights } from './vocabulary.ts';

export * from './vocabulary.ts';

/** A language by its BCP 47 tag. */
const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, like('ar-MA', 'a language (BCP 47)'));

/** The person as far as the members need it to look: every spelling, and numbers that belong to the person. */
export const applicant = z.strictObject({
  names: z.array(line(200)).min(1).max(20),
  born: optional(partialDate),
  identifiers: z
    .array(z.strictObject({ kind: z.enum(objectKinds), value: line(200) }))
    .max(20)
    .default([]),
});

export const petitionFields = {
  right: z.enum(rights),
  language: languageTag,
  person: applicant,
  /** How it is known that the person asks about themselves. No copies of papers: they are not needed to look. */
  identity: prose(2_000),
  wanted: prose(10_000),
  to: addressees,
  receivedOn: day,
  legalBasis: line(100),
  /** The lead's number; lists show it and never the name. */
  reference: line(100),
  ...marks,
};
export const petition = z.strictObject({ ...petitionFields, due: zoned, day });
export type Petition = z.infer<typeof petition>;

/** What the rules ask for may be missing here, so that they can say so in words. */
const perhapsEmpty = z
  .string()
  .max(20_000)
  .refine((text) => text === '' || isPlain(text, true), 'well-formed text without control characters');

const eventIds = z
  .array(
    z
      .string()
      .max(160)
      .regex(/^[a-z0-9][a-z0-9.-]{1,47}\/[a-z][a-z0-9-]{1,31}\/[1-9][0-9]{0,8}#(0|[1-9][0-9]{0,14})$/, likeStatement),
  )
  .max(64)
  .default([]);
const recordIds = z
  .array(
    z
      .string()
      .max(80)
      .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord),
  )
  .max(64)
  .default([]);

export const answerFields = {
  outcome: z.enum(outcomes),
  /** Supervisory authority where the person can complain, as the text names it. */
  authority: line(200),
  /** Entries by which statements were put right, and records of recalls: what was done, by its numbers. */
  corrections: eventIds,
  recalls: recordIds,
};

const schemas = {
  received: petition,
  found: z.strictObject({ what: z.enum(findings), items: z.array(item).max(50), day }),
  prolonged: z.strictObject({ reason: prose(2_000), until: zoned, day }),
  /** `text`: what the person is told, in the person's language. */
  answered: z.strictObject({ ...answerFields, text: perhapsEmpty, day }),
};
export const { versions, parse } = eventsOf(schemas);
export type SubjectEvent = EventOf<typeof schemas>;
export type SubjectData<T extends SubjectEvent['type']> = Extract<SubjectEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

/** One member asked, with what it found. */
export interface Search {
  readonly member: string;
  readonly found: (Said & SubjectData<'found'>) | null;
}

export interface SubjectState {
  readonly received: (Said & { readonly petition: Petition }) | null;
  readonly searches: readonly Search[];
  readonly prolonged: (Said & SubjectData<'prolonged'>) | null;
  readonly answered: (Said & SubjectData<'answered'> & { readonly inTime: boolean }) | null;
  readonly erased: readonly Said[];
  readonly updated: Instant;
}
