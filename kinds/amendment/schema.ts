import { z } from 'zod';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Actor, Instant } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

export const amendmentStates = ['proposed', 'approved', 'refused', 'signed'] as const;
export type AmendmentWord = (typeof amendmentStates)[number];

/** Base64 SHA-256 of the text of a charter: the hash by which the next version names it. */
const hash = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/, like('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', 'a SHA-256 in base64'));
const charterText = prose(400_000);

const schemas = {
  /** The new version as it will be signed, beside the one in force. */
  proposed: z.strictObject({
    group: line(64),
    title: line(300),
    version: z.int().min(2),
    before: charterText,
    text: charterText,
    hash,
  }),
  approved: z.strictObject({ hash, note: optional(prose(2_000)) }),
  refused: z.strictObject({ reason: prose(2_000) }),
  signed: z.strictObject({}),
};
export const { versions, parse } = eventsOf(schemas);
export type AmendmentEvent = EventOf<typeof schemas>;
export type AmendmentData<T extends AmendmentEvent['type']> = Extract<AmendmentEvent, { readonly type: T }>['data'];
export const proposalInput = schemas.proposed;
export const approvalInput = schemas.approved;
export const refusalInput = schemas.refused;
export const signedInput = schemas.signed;

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly by: Actor;
}

export interface AmendmentState {
  readonly proposed: (Said & AmendmentData<'proposed'>) | null;
  readonly approved: (Said & AmendmentData<'approved'>) | null;
  readonly refused: (Said & AmendmentData<'refused'>) | null;
  readonly signed: Said | null;
  readonly updated: Instant;
}
