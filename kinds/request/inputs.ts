import { z } from 'zod';
import { feedbackFields, pieceVerdicts } from '../../packages/kind/feedback.ts';
import { fileIds, itemInput } from '../../packages/kind/item.ts';
import { marks, month } from '../../packages/kind/marks.ts';
import { optional, prose } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import {
  answer,
  closingOutcomes,
  concerns,
  delayReasons,
  pieceFields,
  questionFields,
  refusalGrounds,
} from './schema.ts';

/** What officers give; what the node adds (days, limits, files) is in the events. */

export const askInput = z.strictObject({ ...questionFields, attachments: fileIds() });

/** Markings left out are those of the record. */
export const answerInput = z.strictObject({
  summary: answer.shape.summary,
  items: z.array(itemInput.extend({ concerns })).min(1).max(50),
  restrictions: answer.shape.restrictions,
  tlp: optional(marks.tlp),
  pap: optional(marks.pap),
  keep: optional(month),
});
export type AnswerInput = z.infer<typeof answerInput>;

export const nothing = z.strictObject({});
export const acceptInput = z.strictObject({ note: optional(prose(2_000)) });
export const refuseInput = z.strictObject({ ground: z.enum(refusalGrounds), explanation: prose(4_000) });
export const delayInput = z.strictObject({ reason: z.enum(delayReasons), note: prose(2_000), until: instant });
export const withdrawInput = z.strictObject({ reason: prose(2_000) });
export const closeInput = z.strictObject({ outcome: z.enum(closingOutcomes), note: optional(prose(4_000)) });
export const feedbackInput = z.strictObject({ ...pieceFields, ...feedbackFields(pieceVerdicts) });
