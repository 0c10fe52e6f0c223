import { z } from 'zod';
import { handlingCodes, paps, roles, tlps } from '../kind/kind.ts';

export const zoned = z.object({ instant: z.string(), zone: z.string(), tzdb: z.string() });
export const handling = z.object({
  codes: z.array(z.enum(handlingCodes)),
  tlp: z.enum(tlps),
  pap: z.enum(paps),
});

/** A line of a list. `waiting` is seen from this node: us, them (who), or nobody. */
export const recordLine = z.object({
  group: z.string(),
  groupTitle: z.string(),
  /** Set when the group, or for what waits at home the group it speaks of, is an exercise: its last day, and whether it is over. */
  exercise: z.object({ until: z.string(), over: z.boolean() }).nullable(),
  kind: z.string(),
  record: z.string(),
  title: z.string(),
  /** The same in every language the record has it in; left out where it is one text for all readers. */
  titles: z.array(z.object({ language: z.string(), text: z.string() })).optional(),
  from: z.string(),
  to: z.array(z.string()),
  state: z.string(),
  ended: z.boolean(),
  waiting: z.enum(['us', 'them', 'nobody']),
  waitingOn: z.array(z.string()),
  created: z.string(),
  updated: z.string(),
  due: zoned.nullable(),
  overdue: z.boolean(),
  where: z.string().nullable(),
  urgency: z.string().nullable(),
  reference: z.string().nullable(),
  handling,
});
export type RecordLine = z.infer<typeof recordLine>;

/**
 * How far one entry got at one member. stored: its signature that the data is durable there; opened: an entry of its own feed
 * shows that it had opened this one. What it then did about it are acts of the record.
 */
export const receipt = z.object({
  member: z.string(),
  stored: z.object({ time: z.string(), key: z.string() }).nullable(),
  opened: z.object({ time: z.string(), id: z.string() }).nullable(),
});

/** One act of the timeline, whoever did it. */
export const act = z.object({
  id: z.string(),
  feed: z.string(),
  seq: z.number(),
  author: z.string(),
  by: z.object({ role: z.enum(roles), ref: z.string(), name: z.string().nullable() }),
  /** The author's own clock: a claim. */
  time: z.string(),
  type: z.string(),
  data: z.unknown(),
  status: z.enum(['applied', 'voided', 'waiting', 'sealed', 'newer', 'erased', 'poison']),
  code: z.string().nullable(),
  receipts: z.array(receipt),
});
export type Act = z.infer<typeof act>;

export const attachmentState = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  sha256: z.string(),
  /** Bytes of it that this node holds, verified. */
  held: z.number(),
  complete: z.boolean(),
});

/** What an officer may do now; a command that is not possible says why. */
export const possibility = z.object({
  command: z.string(),
  allowed: z.boolean(),
  code: z.string().nullable(),
  release: z.boolean(),
});

/** A recall of statements of a record, or the end of our own copies of them, with what each other member answered. */
export const erasureAbout = z.object({
  group: z.string(),
  record: z.string(),
  author: z.string(),
  time: z.string(),
  statements: z.array(z.string()),
  /** Null: no recall, the author erased its own copy. */
  cause: z.string().nullable(),
  explanation: z.string().nullable(),
  answers: z.array(
    z.object({
      member: z.string(),
      answer: z.enum(['none', 'erased', 'declined']),
      time: z.string().nullable(),
      ground: z.string().nullable(),
      explanation: z.string().nullable(),
    }),
  ),
});
export type ErasureAbout = z.infer<typeof erasureAbout>;

/** A question to an owner whether something of a record may be used further, with how it stands. */
export const onwardAbout = z.object({
  group: z.string(),
  record: z.string(),
  author: z.string(),
  owner: z.string(),
  time: z.string(),
  use: z.string(),
  recipient: z.string(),
  state: z.string(),
  uses: z.number(),
});
export type OnwardAbout = z.infer<typeof onwardAbout>;

export const recordView = z.object({
  line: recordLine,
  /** The folded state, as its kind defines it. */
  state: z.unknown(),
  acts: z.array(act),
  attachments: z.array(attachmentState),
  possibilities: z.array(possibility),
  audience: z.array(z.object({ member: z.string(), name: z.string(), country: z.string() })),
  /** A non-answer that waits for its tick: its private record, and when it leaves as things stand. */
  waits: z.object({ record: z.string(), leaves: z.string() }).nullable(),
  assigned: z.string().nullable(),
  /** Ids of the statements of this record that this officer may recall. */
  recallable: z.array(z.string()),
  erasures: z.array(erasureAbout),
  /** Members whose permission this officer may ask for: those that said something here. */
  owners: z.array(z.string()),
  onwards: z.array(onwardAbout),
  /** Set when the record's text is public, or will be at that moment. */
  publication: z.object({ from: z.string() }).nullable().default(null),
  /** A decision of our own authority to keep this record, whoever recalls it. */
  held: z
    .object({ time: z.string(), name: z.string().nullable(), ground: z.string(), explanation: z.string() })
    .nullable(),
  notes: z.array(z.object({ time: z.string(), name: z.string().nullable(), text: z.string() })),
});
export type RecordView = z.infer<typeof recordView>;

/** Shown before anything is sent: who will read it, what stays behind, what forbids it. */
export const preview = z.object({
  audience: z.array(z.object({ member: z.string(), name: z.string(), country: z.string() })),
  stays: z.array(z.object({ what: z.string(), why: z.string() })),
  refusals: z.array(z.object({ code: z.string(), message: z.string(), field: z.string().optional() })),
  release: z.string().nullable(),
  /** When it leaves; null when at once. */
  leaves: z.string().nullable().default(null),
  /** What of it others gave in other groups, and the record in which each owner permits it. */
  taken: z
    .array(
      z.object({
        group: z.string(),
        kind: z.string(),
        record: z.string(),
        owner: z.string(),
        permit: z.string().nullable(),
      }),
    )
    .default([]),
});
export type Preview = z.infer<typeof preview>;

export const done = z.object({
  record: z.string(),
  group: z.string(),
  kind: z.string(),
  /** Set when a second person must release it first: the id of the release record. */
  release: z.string().nullable(),
  /** Set when it leaves at a tick: the id of the private record where it waits. */
  waits: z.string().nullable().default(null),
  /** Ids of the entries made: `<origin>#<seq>`. */
  acts: z.array(z.string()),
});
export type Done = z.infer<typeof done>;
