import { z } from 'zod';
import { like } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { partialDate } from '../../packages/kind/person.ts';
import { prose } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { statementId } from '../mandate/schema.ts';
import {
  dutyFields,
  focalFields,
  handOverFields,
  officeFields,
  openingFields,
  personFields,
  shiftId,
} from './schema.ts';

const time = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, like('08:30', 'a time'));

export const beginInput = z.strictObject(openingFields);
export const enterPersonInput = z.strictObject(personFields);
export const changePersonInput = z.strictObject({ person: statementId, ...personFields });
export const removePersonInput = z.strictObject({ person: statementId, until: partialDate });
export const fillOfficeInput = z.strictObject(officeFields);
export const vacateOfficeInput = z.strictObject({ office: statementId, until: partialDate });
export const nameFocalPointInput = z.strictObject(focalFields);
export const endFocalPointInput = z.strictObject({ focal: statementId, until: partialDate });
/** Turns in wall time; the node makes shifts of them. */
export const planDutyInput = z.strictObject({
  turns: z
    .array(z.strictObject({ first: day, last: day, from: time, to: time, ...dutyFields }))
    .min(1)
    .max(20),
});
export const cancelShiftInput = z.strictObject({ shift: shiftId, reason: prose(2_000) });
export const substituteInput = z.strictObject({
  shift: shiftId,
  person: statementId,
  from: instant,
  reason: prose(2_000),
});
export const handOverInput = z.strictObject(handOverFields);
export const takeOverInput = z.strictObject({ shift: shiftId });
