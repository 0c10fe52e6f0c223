import { z } from 'zod';
import type { Route } from './route.ts';

/** Tags of what may be found being made, for one partner and category: how far it has come. */
export const taggingView = z.object({
  group: z.string(),
  asker: z.string(),
  category: z.string(),
  unit: z.literal('identifiers'),
  done: z.number(),
  /** Zero while what may be found is being read. */
  total: z.number(),
  /** Identifiers a second. */
  rate: z.number().nullable(),
  /** Seconds. */
  remaining: z.number().nullable(),
});

const standing = z.object({
  tagging: taggingView.nullable(),
  /** A person stopped it: it goes on when a person says so, when a list changes, or when the node starts again. */
  stopped: z.boolean(),
});

/** What the file of a list holds, and what the first lines lack that hold nothing. */
export const listFile = z.object({
  /** Identifiers that can be found. */
  held: z.number(),
  /** Those whose month is over. */
  over: z.number(),
  /** Lines that hold none. */
  damaged: z.number(),
  /** `fault`: the part that is not as it should be, or the code its identifier is refused with. */
  first: z.array(z.object({ line: z.number(), fault: z.string() })),
});
export type ListFile = z.output<typeof listFile>;

/** The long work of private matching (spec/PSI.md), seen and steered by people. */
export const taggingRoutes = {
  tagging: { method: 'GET', path: '/api/tagging', response: standing },
  /** A sealed file, before a list names it and after, as its lines will be read. */
  listFile: {
    method: 'GET',
    path: '/api/tagging/files/:file',
    params: z.object({ file: z.string().max(64) }),
    response: listFile,
    refusals: [409],
  },
  /** `go`: lets it go on; false stops it, and what is tagged is kept. */
  steerTagging: { method: 'POST', path: '/api/tagging', body: z.object({ go: z.boolean() }), response: standing },
} as const satisfies Record<string, Route>;
