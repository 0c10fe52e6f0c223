import { z } from 'zod';
import { feedbackFields } from '../../packages/kind/feedback.ts';
import { itemInput } from '../../packages/kind/item.ts';
import { prose } from '../../packages/kind/text.ts';
import { noticeFields, verdicts } from './schema.ts';

/** What officers give; what the node adds (days, files) is in the events. */

export const shareInput = z.strictObject({ ...noticeFields, items: z.array(itemInput).min(1).max(50) });
export const actUponInput = z.strictObject({ text: prose(2_000) });
export const feedbackInput = z.strictObject(feedbackFields(verdicts));
