import { z } from 'zod';
import { likeHash } from '../../packages/kind/like.ts';
import { occasionLink } from '../../packages/kind/occasion-link.ts';
import { line, prose } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { contentFields } from './schema.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);

export const reportInput = z.strictObject({
  occasion: occasionLink,
  title: line(200),
  hour: instant,
  /** IANA zone on whose clocks the hour was agreed. */
  zone: line(64),
  ...contentFields,
  legalBasis: line(100),
});
export const correctInput = z.strictObject({ ...contentFields, base: hash, reason: prose(2_000) });
export const acceptInput = z.strictObject({ hash, figures: z.array(line(200)).min(1).max(60) });
