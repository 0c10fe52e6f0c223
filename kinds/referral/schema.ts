import { z } from 'zod';
import { attachment } from '../../packages/kind/attachment.ts';
import { addressees } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { day, marks } from '../../packages/kind/marks.ts';
import { isPlain, line, optional, prose } from '../../packages/kind/text.ts';
import {
  ages,
  consentForms,
  consentGivers,
  declineGrounds,
  needs,
  outcomes,
  referredCategories,
  scopes,
  urgencies,
} from './vocabulary.ts';

export * from './vocabulary.ts';

/** A language by its BCP 47 tag: `ar`, `fr`, `ti`, `ar-SD`. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, like('ar-MA', 'a language (BCP 47)'));

/** Whom the referral is about, under a pseudonym unless the officer decides otherwise. */
export const referred = z.strictObject({
  name: line(200),
  pseudonym: z.boolean(),
  category: z.enum(referredCategories),
  age: z.enum(ages),
  languages: z.array(languageTag).max(10).default([]),
  /** Only with consent to `contactDetails`. */
  contact: optional(prose(2_000)),
  risks: optional(prose(4_000)),
});

/** What is not there yet is let through here, so that the rules can say in words what has to be obtained. */
const perhapsEmpty = z
  .string()
  .max(10_000)
  .refine((text) => text === '' || isPlain(text, true), 'well-formed text without control characters');

export const consent = z.strictObject({
  language: languageTag,
  form: z.enum(consentForms),
  /** The very words the person was told, in that language. */
  text: perhapsEmpty,
  day,
  givenBy: z.enum(consentGivers),
  /** For a child without a guardian's consent: why the referral is in the child's best interests. */
  bestInterests: optional(prose(2_000)),
  interpreter: z.boolean(),
  scope: z
    .array(z.enum(scopes))
    .max(scopes.length)
    .refine((given) => new Set(given).size === given.length, 'each once'),
  /** Last day on which it holds; null while it is not withdrawn. */
  until: optional(day),
});
export type Consent = z.infer<typeof consent>;

export const offerFields = {
  to: addressees,
  need: z.enum(needs),
  urgency: z.enum(urgencies),
  person: referred,
  consent: optional(consent),
  /** What is needed, without what the person did not let be told. */
  summary: prose(10_000),
  /** Only with consent to `story`. */
  story: optional(prose(20_000)),
  /** Only with consent to `health`. */
  health: optional(prose(10_000)),
  purpose: prose(4_000),
  necessity: prose(4_000),
  legalBasis: line(100),
  reference: optional(line(100)),
  ...marks,
};
export const offer = z.strictObject({ ...offerFields, attachments: z.array(attachment).max(64), day });
export type Offer = z.infer<typeof offer>;

export const revokedBy = consentGivers;

const schemas = {
  offered: offer,
  accepted: z.strictObject({ note: optional(prose(2_000)), day }),
  declined: z.strictObject({ ground: z.enum(declineGrounds), explanation: optional(prose(2_000)), day }),
  serviceGiven: z.strictObject({ text: prose(4_000), day }),
  closed: z.strictObject({ outcome: z.enum(outcomes), note: optional(prose(2_000)), day }),
  consentRevoked: z.strictObject({ by: z.enum(revokedBy), note: optional(prose(2_000)), day }),
  revocationAcknowledged: z.strictObject({}),
};
export const { versions, parse } = eventsOf(schemas);
export type ReferralEvent = EventOf<typeof schemas>;
export type ReferralData<T extends ReferralEvent['type']> = Extract<ReferralEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

/** One service's side. */
export interface Desk {
  readonly member: string;
  readonly accepted: (Said & ReferralData<'accepted'>) | null;
  readonly declined: (Said & ReferralData<'declined'>) | null;
  readonly services: readonly (Said & ReferralData<'serviceGiven'>)[];
  readonly closed: (Said & ReferralData<'closed'>) | null;
}

export interface ReferralState {
  readonly offered: (Said & { readonly offer: Offer }) | null;
  readonly desks: readonly Desk[];
  /** By whoever sent it: the end of the whole referral. */
  readonly closed: (Said & ReferralData<'closed'>) | null;
  /** From then on what was said is to be recalled. `acknowledged`: members whose node knows of it. */
  readonly revoked: (Said & ReferralData<'consentRevoked'> & { readonly acknowledged: readonly string[] }) | null;
  /** Entries whose content was erased. */
  readonly erased: readonly Said[];
  readonly updated: Instant;
}
