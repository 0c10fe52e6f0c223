import { z } from 'zod';
import { day } from '../../packages/kind/marks.ts';
import { line, prose } from '../../packages/kind/text.ts';
import { statementId } from '../mandate/schema.ts';
import { capacityFields, periodFields } from './schema.ts';

export const registerInput = z.strictObject({ ...capacityFields, legalBasis: line(100) });
export const changeInput = z.strictObject(capacityFields);
export const setPeriodInput = z.strictObject(periodFields);
export const endPeriodInput = z.strictObject({ period: statementId, until: day });
export const retireInput = z.strictObject({ reason: prose(2_000) });
