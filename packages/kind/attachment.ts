import { z } from 'zod';
import type { Attachment } from './kind.ts';
import { like, likeHash } from './like.ts';
import { line } from './text.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);
const MiB = 1_048_576;

/** Manifest of one file. A segment holds at most 8 MiB of plaintext; 8,192 of them are 64 GiB. */
export const attachment: z.ZodType<Attachment> = z.strictObject({
  id: z.string().regex(/^[a-zA-Z0-9-]{1,64}$/, like('01936f5e-0000-7000-8000-000000000000', 'the id of a file')),
  name: line(255).refine((name) => !/[/\\]/.test(name), 'a file name holds no path'),
  mediaType: z
    .string()
    .regex(
      /^[a-z0-9!#$&^_.+-]{1,64}\/[a-z0-9!#$&^_.+-]{1,64}$/,
      like('application/pdf', 'a media type in small letters'),
    ),
  size: z
    .int()
    .min(0)
    .max(8_192 * 8 * MiB),
  sha256: hash,
  key: z
    .string()
    .regex(
      /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/,
      like('AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ', 'the key of a file'),
    ),
  segments: z
    .array(
      z.strictObject({
        sha256: hash,
        size: z
          .int()
          .min(1)
          .max(9 * MiB),
      }),
    )
    .max(8_192),
});
