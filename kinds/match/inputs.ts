import { z } from 'zod';
import { feedbackFields, hitVerdicts } from '../../packages/kind/feedback.ts';
import { prose } from '../../packages/kind/text.ts';
import { answerFields, askFields, declineCodes, publishFields, rejectCodes, tag } from './schema.ts';

/** The file by its id, as the node sealed it. */
export const publishInput = z.strictObject({ ...publishFields, file: z.string().max(64) });
export const askInput = z.strictObject(askFields);
export const answerInput = z.strictObject(answerFields);
export const declineInput = z.strictObject({ code: z.enum(declineCodes) });
export const revokeInput = z.strictObject({ reason: prose(2_000) });
export const rejectInput = z.strictObject({ code: z.enum(rejectCodes) });
export const feedbackInput = z.strictObject({ tag, ...feedbackFields(hitVerdicts) });
