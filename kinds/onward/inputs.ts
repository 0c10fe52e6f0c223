import { z } from 'zod';
import { optional, prose } from '../../packages/kind/text.ts';
import { askFields, permitFields, refusalFields } from './schema.ts';

export const askInput = z.strictObject(askFields);
export const permitInput = z.strictObject(permitFields);
export const refuseInput = z.strictObject(refusalFields);
export const withdrawInput = z.strictObject({ reason: prose(2_000) });
export const useInput = z.strictObject({ note: optional(prose(2_000)) });
export const reportUseInput = z.strictObject({ note: prose(2_000) });
