import { z } from 'zod';
import { line } from '../../packages/kind/text.ts';
import { countFields, sheetFields } from './schema.ts';

export const countInput = z.strictObject({
  ...sheetFields,
  ...countFields,
  /** Time zone of the port. */
  zone: line(64),
  legalBasis: line(100),
});
export const correctInput = z.strictObject(countFields);
export type CountInput = z.output<typeof countInput>;
