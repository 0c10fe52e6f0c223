import { z } from 'zod';
import { fileIds } from '../../packages/kind/item.ts';
import { optional, prose } from '../../packages/kind/text.ts';
import { declineGrounds, offerFields, outcomes, revokedBy } from './schema.ts';

/** What officers give; days and files' keys are added by the node. */

export const offerInput = z.strictObject({ ...offerFields, attachments: fileIds() });
export type OfferInput = z.output<typeof offerInput>;

export const acceptInput = z.strictObject({ note: optional(prose(2_000)) });
export const declineInput = z.strictObject({ ground: z.enum(declineGrounds), explanation: optional(prose(2_000)) });
export const serviceInput = z.strictObject({ text: prose(4_000) });
export const closeInput = z.strictObject({ outcome: z.enum(outcomes), note: optional(prose(2_000)) });
export const revokeInput = z.strictObject({ by: z.enum(revokedBy), note: optional(prose(2_000)) });
export const nothing = z.strictObject({});
