import { z } from 'zod';
import { memberId } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Actor, Instant } from '../../packages/kind/kind.ts';
import { like, likeRecord } from '../../packages/kind/like.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { identifierTypes } from '../../packages/match/identifiers/types.ts';
import { categories, element, reasonFields, week } from '../match/schema.ts';

export const soughtStates = ['sealed', 'asked', 'hit', 'noHit', 'confirmed', 'failed', 'erased'] as const;
export type SoughtWord = (typeof soughtStates)[number];

const recordId = z.string().regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);
const place = z.int().min(0).max(63);

/** Identifiers of a question that stand in a row, with those of the weeks before: as they were when it was asked. */
const row = z.strictObject({
  type: z.enum(identifierTypes),
  first: line(256),
  last: line(256),
  now: z.int().min(1),
  all: z.int().min(1),
});

export const identifier = z.strictObject({ type: z.enum(identifierTypes), value: line(256) });

/** What a person wants to know. */
export const askFields = {
  /** The group in which it is asked, and whom. */
  group: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,47}$/, like('gmmp.ma-it', 'the id of a group')),
  holder: memberId,
  category: z.enum(categories),
  /** In their one spelling, at most as many as a batch holds. */
  identifiers: z.array(identifier).min(1).max(64),
  ...reasonFields,
};

const schemas = {
  /** `seed`: with it an auditor makes the batch again and sees what was asked. */
  sealed: z.strictObject({ ...askFields, seed: element, rows: z.array(row).min(1).max(256).optional() }),
  /** Where the batch stands in the group. */
  posted: z.strictObject({
    batch: recordId,
    week,
    day: z.string().max(10),
    slot: z.int().min(1).max(9_999),
    key: element,
  }),
  /** Which of the identifiers, by their places, stand in the holder's tags, and under which tag. */
  found: z.strictObject({
    hits: z
      .array(
        z.strictObject({
          at: place,
          tag: z
            .string()
            .regex(/^[0-9a-f]{32}$/, like('d41d8cd98f00b204e9800998ecf8427e', 'a tag of 32 small hexadecimal digits')),
        }),
      )
      .max(64),
    tags: z.int().min(0),
    contact: optional(prose(500)),
  }),
  failed: z.strictObject({
    code: z.string().regex(/^[a-zA-Z0-9.-]{1,128}$/, like('match.refused', 'a code')),
    message: prose(2_000),
  }),
  /** A person has looked at a hit: whether it concerns the case. */
  confirmed: z.strictObject({ at: place, concerns: z.boolean(), note: optional(prose(2_000)) }),
};
export const { versions, parse } = eventsOf(schemas);
export type SoughtEvent = EventOf<typeof schemas>;
export type SoughtData<T extends SoughtEvent['type']> = Extract<SoughtEvent, { readonly type: T }>['data'];
export const askInput = z.strictObject(askFields);
export const postInput = schemas.posted;
export const findInput = schemas.found;
export const failInput = schemas.failed;
export const confirmInput = schemas.confirmed;

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly by: Actor;
}

export interface SoughtState {
  readonly sealed: (Said & SoughtData<'sealed'>) | null;
  readonly posted: (Said & SoughtData<'posted'>) | null;
  readonly found: (Said & SoughtData<'found'>) | null;
  readonly failed: (Said & SoughtData<'failed'>) | null;
  /** The last word on each hit, by its place. */
  readonly confirmed: readonly (Said & SoughtData<'confirmed'>)[];
  readonly updated: Instant;
}
