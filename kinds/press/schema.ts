import { z } from 'zod';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import { isInstant } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like, likeRecord } from '../../packages/kind/like.ts';
import { day, month } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

/** UTF-16 units of a report that are taken; a longer one is cut by whoever brings it. */
export const longestText = 60_000;

/** What a paper got wrong: a name, an official name that it translated, a figure, a day, an office, something else. */
export const mistakeSorts = ['name', 'translatedName', 'figure', 'date', 'office', 'other'] as const;
export type MistakeSort = (typeof mistakeSorts)[number];
/** What became of it: the paper put it right, it will not, or it gave no answer. */
export const settlements = ['corrected', 'refused', 'noAnswer'] as const;

export const pressStates = ['proposed', 'unread', 'confirmed', 'dismissed'] as const;
export type PressWord = (typeof pressStates)[number];

export const recordId = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);
export const eventId = z.string().min(1).max(120);

/** A day as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. Nothing is made up to fill it. */
export const partialDay = z
  .string()
  .max(10)
  .regex(/^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/, like('2026-05', 'a day as far as it is known'))
  .refine((text) => text.length < 10 || isInstant(`${text}T00:00:00.000Z`), 'there is no such day');

/** Only an address that can be opened as a page; nothing is fetched from it. */
const address = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/[^\s<>"']+$/i, like('https://example.org', 'an address'));

export const reportFields = { source: line(200), url: optional(address), published: optional(partialDay) };

const place = z.int().min(0).max(longestText);
/** A passage of the report's text: UTF-16 units, the end exclusive. */
export const spanFields = { start: place, end: place };
export const span = z.strictObject(spanFields);
export type Span = z.infer<typeof span>;

const country = z.string().regex(/^[A-Z]{2}$/, like('MA', 'the two capital letters of a country (ISO 3166-1)'));
const side = z.strictObject({ country, person: optional(line(200)), office: optional(line(200)) });
export type Side = z.infer<typeof side>;
const topics = z.array(line(60)).max(30);
const agreedKinds = ['agreed', 'intended'] as const;
const dateFound = z.strictObject({
  value: optional(partialDay),
  precision: line(20),
  notBefore: optional(day),
  notAfter: optional(day),
  weekday: z.int().min(1).max(7).nullable().default(null),
});

const nameFound = z.strictObject({
  ...spanFields,
  /** The group's own form, and whose it is in the glossary; null when nobody is found. */
  resolved: optional(line(200)),
  id: optional(line(100)),
  /** Hundredths; below 80 it is a proposal for a person to judge. */
  confidence: z.int().min(0).max(100),
  why: line(40),
});
export type NameFound = z.infer<typeof nameFound>;

/** What reports of one meeting are found by. */
const traits = z.strictObject({
  countries: z.array(country).max(8),
  principals: z.array(z.strictObject({ country, name: line(200), office: optional(line(40)) })).max(16),
  sure: z.boolean(),
  words: z.array(z.tuple([line(40), z.int().min(1).max(100_000)])).max(150),
});

/** What the reader made of the text: a proposal in every part. */
const reading = {
  language: optional(z.string().max(10)),
  reason: optional(line(60)),
  meeting: z.boolean(),
  body: z.array(span).max(3_000),
  sides: z.array(side).max(4),
  date: dateFound,
  place: optional(line(200)),
  topics,
  agreed: z.array(z.strictObject({ ...spanFields, kind: z.enum(agreedKinds) })).max(400),
  names: z.array(nameFound).max(1_000),
  traits,
};

export const confirmedDate = z.strictObject({
  value: optional(partialDay),
  notBefore: optional(day),
  notAfter: optional(day),
});
const confirmedName = z.strictObject({ ...spanFields, resolved: line(200), id: optional(line(100)) });
/** What a person keeps of the proposal, or says in its place. */
export const confirmFields = {
  meeting: z.boolean(),
  sides: z.array(side).max(8),
  date: confirmedDate,
  place: optional(line(200)),
  topics,
  agreed: z.array(span).max(200),
  names: z.array(confirmedName).max(500),
};

/** The meeting it is of: a record of the group, or the report with which a meeting was first heard of. */
export const tie = z.strictObject({ kind: line(32), record: recordId });

export const mistakeFields = {
  what: z.enum(mistakeSorts),
  /** What should have stood there. */
  right: line(300),
  note: optional(prose(1_000)),
};

const quoted = { ...spanFields, quote: prose(4_000) };

const schemas = {
  brought: z.strictObject({
    ...reportFields,
    length: z.int().min(1).max(longestText),
    keep: month,
    legalBasis: line(100),
    day,
  }),
  /** The report's own words, under their own month: they go when it is over, and what was said of them stays. */
  text: z.strictObject({ text: prose(longestText), day }),
  read: z.strictObject({ ...reading, day }),
  confirmed: z.strictObject({ ...confirmFields, agreed: z.array(z.strictObject(quoted)).max(200), day }),
  tied: z.strictObject({ to: tie.nullable(), day }),
  mistaken: z.strictObject({ ...quoted, ...mistakeFields, day }),
  settled: z.strictObject({ mistake: eventId, outcome: z.enum(settlements), answer: optional(prose(2_000)), day }),
  dismissed: z.strictObject({ reason: prose(1_000), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type PressEvent = EventOf<typeof schemas>;
export type PressData<T extends PressEvent['type']> = Extract<PressEvent, { readonly type: T }>['data'];
export type Reading = PressData<'read'>;

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

export type Mistake = Said & PressData<'mistaken'> & { readonly settled: (Said & PressData<'settled'>) | null };

export interface PressState {
  readonly brought: (Said & PressData<'brought'>) | null;
  /** Null before it was said and after it was erased. */
  readonly text: string | null;
  readonly reading: (Said & Reading) | null;
  readonly confirmed: (Said & PressData<'confirmed'>) | null;
  readonly tied: (Said & PressData<'tied'>) | null;
  readonly mistakes: readonly Mistake[];
  readonly dismissed: (Said & PressData<'dismissed'>) | null;
  readonly updated: Instant;
}
