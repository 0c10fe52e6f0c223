import { z } from 'zod';
import { textLanguage } from '../../packages/kind/agreed-text.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like, likeRecord } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

export { check, type Finding, type FindingCode } from './check.ts';
export { formIn } from './form-in.ts';
export { pressGlossary } from './press.ts';

export const entryTypes = ['person', 'office', 'operation', 'body', 'place'] as const;
export type EntryType = (typeof entryTypes)[number];

export const glossaryStates = ['proposed', 'agreed', 'revised', 'retired'] as const;
export type GlossaryWord = (typeof glossaryStates)[number];

const name = line(200);
const recordId = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);
const eventName = z.string().min(1).max(120);

/** How a name is written in one language; variants are spellings that are met and are not the group's. */
const form = z.strictObject({
  language: textLanguage,
  form: name,
  variants: z.array(name).max(20).default([]),
  note: optional(prose(500)),
});
export type NameForm = z.infer<typeof form>;

/** A name as the group writes it: the first form is the one it is filed under. */
export const entry = z.strictObject({
  type: z.enum(entryTypes),
  /** ISO 3166-1 alpha-2; of a person the country whose office they hold. */
  country: optional(z.string().regex(/^[A-Z]{2}$/, like('MA', 'the two capital letters of a country (ISO 3166-1)'))),
  /** Of a person: the record of the entry that names their office. */
  office: optional(recordId),
  forms: z
    .array(form)
    .min(1)
    .max(8)
    .refine((forms) => new Set(forms.map(({ language }) => language)).size === forms.length, 'each language once'),
  /** Never translated: a language without a form of its own writes the first form. */
  fixed: z.boolean().default(false),
  /** Forms that are wrong on purpose, such as a translated name of an operation. */
  never: z
    .array(z.strictObject({ language: textLanguage, form: name }))
    .max(40)
    .default([]),
});
export type Entry = z.infer<typeof entry>;

/** An entry with the record it stands in. */
export type NamedEntry = Entry & { readonly id: string };

const schemas = {
  proposed: z.strictObject({ entry, day }),
  /** `replaces`: the versions its author had before them. */
  revised: z.strictObject({ replaces: z.array(eventName).min(1).max(16), entry, day }),
  agreed: z.strictObject({ version: eventName, day }),
  /** One member's word that the entry is no longer used; it is retired when all have said so. */
  retired: z.strictObject({ reason: prose(1_000), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type GlossaryEvent = EventOf<typeof schemas>;
export type GlossaryData<T extends GlossaryEvent['type']> = Extract<GlossaryEvent, { readonly type: T }>['data'];

/** A text of the entry with whom it has convinced; its author is the first. */
export interface Version {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly entry: Entry;
  readonly agreed: readonly { readonly member: string; readonly time: Instant }[];
  /** A later version was written with this one in sight. */
  readonly replaced: boolean;
  /** When the last member agreed. */
  readonly locked: Instant | null;
}

export interface GlossaryState {
  readonly members: readonly string[];
  readonly versions: readonly Version[];
  /** The version that all members agreed on last; it holds until they agree on another. */
  readonly inForce: string | null;
  readonly retiring: readonly { readonly member: string; readonly time: Instant; readonly reason: string }[];
  readonly retired: Instant | null;
  readonly updated: Instant;
}

/** An entry as the inquiry `entries` gives it. */
export interface EntryStanding {
  readonly record: string;
  readonly state: GlossaryWord;
  /** What holds, or as long as nothing does what is proposed. */
  readonly entry: Entry;
  /** What is proposed in its place. */
  readonly proposed: Entry | null;
  readonly waitingOn: readonly string[];
}

/** The names of an answer that hold: those all members agreed on. */
export function namesInForce(entries: readonly EntryStanding[]): readonly NamedEntry[] {
  return entries.flatMap(({ record, state, entry: held }) =>
    state === 'agreed' || state === 'revised' ? [{ ...held, id: record }] : [],
  );
}
