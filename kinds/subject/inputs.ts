import { z } from 'zod';
import { itemInput } from '../../packages/kind/item.ts';
import { optional, prose } from '../../packages/kind/text.ts';
import { answerFields, findings, petitionFields } from './schema.ts';

/** What officers give; days and limits are added by the node. */

export const receiveInput = z.strictObject(petitionFields);
export type ReceiveInput = z.output<typeof receiveInput>;

export const reportInput = z.strictObject({ what: z.enum(findings), items: z.array(itemInput).max(50).default([]) });
export const prolongInput = z.strictObject({ reason: prose(2_000) });
/** A neutral answer has no words of its own: the node writes the formula. */
export const answerInput = z.strictObject({ ...answerFields, text: optional(prose(20_000)) });
