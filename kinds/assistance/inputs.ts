import { z } from 'zod';
import { optional, prose } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { statementId } from '../mandate/schema.ts';
import {
  costFields,
  itemFields,
  itemId,
  itemsLimit,
  offerFields,
  outcomes,
  requestFields,
  travelFields,
} from './schema.ts';

const note = optional(prose(2_000));
const reason = prose(2_000);
const version = z.int().min(1).max(1_000);
const times = { ready: optional(instant), departs: optional(instant), arrives: optional(instant) };
const lines = (least: number) =>
  z
    .array(z.strictObject({ item: itemId, quantity: z.int().min(least).max(1_000_000) }))
    .min(1)
    .max(itemsLimit)
    .refine((all) => new Set(all.map(({ item }) => item)).size === all.length, 'each item once');

/** `id`: an item that is there; null for a new one. */
const items = z
  .array(z.strictObject({ id: optional(itemId), ...itemFields }))
  .min(1)
  .max(itemsLimit);

export const askInput = z.strictObject({ ...requestFields, items });
export const changeInput = z.strictObject({ items, note });
export const refuseInput = z.strictObject({ reason });
export const offerInput = z.strictObject(offerFields);
export const changeOfferInput = z.strictObject({ offer: statementId, version, ...offerFields });
export const withdrawOfferInput = z.strictObject({ offer: statementId, reason });
export const acceptInput = z.strictObject({
  ...{ offer: statementId, version, lines: lines(1), condition: z.boolean().default(false), note },
});
export const declineInput = z.strictObject({ offer: statementId, reason });
export const planTransportInput = z.strictObject({ offer: statementId, lines: lines(1), ...travelFields, ...times });
export const changeTransportInput = z.strictObject({ leg: statementId, ...travelFields, ...times });
export const clearTransportInput = z.strictObject({ leg: statementId, note: prose(2_000) });
export const departInput = z.strictObject({ leg: statementId, arrives: optional(instant), note });
export const turnBackInput = z.strictObject({ leg: statementId, reason });
export const receiveInput = z.strictObject({ leg: statementId, lines: lines(0), note });
export const takeBackInput = z.strictObject({ leg: statementId, lines: lines(1), note });
export const thankInput = z.strictObject({ offer: statementId, words: prose(4_000) });
export const proposeCostInput = z.strictObject({ offer: statementId, ...costFields });
export const agreeCostInput = z.strictObject({ offer: statementId, proposal: statementId });
export const closeInput = z.strictObject({ outcome: z.enum(outcomes), reason });
