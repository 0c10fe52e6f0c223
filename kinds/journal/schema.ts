import { z } from 'zod';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Actor, Instant } from '../../packages/kind/kind.ts';
import { likeHash, likeRecord } from '../../packages/kind/like.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { type Ground, refusalFields, targetFields } from '../erasure/schema.ts';

/** Statements one choice from the retention queue may name. */
const mostDisposed = 500;

/** Record ids hold no character that means something to an object, so they may serve as keys. */
const subject = z.string().regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);

/** What stands on the other side of a likeness of names: another record, or an entry of a screening list. */
const otherSide = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('record'), group: line(64), kind: line(64), record: subject }),
  z.strictObject({ in: z.literal('list'), list: line(64), id: line(1_000) }),
]);
export type OtherSide = z.infer<typeof otherSide>;

const schemas = {
  /** Content of a record was shown: to whom stands in the entry, by which route, why where a reason was asked, how many records. */
  read: z.strictObject({
    record: subject,
    route: line(200),
    purpose: optional(prose(1_000)),
    count: z.int().min(1).max(10_000_000),
  }),
  /** A list or a search was shown. */
  queried: z.strictObject({
    route: line(200),
    query: z.string().max(4_000),
    purpose: optional(prose(1_000)),
    count: z.int().min(0).max(10_000_000),
  }),
  /** Who works on a record; null frees it. */
  assigned: z.strictObject({ record: subject, to: line(128).nullable() }),
  noted: z.strictObject({ record: subject, text: prose(10_000) }),
  /** This authority keeps its copy, whoever recalls it. */
  held: z.strictObject({ record: subject, ...refusalFields }),
  heldNoMore: z.strictObject({ record: subject }),
  /** Whether a record and something else that bears a like name speak of one person, as a person found. `of`: a digest of whom both spoke of then. */
  judged: z.strictObject({
    record: subject,
    other: otherSide,
    verdict: z.enum(['same', 'different', 'unclear']),
    reason: prose(2_000),
    of: z.string().regex(/^[0-9a-f]{64}$/, likeHash),
  }),
  /** A person chose from the retention queue what goes; the node does it. */
  disposed: z.strictObject({
    items: z
      .array(z.strictObject({ group: line(64), ...targetFields }))
      .min(1)
      .max(mostDisposed),
  }),
};
export const { versions, parse } = eventsOf(schemas);
export type JournalEvent = EventOf<typeof schemas>;
export type JournalData<T extends JournalEvent['type']> = Extract<JournalEvent, { readonly type: T }>['data'];
export const readInput = schemas.read;
export const queriedInput = schemas.queried;
export const assignedInput = schemas.assigned;
export const notedInput = schemas.noted;
export const heldInput = schemas.held;
export const heldNoMoreInput = schemas.heldNoMore;
export const judgedInput = schemas.judged;
export const disposedInput = schemas.disposed;

export interface Said {
  readonly id: string;
  readonly time: Instant;
  readonly by: Actor;
}

/** What the own authority keeps about one record of any kind. */
export interface Subject {
  readonly assigned: (Said & { readonly to: string | null }) | null;
  readonly notes: readonly (Said & { readonly text: string })[];
  readonly held: (Said & { readonly ground: Ground; readonly explanation: string }) | null;
  /** One for each other side, the latest. */
  readonly judged: readonly (Said & Omit<JournalData<'judged'>, 'record'>)[];
}

export type Look = Said &
  (({ readonly what: 'read' } & JournalData<'read'>) | ({ readonly what: 'queried' } & JournalData<'queried'>));

export type Disposal = Said & JournalData<'disposed'>;

export interface JournalState {
  /** At most one: each choice is a record of its own. */
  readonly disposals: readonly Disposal[];
  readonly looks: readonly Look[];
  /** By the id of the record they are about. */
  readonly subjects: Readonly<Record<string, Subject>>;
}

/** One text for each other side. */
export const sideKey = (other: OtherSide): string =>
  other.in === 'list' ? `list\n${other.list}\n${other.id}` : `record\n${other.group}\n${other.kind}\n${other.record}`;

/** The record of the journal that holds assignment and notes of a subject: its own number under the own name. */
export function journalRecord(me: string, record: string): string {
  return `${me}.${record.slice(record.indexOf('.') + 1)}`;
}
