import { z } from 'zod';
import { day } from '../../packages/kind/marks.ts';
import { optional, prose } from '../../packages/kind/text.ts';
import { statementId } from '../mandate/schema.ts';
import { grantFields, officialFields, termsFields } from './schema.ts';

const version = z.int().min(1).max(1_000);
const reason = prose(2_000);
const onDay = z.strictObject({ on: day, note: optional(prose(2_000)) });

export const proposeInput = z.strictObject(termsFields);
export const changeInput = z.strictObject({ version, ...termsFields });
export const nameOfficialInput = z.strictObject(officialFields);
export const removeOfficialInput = z.strictObject({ official: statementId });
export const grantInput = z.strictObject({ version, ...grantFields });
export const refuseInput = z.strictObject({ version, reason });
export const arriveInput = onDay;
export const askExtensionInput = z.strictObject({ until: day, reason });
export const agreeExtensionInput = z.strictObject({ extension: statementId });
export const refuseExtensionInput = z.strictObject({ extension: statementId, reason });
export const recallInput = z.strictObject({ reason });
export const revokeInput = z.strictObject({ reason });
export const endInput = onDay;
