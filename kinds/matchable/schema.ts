import { z } from 'zod';
import { attachment } from '../../packages/kind/attachment.ts';
import { memberId } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Actor, Instant } from '../../packages/kind/kind.ts';
import { like, likeRecord } from '../../packages/kind/like.ts';
import { month } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { identifierTypes } from '../../packages/match/identifiers/types.ts';
import { week } from '../match/schema.ts';

export const matchableStates = ['open', 'paused', 'erased'] as const;
export type MatchableWord = (typeof matchableStates)[number];

/** What a hit says: that this authority holds it, or that it works on it. */
export const uses = ['holdings', 'deconfliction'] as const;

const recordId = z.string().regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);
const identifierFields = { type: z.enum(identifierTypes), value: line(256) };

/** One identifier that may be found: where it comes from, and the month until which it is kept there. */
export const entry = z.strictObject({ ...identifierFields, source: line(200), until: month });
export type Entry = z.infer<typeof entry>;
const entries = z.array(entry).max(500);

export const listFields = {
  title: line(200),
  use: z.enum(uses),
  /** Which partners may find out. Nobody else can, whatever a charter says. */
  partners: z
    .array(memberId)
    .min(1)
    .max(16)
    .refine((all) => new Set(all).size === all.length, 'each partner once'),
  /** Whom to call about a hit; partners read it with the tags. */
  contact: optional(prose(500)),
  entries: entries.default([]),
};

const schemas = {
  /** `file`: more of them, a line each: type, value, source and month with tabs between. */
  listed: z.strictObject({ ...listFields, file: optional(attachment) }),
  added: z.strictObject({ entries: entries.min(1) }),
  removed: z.strictObject({ entries: z.array(z.strictObject(identifierFields)).min(1).max(500), reason: prose(2_000) }),
  paused: z.strictObject({ reason: prose(2_000) }),
  resumed: z.strictObject({}),
  /** A request of a partner names one of them by its tag: the node says here which it is. */
  named: z.strictObject({
    group: line(64),
    kind: line(32),
    record: recordId,
    tag: z
      .string()
      .regex(/^[0-9a-f]{32}$/, like('d41d8cd98f00b204e9800998ecf8427e', 'a tag of 32 small hexadecimal digits')),
    week,
    ...identifierFields,
    source: line(200),
  }),
};
export const { versions, parse } = eventsOf(schemas);
export type MatchableEvent = EventOf<typeof schemas>;
export type MatchableData<T extends MatchableEvent['type']> = Extract<MatchableEvent, { readonly type: T }>['data'];
export const listInput = z.strictObject({ ...listFields, file: optional(z.string().max(64)) });
export const addInput = schemas.added;
export const removeInput = schemas.removed;
export const pauseInput = schemas.paused;
export const resumeInput = schemas.resumed;
export const nameInput = schemas.named;

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly by: Actor;
}

export interface MatchableState {
  readonly listed: (Said & Omit<MatchableData<'listed'>, 'entries'>) | null;
  /** Those written down one by one that stand now. */
  readonly entries: readonly Entry[];
  /** Those of the file that were taken out again, as `type value`. */
  readonly removed: readonly string[];
  readonly paused: (Said & MatchableData<'paused'>) | null;
  readonly named: readonly (Said & MatchableData<'named'>)[];
  readonly updated: Instant;
}
