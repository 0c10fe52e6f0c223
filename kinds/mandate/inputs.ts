import { z } from 'zod';
import { prose } from '../../packages/kind/text.ts';
import { lanes, positionFields, recordId, stances, statementId, terms } from './schema.ts';

export const termsInput = z.strictObject({ terms });
export const signInput = z.strictObject({ proposal: statementId });
export const objectInput = z.strictObject({ proposal: statementId, reason: prose(2_000) });
export const withdrawInput = z.strictObject({ proposal: statementId, reason: prose(2_000) });
export const positionInput = z.strictObject(positionFields);
/** From the page of the record it is about: the mandate is named, since the form does not stand on it. */
export const positionOnInput = z.strictObject({
  mandate: recordId,
  kind: z.string().min(1).max(32),
  record: recordId,
  lane: z.enum(lanes),
  stance: z.enum(stances),
  reason: prose(2_000),
});
export const endPositionInput = z.strictObject({ position: statementId, reason: prose(2_000) });
