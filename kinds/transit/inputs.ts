import { z } from 'zod';
import { prose } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { statementId } from '../mandate/schema.ts';
import {
  lineFields,
  noteFields,
  placeFields,
  planFields,
  proposalFields,
  publishFields,
  seasonFields,
  shipFields,
} from './schema.ts';

export const proposeInput = z.strictObject(proposalFields);
export const amendInput = z.strictObject(seasonFields);
export const setPlaceInput = z.strictObject(placeFields);
export const setLineInput = z.strictObject(lineFields);
export const setShipInput = z.strictObject(shipFields);
export const planInput = z.strictObject(planFields);
export const noteInput = z.strictObject(noteFields);
export const publishInput = z.strictObject(publishFields);
export const endNoteInput = z.strictObject({ note: statementId, at: instant });
export const endInput = z.strictObject({ text: prose(5_000) });
