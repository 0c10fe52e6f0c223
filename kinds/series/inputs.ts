import { z } from 'zod';
import { closeFields, lookFields, openFields, publishFields, settleFields } from './schema.ts';

export const openInput = z.strictObject(openFields);
export const publishInput = z.strictObject(publishFields);
export const settleInput = z.strictObject(settleFields);
export const lookInput = z.strictObject(lookFields);
export const closeInput = z.strictObject(closeFields);
