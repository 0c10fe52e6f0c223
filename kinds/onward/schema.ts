import { z } from 'zod';
import { memberId } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like, likeRecord } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

/** What the asker would do with what the owner gave: pass it on, put it before a court, or something else. */
export const uses = ['share', 'evidence', 'other'] as const;
/** Why an owner does not permit it. */
export const grounds = ['sourceAtRisk', 'proceedings', 'purpose', 'thirdParty', 'other'] as const;

export const onwardStates = ['asked', 'permitted', 'refused', 'withdrawn'] as const;
export type OnwardWord = (typeof onwardStates)[number];

export const groupId = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,47}$/, like('gmmp.ma-it', 'the id of a group'));

export const askFields = {
  /** The record of this group from which it would be taken. */
  kind: line(32),
  record: z
    .string()
    .max(80)
    .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord),
  owner: memberId,
  use: z.enum(uses),
  /** The group in which it would be passed on, when it is one: there the asker's node lets it leave on this permission. */
  to: optional(groupId),
  /** Who would receive it, by name: the members of that group, a court, a service. The owner need not know the group. */
  recipient: line(500),
  purpose: prose(2_000),
  necessity: prose(2_000),
  legalBasis: line(100),
};
export const permitFields = { conditions: optional(prose(2_000)), until: optional(day) };
export const refusalFields = { ground: z.enum(grounds), explanation: optional(prose(2_000)) };

const schemas = {
  asked: z.strictObject({ ...askFields, day }),
  permitted: z.strictObject({ ...permitFields, day }),
  refused: z.strictObject({ ...refusalFields, day }),
  withdrawn: z.strictObject({ reason: prose(2_000), day }),
  /** Said before it is done: by the asker's node when something leaves for the group, by a person for any other use. */
  used: z.strictObject({ note: optional(prose(2_000)), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type OnwardEvent = EventOf<typeof schemas>;
export type OnwardData<T extends OnwardEvent['type']> = Extract<OnwardEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

export interface OnwardState {
  readonly asked: (Said & OnwardData<'asked'>) | null;
  readonly permitted: (Said & OnwardData<'permitted'>) | null;
  readonly refused: (Said & OnwardData<'refused'>) | null;
  readonly withdrawn: (Said & OnwardData<'withdrawn'>) | null;
  readonly uses: readonly (Said & OnwardData<'used'>)[];
  readonly updated: Instant;
}
