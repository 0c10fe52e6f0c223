import { z } from 'zod';
import { month } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { glossarySchema } from '../../packages/press/glossary-format.ts';
import {
  confirmFields,
  eventId,
  longestText,
  mistakeFields,
  reportFields,
  settlements,
  spanFields,
  tie,
} from './schema.ts';

/** What pages and files bring along and no text has: other line ends, controls, halves of characters. Places stay places. */
export const asText = (raw: string): string =>
  raw
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text may hold
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/gu, ' ');

const reportText = z.string().min(1).max(longestText).transform(asText).pipe(prose(longestText));

/** `glossary`: the names the group has agreed on, as `entente.glossary/v1`; the reading is made with it. */
export const bringInput = z.strictObject({
  ...reportFields,
  text: reportText,
  legalBasis: line(100),
  /** YYYY-MM until which the words of the paper are kept. */
  keep: month,
  glossary: glossarySchema.nullable().default(null),
});
export const rereadInput = z.strictObject({ glossary: glossarySchema.nullable().default(null) });
export const confirmInput = z.strictObject(confirmFields);
export const tieInput = z.strictObject({ to: tie.nullable() });
export const listInput = z.strictObject({ ...spanFields, ...mistakeFields });
export const settleInput = z.strictObject({
  mistake: eventId,
  outcome: z.enum(settlements),
  answer: optional(prose(2_000)),
});
export const dismissInput = z.strictObject({ reason: prose(1_000) });

export type BringInput = z.output<typeof bringInput>;
