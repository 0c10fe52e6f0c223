import { z } from 'zod';

/** What a long operation says while it works. */
export const progressEvent = z.discriminatedUnion('t', [
  /** One step of a diagnosis and how it ended. */
  z.object({
    t: z.literal('step'),
    step: z.string(),
    ok: z.boolean(),
    detail: z.string(),
    remedy: z.string().nullable(),
  }),
  /** How much is done; `total` null while unknown. */
  z.object({ t: z.literal('count'), what: z.string(), done: z.number(), total: z.number().nullable() }),
  z.object({ t: z.literal('say'), message: z.string() }),
]);
export type ProgressEvent = z.output<typeof progressEvent>;
export type Progress = (event: ProgressEvent) => void;
