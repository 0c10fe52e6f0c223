import { z } from 'zod';
import { isAnyUri } from '../../packages/formats/cap/uri.ts';
import { inLanguages, textLanguage, textLanguages } from '../../packages/kind/agreed-text.ts';
import { area } from '../../packages/kind/area.ts';
import { addressees } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { occasionLink } from '../../packages/kind/occasion-link.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { capDate, importedFields, reference } from './imported-schema.ts';
import { categories, certainties, ownScopes, responseTypes, severities, urgencies } from './vocabulary.ts';

export * from './vocabulary.ts';

const each = <T extends string>(values: readonly [T, ...T[]], least: number) =>
  z
    .array(z.enum(values))
    .min(least)
    .max(values.length)
    .refine((all) => new Set(all).size === all.length, 'each once');

/** The operation or incident that an alert serves. */
export const occasion = occasionLink.nullable().default(null);

/** What is said in one language: one `info` block. */
const wording = z.strictObject({
  language: textLanguage,
  event: line(200),
  headline: line(160),
  description: optional(prose(8_000)),
  instruction: optional(prose(8_000)),
});
export type Wording = z.infer<typeof wording>;

const namedArea = z.strictObject({ names: inLanguages(line(300)), area });
export type NamedArea = z.infer<typeof namedArea>;

/** What one alert says; every update says all of it anew. */
export const contentFields = {
  scope: z.enum(ownScopes),
  /** Who may have it, when not everybody: the standard asks for it then, and only then. */
  restriction: optional(line(500)),
  categories: each(categories, 1),
  responseTypes: each(responseTypes, 0).default([]),
  urgency: z.enum(urgencies),
  severity: z.enum(severities),
  certainty: z.enum(certainties),
  texts: z
    .array(wording)
    .min(1)
    .max(textLanguages.length)
    .refine((all) => new Set(all.map(({ language }) => language)).size === all.length, 'each language once'),
  areas: z.array(namedArea).min(1).max(50),
  web: optional(
    z
      .string()
      .max(500)
      .regex(/^https?:\/\/[^\s<>"']+$/i, like('https://example.org', 'an address'))
      .refine(isAnyUri, 'this is no address'),
  ),
  contact: optional(line(300)),
};

const status = z.enum(['Actual', 'Exercise']);
const identified = {
  /** New for each message, never used again: the standard knows messages by it. */
  identifier: line(160),
  sender: line(200),
  senderName: line(200),
  sent: capDate,
  status,
};
const references = z.array(reference).max(1);
const content = { ...contentFields, onset: optional(capDate), expires: capDate };

const schemas = {
  /** `to`: the members it was issued to, all others of the group then: each is to acknowledge it. */
  issued: z.strictObject({ ...identified, ...content, to: addressees, occasion, legalBasis: line(100), day }),
  updated: z.strictObject({ ...identified, references, ...content, day }),
  cancelled: z.strictObject({ ...identified, references, reason: prose(2_000), day }),
  acknowledged: z.strictObject({ ...identified, references, note: optional(prose(1_000)), day }),
  /** The node that issued it says that its time is over, so that nobody waits for what can no longer come. */
  expired: z.strictObject({ identifier: line(160), day }),
  imported: z.strictObject({ ...importedFields, legalBasis: line(100), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type AlertEvent = EventOf<typeof schemas>;
export type AlertData<T extends AlertEvent['type']> = Extract<AlertEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

/** One message of an alert of ours, the first or an update. */
export interface Message extends Said, Omit<AlertData<'updated'>, 'day'> {}
export interface Acknowledgement extends Said, Omit<AlertData<'acknowledged'>, 'day'> {}

export interface AlertState {
  readonly issued: (Said & Pick<AlertData<'issued'>, 'to' | 'occasion' | 'legalBasis'>) | null;
  /** The first message and its updates; the last is in force. */
  readonly messages: readonly Message[];
  readonly cancelled: (Said & Omit<AlertData<'cancelled'>, 'day'>) | null;
  readonly expired: Said | null;
  readonly acknowledgements: readonly Acknowledgement[];
  /** A foreign alert: nothing is issued, updated or acknowledged here. */
  readonly imported: (Said & Omit<AlertData<'imported'>, 'day'>) | null;
  readonly erased: readonly Said[];
  readonly updated: Instant;
}
