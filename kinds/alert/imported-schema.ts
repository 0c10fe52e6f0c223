import { z } from 'zod';
import { lossCodes, lossEffects } from '../../packages/formats/cap/loss.ts';
import { isCapDate } from '../../packages/formats/cap/simple-types.ts';
import * as cap from '../../packages/formats/cap/vocabulary.ts';
import { attachment } from '../../packages/kind/attachment.ts';
import { like, likeHash } from '../../packages/kind/like.ts';
import { point } from '../../packages/kind/place.ts';
import { isPlain, line, optional } from '../../packages/kind/text.ts';

/** How much of a foreign alert is taken in; what is beyond is named among its losses. */
export const most = {
  infos: 40,
  areas: 3_000,
  polygons: 50,
  points: 500,
  pairs: 60,
  references: 100,
  words: 500,
  prose: 20_000,
  losses: 300,
  inline: 131_072,
  bytes: 524_288,
} as const;

export const capDate = z.string().max(25).refine(isCapDate, like('2026-11-22T03:10:00+01:00', 'a date'));

/** Foreign text, which may say nothing. */
const foreign = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text === '' || isPlain(text, true), 'well-formed text without control characters');
const words = foreign(most.words);
const perhaps = optional(foreign(most.prose));
const pairs = z.array(z.strictObject({ valueName: words, value: words })).max(most.pairs);

export const reference = z.strictObject({ sender: words, identifier: words, sent: capDate });

const foreignArea = z.strictObject({
  description: words,
  polygons: z.array(z.array(point).min(4).max(most.points)).max(most.polygons),
  circles: z.array(z.strictObject({ centre: point, km: z.number().min(0).max(50_000) })).max(most.polygons),
  geocodes: pairs,
  altitude: optional(line(60)),
  ceiling: optional(line(60)),
});
export type ForeignArea = z.infer<typeof foreignArea>;

const foreignInfo = z.strictObject({
  language: line(80),
  categories: z.array(z.enum(cap.categories)).min(1).max(cap.categories.length),
  event: words,
  responseTypes: z.array(z.enum(cap.responseTypes)).max(cap.responseTypes.length),
  urgency: z.enum(cap.urgencies),
  severity: z.enum(cap.severities),
  certainty: z.enum(cap.certainties),
  audience: optional(words),
  eventCodes: pairs,
  effective: optional(capDate),
  onset: optional(capDate),
  expires: optional(capDate),
  senderName: optional(words),
  headline: optional(words),
  description: perhaps,
  instruction: perhaps,
  web: optional(words),
  contact: optional(words),
  parameters: pairs,
  resources: z.array(z.strictObject({ description: words, mimeType: words, uri: optional(words) })).max(most.pairs),
  areas: z.array(foreignArea).max(most.areas),
});
export type ForeignInfo = z.infer<typeof foreignInfo>;

/** What was read of a foreign alert. Null or empty where it says nothing that can be used. */
export const foreignAlert = z.strictObject({
  identifier: words,
  sender: words,
  sent: optional(capDate),
  status: optional(z.enum(cap.statuses)),
  msgType: optional(z.enum(cap.msgTypes)),
  source: optional(words),
  scope: optional(z.enum(cap.scopes)),
  restriction: optional(words),
  note: perhaps,
  references: z.array(reference).max(most.references),
  infos: z.array(foreignInfo).max(most.infos),
});
export type ForeignAlert = z.infer<typeof foreignAlert>;

export const loss = z.strictObject({
  effect: z.enum(lossEffects),
  code: z.enum(lossCodes),
  path: z.string().max(1_000),
  line: z.int().min(0).max(100_000_000),
  was: foreign(100),
  now: optional(foreign(100)),
});

const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);
/** The bytes as they came: inside when they are few, else as a file; neither where the node that took them in could keep neither. */
export const original = z.strictObject({
  sha256: hash,
  size: z.int().min(1).max(most.bytes),
  /** Base64. */
  bytes: optional(z.string().max(180_000)),
  file: optional(attachment),
});

export const importedFields = {
  /** What the file was called, or the address it came from. */
  source: line(300),
  address: optional(
    z
      .string()
      .max(2_000)
      .regex(/^https?:\/\/[^\s<>"']+$/i, like('https://example.org', 'an address')),
  ),
  verdict: z.enum(['valid', 'invalid', 'n/a']),
  /** Of CAP, as its namespace says. */
  version: optional(line(8)),
  /** It carries a signature, which nobody here has checked; null where an earlier release did not look. */
  signed: z.boolean().nullable().default(null),
  alert: foreignAlert,
  losses: z.array(loss).max(most.losses),
  original,
};

/** Whether it carries a signature: as it was looked for, or, where it was not, as its losses tell. */
export function isSigned({
  signed,
  losses,
}: {
  readonly signed: boolean | null;
  readonly losses: readonly z.infer<typeof loss>[];
}): boolean {
  return signed ?? losses.some(({ code }) => code === 'signature');
}
