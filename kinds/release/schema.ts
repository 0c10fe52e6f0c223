import { z } from 'zod';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Actor, Instant } from '../../packages/kind/kind.ts';
import { like, likeHash } from '../../packages/kind/like.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

export const releaseStates = ['proposed', 'approved', 'refused', 'executed', 'failed'] as const;
export type ReleaseWord = (typeof releaseStates)[number];

const digest = z.string().regex(/^[0-9a-f]{64}$/, likeHash);
const code = z.string().regex(/^[a-zA-Z0-9.]{1,128}$/, like('request.closed', 'a code'));

/** The act that waits for a second person, exactly as it will be done. */
export const actFields = {
  group: line(64),
  kind: line(64),
  record: z.string().max(80).nullable(),
  command: line(64),
  /** The command's input as JSON text: what is approved is these bytes. */
  input: z.string().max(900_000),
  title: line(300),
  /** Why it needs a second person: a code of the policy. */
  reason: code,
  /** Why the protection of a person is set aside, where it is. */
  override: optional(prose(2_000)),
};
export const proposal = z.strictObject({ ...actFields, digest });
export type Proposal = z.infer<typeof proposal>;

const schemas = {
  proposed: proposal,
  approved: z.strictObject({ digest, note: optional(prose(2_000)) }),
  refused: z.strictObject({ reason: prose(2_000) }),
  executed: z.strictObject({ record: z.string().max(80), acts: z.array(z.string().max(160)).min(1).max(64) }),
  failed: z.strictObject({ code, message: prose(2_000) }),
};
export const { versions, parse } = eventsOf(schemas);
export type ReleaseEvent = EventOf<typeof schemas>;
export type ReleaseData<T extends ReleaseEvent['type']> = Extract<ReleaseEvent, { readonly type: T }>['data'];
export const approvalInput = schemas.approved;
export const refusalInput = schemas.refused;
export const executionInput = schemas.executed;
export const failureInput = schemas.failed;

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly by: Actor;
}

export interface ReleaseState {
  readonly proposed: (Said & Proposal) | null;
  readonly approved: (Said & ReleaseData<'approved'>) | null;
  readonly refused: (Said & ReleaseData<'refused'>) | null;
  readonly executed: (Said & ReleaseData<'executed'>) | null;
  readonly failed: (Said & ReleaseData<'failed'>) | null;
  readonly updated: Instant;
}
