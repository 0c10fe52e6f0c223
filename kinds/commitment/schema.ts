import { z } from 'zod';
import { inLanguages, signable, textLanguage } from '../../packages/kind/agreed-text.ts';
import { attachment } from '../../packages/kind/attachment.ts';
import { charterVersion, memberId } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant, Role } from '../../packages/kind/kind.ts';
import { likeHash, likeRecord } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { zoned } from '../../packages/kind/zoned.ts';

/** Something settled once, or something to be done by a day. */
export const classes = ['decision', 'commitment'] as const;
/** The sectors that have to do with it, each at home in another directorate or ministry. */
export const lanes = ['police', 'border', 'asylum', 'labour', 'consular', 'civilProtection'] as const;
export type Lane = (typeof lanes)[number];
/** What an owner says of it. */
export const statuses = ['onTrack', 'atRisk', 'done'] as const;
export type Status = (typeof statuses)[number];

export const commitmentStates = [
  'proposed',
  'objected',
  'split',
  'signed',
  'atRisk',
  'reported',
  'disputed',
  'done',
  'withdrawn',
  'superseded',
  'erased',
] as const;
export type CommitmentWord = (typeof commitmentStates)[number];

const once = (all: readonly string[]): boolean => new Set(all).size === all.length;
export const recordId = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);
const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);

/** What is signed in one language. `measure`: how one sees that it is done. */
export const wording = z.strictObject({
  title: line(200),
  body: signable(8_000),
  measure: optional(signable(2_000)),
});
export type Wording = z.infer<typeof wording>;

/** Words of another record from which it was made, kept as they stood there; offsets are UTF-16 units of that record's text in that language. */
export const source = z
  .strictObject({
    kind: line(32),
    record: recordId,
    language: textLanguage,
    quote: prose(4_000),
    start: z.int().min(0).max(1_000_000),
    end: z.int().min(1).max(1_000_000),
  })
  .refine(({ start, end }) => start < end, { error: 'the passage ends after it begins', path: ['end'] });
export type Source = z.infer<typeof source>;

/**
 * Values with which the form of a proposal begins, for a button on the page of the record the passage stands in: one click, and the passage
 * is kept. The title is left to whoever proposes.
 */
export function valuesFrom(passage: Omit<Source, 'language'> & { readonly language: string }) {
  const { language, quote } = passage;
  return { texts: [{ language, text: { title: '', body: quote, measure: '' } }], source: passage };
}

export const textFields = {
  class: z.enum(classes),
  texts: inLanguages(wording),
  owners: z.array(memberId).min(1).max(16).refine(once, 'each owner once'),
  lanes: z.array(z.enum(lanes)).max(lanes.length).refine(once, 'each sector once').default([]),
  /** Whether everybody may read it once all have signed. */
  public: z.boolean().default(false),
  source: optional(source),
  legalBasis: line(100),
};

/** A calendar day and its last moment in the zone of the charter, as its author computed it. */
export const due = z.strictObject({ day, end: zoned });
export type Due = z.infer<typeof due>;

const text = z.strictObject({ ...textFields, due: optional(due) });
/** All that a version says. */
export type Text = z.infer<typeof text>;

const version = z.int().min(1).max(1_000);
/** One signature line of the author's doc key a language, in the order of the language codes; `hash` is that of all texts together. */
const signed = {
  version,
  hash,
  signatures: z.array(z.strictObject({ language: textLanguage, line: prose(400) })).max(8),
};
export type Signing = { readonly version: number; readonly hash: string } & {
  readonly signatures: readonly { readonly language: string; readonly line: string }[];
};
const id = line(120);
export const said = prose(2_000);
export const reportFields = {
  status: z.enum(statuses),
  /** What shows it. */
  evidence: prose(8_000),
  percent: optional(z.int().min(0).max(100)),
};

const schemas = {
  /** `charter`: its members sign, and its names of the owners stand in the signed text. */
  proposed: z.strictObject({ ...text.shape, charter: charterVersion, day }),
  revised: z.strictObject({ ...text.shape, version, base: version, charter: charterVersion, day }),
  signed: z.strictObject({ ...signed, day }),
  objected: z.strictObject({ version, reason: said, day }),
  reported: z.strictObject({ ...reportFields, attachments: z.array(attachment).max(64).default([]), day }),
  confirmed: z.strictObject({ report: id, day }),
  disputed: z.strictObject({ report: id, reason: said, day }),
  /** Another day, in a text of its own under which its author has signed. */
  deferralAsked: z.strictObject({ ...signed, due, reason: said, day }),
  deferralAgreed: z.strictObject({ ...signed, day }),
  deferralRefused: z.strictObject({ version, reason: said, day }),
  /** `by`: the later record that takes its place. */
  withdrawalProposed: z.strictObject({ reason: said, by: optional(recordId), day }),
  withdrawalAgreed: z.strictObject({ withdrawal: id, day }),
  withdrawalRefused: z.strictObject({ withdrawal: id, reason: said, day }),
};
export const { versions, parse } = eventsOf(schemas);
export type CommitmentEvent = EventOf<typeof schemas>;
export type CommitmentData<T extends CommitmentEvent['type']> = Extract<CommitmentEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly role: Role;
  readonly time: Instant;
  readonly day: string;
}

export interface Signature extends Said {
  /** Verifier key of the author's doc key in the charter that stood then. */
  readonly vkey: string;
  readonly lines: readonly { readonly language: string; readonly line: string }[];
}

/** One version of what is signed; `versions[n - 1]` is version n. */
export interface Version extends Said {
  readonly base: number | null;
  readonly text: Text;
  /** Of the owners, as the charter named them when it was written: they stand in the signed text. */
  readonly names: readonly string[];
  /** Who has to sign it: the members under that charter. */
  readonly members: readonly string[];
  readonly hash: string;
  readonly hashes: readonly { readonly language: string; readonly hash: string }[];
  readonly signatures: readonly Signature[];
  /** It moves the day of what stands already. */
  readonly deferral: {
    readonly reason: string;
    readonly refused: (Said & { readonly reason: string }) | null;
  } | null;
}

export interface Report extends Said, Omit<CommitmentData<'reported'>, 'day'> {
  /** What others said of it, oldest first; the last word of each counts. `reason` null: confirmed. */
  readonly verdicts: readonly (Said & { readonly reason: string | null })[];
}

export interface Withdrawal extends Said {
  readonly reason: string;
  readonly by: string | null;
  readonly agreed: readonly Said[];
  readonly refused: (Said & { readonly reason: string }) | null;
  /** When the last member agreed. */
  readonly stands: Said | null;
}

export interface CommitmentState {
  readonly versions: readonly Version[];
  /** The version that all have signed; a deferral that all agreed to takes its place. */
  readonly stands: number | null;
  /** The signature with which the text stood. */
  readonly since: Said | null;
  readonly objections: readonly (Said & { readonly version: number; readonly reason: string })[];
  readonly reports: readonly Report[];
  readonly withdrawals: readonly Withdrawal[];
  /** The statement with which it was done. */
  readonly done: Said | null;
  /** Whom it concerns: those who have to sign the text that holds. */
  readonly members: readonly string[];
  readonly erased: readonly { readonly id: string; readonly author: string; readonly time: Instant }[];
  readonly updated: Instant;
}
