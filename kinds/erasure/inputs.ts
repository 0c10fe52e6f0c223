import { z } from 'zod';
import { recallFields, refusalFields, targetFields } from './schema.ts';

export const recallInput = z.strictObject(recallFields);
export const expireInput = z.strictObject(targetFields);
export const declineInput = z.strictObject(refusalFields);
export const nothing = z.strictObject({});
