import { z } from 'zod';
import { inLanguages, signable, textLanguage } from '../../packages/kind/agreed-text.ts';
import { attachment } from '../../packages/kind/attachment.ts';
import { charterVersion } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like, likeHash, likeRecord, likeStatement } from '../../packages/kind/like.ts';
import { day, marks } from '../../packages/kind/marks.ts';
import { richText } from '../../packages/kind/rich-text.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { instant, zoned } from '../../packages/kind/zoned.ts';
import { answers, lanes, ways } from './vocabulary.ts';

/**
 * Which sitting of the meeting something belongs to: null for a meeting that takes place once, else the start of the repetition by
 * the rule, which stays its name when it is moved (RFC 5545, RECURRENCE-ID).
 */
export const sitting = instant.nullable().default(null);

const title = z
  .string()
  .max(200)
  .refine(
    (text) => signable(200).safeParse(text).success && !text.includes('\n'),
    'it is one line that says something',
  );
const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);
const statement = z
  .string()
  .max(200)
  .regex(/^[a-z0-9./#-]+$/, likeStatement);

export const laneList = z
  .array(z.enum(lanes))
  .max(lanes.length)
  .default([])
  .refine((given) => new Set(given).size === given.length, 'each lane once');

/** A record of the group that an item is about. */
export const recordLink = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z0-9]{1,31}$/, like('meeting', 'the name of a kind')),
  record: z
    .string()
    .max(80)
    .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord),
});

export const itemFields = {
  titles: inLanguages(title),
  lane: optional(z.enum(lanes)),
  minutes: z.int().min(1).max(600),
  link: optional(recordLink),
};
const item = z.strictObject({ ...itemFields, attachments: z.array(attachment).max(16).default([]) });

export const timeFields = {
  start: zoned,
  end: zoned,
  place: optional(line(300)),
  how: z.enum(ways),
  rule: optional(line(200)),
};
export const invitationFields = {
  titles: inLanguages(title),
  ...timeFields,
  lanes: laneList,
  legalBasis: line(100),
  tlp: marks.tlp,
  pap: marks.pap,
  keep: marks.keep,
};

/** Who comes for an authority: names and functions. */
export const delegation = z
  .array(z.strictObject({ name: line(200), role: line(200) }))
  .max(30)
  .default([]);

export const answerFields = {
  answer: z.enum(answers),
  proposal: optional(z.strictObject({ start: zoned, end: zoned })),
  delegation,
  note: optional(prose(2_000)),
};

/** The text of the minutes in each of their languages. */
export const minutesTexts = z
  .array(z.strictObject({ language: textLanguage, title, body: richText }))
  .min(1)
  .max(6)
  .refine((all) => new Set(all.map(({ language }) => language)).size === all.length, 'each language once');
export type MinutesTexts = z.infer<typeof minutesTexts>;

const version = z.int().min(1).max(999);
const revision = z.int().min(0).max(9_999);

const schemas = {
  invited: z.strictObject({ ...invitationFields, agenda: z.array(item).max(30).default([]), day }),
  answered: z.strictObject({ ...answerFields, revision, day }),
  /** The whole meeting, or one sitting of it, at another time. */
  rescheduled: z.strictObject({
    sitting,
    start: zoned,
    end: zoned,
    place: optional(line(300)),
    reason: prose(2_000),
    revision,
    day,
  }),
  cancelled: z.strictObject({ sitting, reason: prose(2_000), revision, day }),
  invitedAnew: z.strictObject({ ...timeFields, reason: optional(prose(2_000)), revision, day }),
  agendaProposed: z.strictObject({ sitting, items: z.array(item).min(1).max(20), day }),
  /** A title in a language the item had not. */
  agendaTitled: z.strictObject({ sitting, item: statement, language: textLanguage, text: title, day }),
  agendaWithdrawn: z.strictObject({ sitting, item: statement, day }),
  agendaOrdered: z.strictObject({ sitting, order: z.array(statement).min(1).max(200), day }),
  documentsAdded: z.strictObject({
    sitting,
    documents: z.array(attachment).min(1).max(16),
    note: optional(prose(2_000)),
    day,
  }),
  attended: z.strictObject({ sitting, present: z.boolean(), delegation, minutesDue: zoned, day }),
  /** `charter`: its members sign them. */
  minutesDrafted: z.strictObject({
    ...{ sitting, version, base: hash.nullable(), texts: minutesTexts },
    ...{ charter: charterVersion, day },
  }),
  minutesSigned: z.strictObject({
    sitting,
    version,
    lines: z
      .array(z.strictObject({ language: textLanguage, line: z.string().max(400) }))
      .min(1)
      .max(6),
    day,
  }),
  minutesReopened: z.strictObject({ sitting, reason: prose(2_000), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type MeetingEvent = EventOf<typeof schemas>;
export type MeetingData<T extends MeetingEvent['type']> = Extract<MeetingEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

export type AgendaItem = Said &
  z.infer<typeof item> & {
    /** `<entry>/<position>`; `id` is the entry. */
    readonly key: string;
    readonly withdrawn: boolean;
  };
export type Answer = Said & MeetingData<'answered'>;
export type Attendance = Said & Omit<MeetingData<'attended'>, 'sitting'>;

/** One version of the minutes; the texts of the current one stand in the state, those of all in their entries. */
export interface Version extends Said {
  readonly version: number;
  /** Who signs it: the members under the charter its author named. */
  readonly members: readonly string[];
  /** What tells its text from every other: SHA-256 over what is signed in all its languages. */
  readonly hash: string;
  readonly base: string | null;
  readonly languages: readonly { readonly language: string; readonly hash: string }[];
}
export type Signature = Said & Omit<MeetingData<'minutesSigned'>, 'sitting'>;

export interface Minutes {
  readonly versions: readonly Version[];
  readonly texts: MinutesTexts;
  /** Written at the same time as a version that came before it in the order of all nodes: kept, to be taken up again. */
  readonly aside: readonly Version[];
  /** Under the current version. */
  readonly signatures: readonly Signature[];
  /** The version that all members signed last, with its signatures. */
  readonly agreed: {
    readonly version: Version;
    readonly texts: MinutesTexts;
    readonly signatures: readonly Signature[];
  } | null;
  readonly reopened: (Said & { readonly reason: string }) | null;
}

/** One time the members sit together. */
export interface Sitting {
  readonly sitting: Instant | null;
  readonly items: readonly AgendaItem[];
  readonly order: readonly string[];
  readonly documents: readonly (Said & Pick<MeetingData<'documentsAdded'>, 'documents' | 'note'>)[];
  readonly attendance: readonly Attendance[];
  readonly minutes: Minutes;
}

/** One repetition that is not where its rule has it. */
export interface Exception extends Said {
  readonly sitting: Instant;
  readonly moved: Pick<MeetingData<'rescheduled'>, 'start' | 'end' | 'place'> | null;
  readonly reason: string;
}

export interface MeetingState {
  readonly invited: (Said & Omit<MeetingData<'invited'>, 'agenda'>) | null;
  /** The times as they hold now. */
  readonly time: z.infer<z.ZodObject<typeof timeFields>> | null;
  readonly revision: number;
  /** Members of the group under the charter of the last act. */
  readonly members: readonly string[];
  readonly answers: readonly Answer[];
  readonly exceptions: readonly Exception[];
  readonly cancelled: (Said & { readonly reason: string }) | null;
  /** Why the whole was moved last. */
  readonly moved: (Said & { readonly reason: string }) | null;
  readonly sittings: readonly Sitting[];
  readonly erased: readonly Said[];
  readonly updated: Instant;
}
