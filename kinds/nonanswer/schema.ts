import { z } from 'zod';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Actor, Instant } from '../../packages/kind/kind.ts';
import { like, likeRecord } from '../../packages/kind/like.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { zoned } from '../../packages/kind/zoned.ts';

export const nonanswerStates = ['waiting', 'takenBack', 'sent', 'failed', 'erased'] as const;
export type NonanswerWord = (typeof nonanswerStates)[number];

const subject = z.string().regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);

const schemas = {
  /** What will be done, with its true cause in it, and when it leaves as things stood. */
  decided: z.strictObject({
    group: line(64),
    kind: line(64),
    record: subject,
    command: line(64),
    /** The command's input as JSON text. */
    input: z.string().max(100_000),
    title: line(300),
    leaves: zoned,
  }),
  takenBack: z.strictObject({ reason: optional(prose(2_000)) }),
  sent: z.strictObject({ acts: z.array(z.string().max(160)).min(1).max(8) }),
  failed: z.strictObject({
    code: z.string().regex(/^[a-zA-Z0-9.]{1,128}$/, like('request.closed', 'a code')),
    message: prose(2_000),
  }),
};
export const { versions, parse } = eventsOf(schemas);
export type NonanswerEvent = EventOf<typeof schemas>;
export type NonanswerData<T extends NonanswerEvent['type']> = Extract<NonanswerEvent, { readonly type: T }>['data'];
export const decisionInput = schemas.decided;
export const takeBackInput = schemas.takenBack;
export const sentInput = schemas.sent;
export const failedInput = schemas.failed;

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly by: Actor;
}
export type Decision = Said & NonanswerData<'decided'>;

export type Ending =
  | (Said & { readonly what: 'takenBack' } & NonanswerData<'takenBack'>)
  | (Said & { readonly what: 'sent' } & NonanswerData<'sent'>)
  | (Said & { readonly what: 'failed' } & NonanswerData<'failed'>);

export interface NonanswerState {
  /** The decision made last. */
  readonly decided: Decision | null;
  /** What came of it; null while it waits. */
  readonly ended: Ending | null;
  readonly earlier: readonly { readonly decided: Decision; readonly ended: Ending }[];
  readonly updated: Instant;
}

/** The record that holds the decisions about a record: its own number under the own name. */
export function nonanswerRecord(me: string, record: string): string {
  return `${me}.${record.slice(record.indexOf('.') + 1)}`;
}
