import { z } from 'zod';
import { fileIds } from '../../packages/kind/item.ts';
import { likeHash } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional } from '../../packages/kind/text.ts';
import { recordId, reportFields, said, textFields } from './schema.ts';

const version = z.int().min(1).max(1_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);
const id = line(120);

export const proposeInput = z.strictObject({ ...textFields, due: optional(day) });
/** `base`: the version that was read and changed. */
export const reviseInput = z.strictObject({ ...proposeInput.shape, base: version });
/** What was read is what is signed: its number and its hash go with the command. */
export const signInput = z.strictObject({ version, hash });
export const objectInput = z.strictObject({ version, reason: said });
export const reportInput = z.strictObject({ ...reportFields, attachments: fileIds() });
export const confirmInput = z.strictObject({ report: id });
export const disputeInput = z.strictObject({ report: id, reason: said });
export const askDeferralInput = z.strictObject({ due: day, reason: said });
export const agreeDeferralInput = signInput;
export const refuseDeferralInput = z.strictObject({ version, reason: said });
export const proposeWithdrawalInput = z.strictObject({ reason: said, by: optional(recordId) });
export const agreeWithdrawalInput = z.strictObject({ withdrawal: id });
export const refuseWithdrawalInput = z.strictObject({ withdrawal: id, reason: said });

export type ProposeInput = z.output<typeof proposeInput>;
