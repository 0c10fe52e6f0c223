import { z } from 'zod';
import { like } from '../../packages/kind/like.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { importedFields, most } from './imported-schema.ts';
import { contentFields, occasion } from './schema.ts';

/** What officers give: moments as instants; the node writes dates, names and identifiers as the standard wants them. */
const given = { ...contentFields, onset: optional(instant), expires: instant };

export const issueInput = z.strictObject({ ...given, occasion, legalBasis: line(100) });
export type IssueInput = z.output<typeof issueInput>;
export const updateInput = z.strictObject(given);
export type UpdateInput = z.output<typeof updateInput>;
export const cancelInput = z.strictObject({ reason: prose(2_000) });
export const acknowledgeInput = z.strictObject({ note: optional(prose(1_000)) });
export const expireInput = z.strictObject({});

export const importInput = z.strictObject({
  source: importedFields.source,
  address: importedFields.address,
  /** The file as it came, base64. */
  original: z
    .string()
    .min(4)
    .max(Math.ceil(most.bytes / 3) * 4 + 4),
  /** Which of the alerts in it, counted from 0: feeds hold several. */
  which: z.int().min(0).max(499).default(0),
  /** The same file, uploaded, where it is too long to be kept inside. */
  file: optional(
    z.string().regex(/^[a-zA-Z0-9-]{1,64}$/, like('01936f5e-0000-7000-8000-000000000000', 'the id of a file')),
  ),
  legalBasis: line(100),
});
export type ImportInput = z.output<typeof importInput>;
