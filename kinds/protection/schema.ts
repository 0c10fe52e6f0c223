import { z } from 'zod';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Actor, Instant } from '../../packages/kind/kind.ts';
import { likeHash, likeRecord } from '../../packages/kind/like.ts';
import { country, objectKinds, partialDate } from '../../packages/kind/person.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

export const protectionStates = ['sheltered', 'lifted', 'erased'] as const;
export type ProtectionWord = (typeof protectionStates)[number];

const recordId = z.string().regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);
const each = <T>(all: readonly T[]): boolean => new Set(all).size === all.length;

/** Somebody who seeks protection, by everything that would name them. */
export const subjectFields = {
  /** Every spelling known, in any script. */
  names: z.array(line(200)).min(1).max(30).refine(each, 'each name once'),
  born: optional(partialDate),
  identifiers: z
    .array(
      z.strictObject({
        kind: z.enum(objectKinds),
        value: line(200).refine((text) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 5, 'at least five characters'),
      }),
    )
    .max(30)
    .default([]),
  /** Records about them, here or received. */
  records: z.array(recordId).max(100).default([]),
  /** SHA-256 (hex) of files about them. */
  files: z
    .array(z.string().regex(/^[0-9a-f]{64}$/, likeHash))
    .max(100)
    .default([]),
  /** Countries that must not hear of them. */
  fled: z.array(country).min(1).max(10).refine(each, 'each country once'),
  note: optional(prose(4_000)),
};
export const subject = z.strictObject(subjectFields);
export type SubjectData = z.infer<typeof subject>;

const schemas = {
  sheltered: subject,
  changed: z.strictObject({ ...subjectFields, reason: prose(2_000) }),
  lifted: z.strictObject({ reason: prose(2_000) }),
  /** For the oversight: two persons let a statement go that named this person. */
  overridden: z.strictObject({
    group: line(64),
    kind: line(64),
    record: z.string().max(80),
    command: line(64),
    release: z.string().max(80),
    reason: prose(2_000),
  }),
};
export const { versions, parse } = eventsOf(schemas);
export type ProtectionEvent = EventOf<typeof schemas>;
export type ProtectionData<T extends ProtectionEvent['type']> = Extract<ProtectionEvent, { readonly type: T }>['data'];
export const changeInput = schemas.changed;
export const liftInput = schemas.lifted;
export const overrideInput = schemas.overridden;

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly by: Actor;
}

export interface ProtectionState {
  readonly sheltered: Said | null;
  readonly subject: SubjectData | null;
  readonly changes: readonly (Said & { readonly reason: string })[];
  readonly lifted: (Said & ProtectionData<'lifted'>) | null;
  readonly overrides: readonly (Said & ProtectionData<'overridden'>)[];
  readonly updated: Instant;
}
