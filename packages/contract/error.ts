import { z } from 'zod';

/** Every refusal of the officers' door. `code` is stable and has a sentence in every catalogue; `message` is English, for logs. */
export const failure = z.object({
  code: z.string(),
  message: z.string(),
  field: z.string().optional(),
});
export type Failure = z.infer<typeof failure>;
