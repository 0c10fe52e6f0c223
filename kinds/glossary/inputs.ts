import { z } from 'zod';
import { prose } from '../../packages/kind/text.ts';
import { entry } from './schema.ts';

const version = z.string().min(1).max(120);

export const proposeInput = entry;
/** `replaces`: the versions that stood on the page when it was written. */
export const reviseInput = z.strictObject({ replaces: z.array(version).min(1).max(16), entry });
export const agreeInput = z.strictObject({ version });
export const retireInput = z.strictObject({ reason: prose(1_000) });
