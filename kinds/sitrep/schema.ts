import { z } from 'zod';
import { inLanguages, signable, textLanguage } from '../../packages/kind/agreed-text.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import { figures } from '../../packages/kind/figure.ts';
import type { Instant, Zoned } from '../../packages/kind/kind.ts';
import { like, likeHash } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { type OccasionLink, occasionLink } from '../../packages/kind/occasion-link.ts';
import { line, prose } from '../../packages/kind/text.ts';
import { zoned } from '../../packages/kind/zoned.ts';

/** What a report says in words, in this order. */
export const sections = ['situation', 'measures', 'needs', 'outlook', 'publicInformation'] as const;
export type Section = (typeof sections)[number];

export const sitrepStates = ['reported', 'corrected', 'erased'] as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);

export const sectionTexts = z
  .array(z.strictObject({ section: z.enum(sections), texts: inLanguages(signable(8_000)) }))
  .max(sections.length)
  .refine((all) => new Set(all.map(({ section }) => section)).size === all.length, 'each section once');

export const contentFields = { figures, sections: sectionTexts };
const content = z
  .strictObject(contentFields)
  .refine((said) => said.figures.length + said.sections.length > 0, 'a report says something');
export type Content = z.infer<typeof content>;

/** One signature line of the author's doc key for each language of the text, in the order of the language codes. */
const signatures = z
  .array(z.strictObject({ language: textLanguage, line: z.string().max(400) }))
  .min(1)
  .max(8);

const schemas = {
  reported: z.strictObject({
    occasion: occasionLink,
    /** What the occasion is called: the title of the signed text. */
    title: line(200),
    hour: zoned,
    /** The hour as the clocks of its zone show it: `2026-11-22 18:00`. Its author says it, so that no time-zone data are asked again. */
    clock: z
      .string()
      .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$/, like('2026-05-31 08:30', 'a day and an hour')),
    ...contentFields,
    legalBasis: line(100),
    signatures,
    day,
  }),
  /** Takes the place of what was said; what was said stays. `base`: the hash of the version that was read. */
  corrected: z.strictObject({ ...contentFields, base: hash, reason: prose(2_000), signatures, day }),
  /** Another member takes figures of a version for its own. */
  accepted: z.strictObject({
    hash,
    figures: z
      .array(line(200))
      .min(1)
      .max(60)
      .refine((all) => new Set(all).size === all.length, 'each figure once'),
    day,
  }),
};
export const { versions, parse } = eventsOf(schemas);
export type SitrepEvent = EventOf<typeof schemas>;
export type SitrepData<T extends SitrepEvent['type']> = Extract<SitrepEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

/** One version of a report; `versions[n - 1]` is version n, and the last one counts. */
export interface Version extends Said, Content {
  readonly day: string;
  readonly hash: string;
  /** Why it was corrected; null for the first. */
  readonly reason: string | null;
  readonly signatures: SitrepData<'reported'>['signatures'];
}

export interface Taken extends Said {
  readonly hash: string;
  readonly figures: readonly { readonly figure: string; readonly value: number }[];
}

export interface SitrepState {
  readonly occasion: OccasionLink | null;
  readonly title: string;
  readonly legalBasis: string;
  readonly hour: Zoned | null;
  readonly clock: string;
  readonly versions: readonly Version[];
  readonly accepted: readonly Taken[];
  readonly members: readonly string[];
  readonly erased: readonly Said[];
  readonly updated: Instant;
}
