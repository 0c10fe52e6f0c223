import { z } from 'zod';
import { textLanguage } from '../../packages/kind/agreed-text.ts';
import { likeHash } from '../../packages/kind/like.ts';
import { optional } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { begunFields, clauseText, clauseTypes, newClause, withdrawFields } from './schema.ts';

const id = z.string().min(1).max(160);
const ids = z.array(id).max(64).default([]);
const version = z.number().int().min(1).max(999);

export const beginInput = z.strictObject(begunFields);
export const addInput = z.strictObject({ after: optional(id), clauses: z.array(newClause).min(1).max(200) });
/** `base` and `beside`: what stood on the page, in this language and in the others, when it was written. */
export const editInput = z.strictObject({
  clause: id,
  language: textLanguage,
  base: ids,
  beside: ids,
  text: clauseText,
});
export const confirmInput = z.strictObject({ clause: id, language: textLanguage, base: ids, beside: ids });
export const turnInput = z.strictObject({ clause: id, type: z.enum(clauseTypes) });
export const moveInput = z.strictObject({ clause: id, after: optional(id) });
export const deleteInput = z.strictObject({ clause: id });
export const restoreInput = z.strictObject({ clause: id });
export const addLanguageInput = z.strictObject({ language: textLanguage });
export const freezeInput = z.strictObject({
  embargo: optional(z.strictObject({ instant, zone: z.string().min(1).max(64) })),
});
/** The hashes of what was read: nobody signs another text than the one they had before them. */
export const signInput = z.strictObject({
  version,
  texts: z
    .array(
      z.strictObject({
        language: textLanguage,
        hash: z.string().regex(/^[0-9a-f]{64}$/, likeHash),
      }),
    )
    .min(1)
    .max(8)
    .refine((all) => new Set(all.map(({ language }) => language)).size === all.length, 'each language once'),
});
export const publishInput = z.strictObject({ version });
export const withdrawInput = z.strictObject(withdrawFields);
