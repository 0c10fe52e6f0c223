import { z } from 'zod';
import { inLanguages, signable, textLanguage } from '../../packages/kind/agreed-text.ts';
import { memberId } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { likeRecord, likeStatement } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

/** Services whose logics a group has to bring together; each has a lane of its own. */
export const lanes = ['police', 'border', 'asylum', 'labour', 'consular', 'civilProtection'] as const;
export type Lane = (typeof lanes)[number];

export const stances = ['supports', 'conditions', 'opposes'] as const;
export type Stance = (typeof stances)[number];

export const mandateStates = ['proposed', 'stands', 'amended', 'withdrawn', 'erased'] as const;
export type MandateWord = (typeof mandateStates)[number];

const members = z
  .array(memberId)
  .min(1)
  .max(16)
  .refine((all) => new Set(all).size === all.length, 'each member once');
const lead = signable(1_000);

/** What the authors say in one language. The leads introduce what is told by names and dates: instruments, chair, secretariat, meetings. */
export const words = z.strictObject({
  title: line(200),
  mandate: signable(20_000),
  instruments: lead,
  chair: lead,
  secretariat: lead,
  meetings: lead,
});
export type Words = z.infer<typeof words>;

export const terms = z.strictObject({
  texts: inLanguages(words),
  /** Ids of instruments of the charter. */
  instruments: z.array(line(100)).min(1).max(20),
  lanes: z.array(z.strictObject({ lane: z.enum(lanes), members, scope: inLanguages(line(500)) })).max(24),
  /** The member that keeps it; null: whoever is in the chair. */
  secretariat: optional(memberId),
  /** Terms of so many months each, the first from this day on, in this order and round again. */
  chair: z.strictObject({ order: z.array(memberId).min(1).max(16), months: z.int().min(0).max(120), first: day }),
  /** The longest time between two meetings. */
  meetings: z.strictObject({ every: z.int().min(1).max(60), unit: z.enum(['week', 'month']) }),
});
export type Terms = z.infer<typeof terms>;

/** The name of a statement, `<group>/<member>/<epoch>#<n>`. */
export const statementId = z
  .string()
  .max(120)
  .regex(/^[a-z0-9.-]+\/[a-z0-9-]+\/[0-9]+#[0-9]+$/, likeStatement);
export const recordId = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);

/** What a position is about: a record of the group, or a topic in words. */
export const about = z.union([
  z.strictObject({ kind: line(32), record: recordId }),
  z.strictObject({ topic: line(200) }),
]);
export type About = z.infer<typeof about>;

export const positionFields = { lane: z.enum(lanes), about, stance: z.enum(stances), reason: prose(2_000) };

const version = z.int().min(1).max(100_000);
/** The version of the charter under which it is said. */
const charter = z.int().min(1);
const signature = z.strictObject({ language: textLanguage, line: prose(400) });

const schemas = {
  proposed: z.strictObject({ version, charter, terms, day }),
  signed: z.strictObject({
    proposal: statementId,
    version,
    charter,
    signatures: z.array(signature).min(1).max(8),
    day,
  }),
  objected: z.strictObject({ proposal: statementId, reason: prose(2_000), day }),
  withdrawn: z.strictObject({ proposal: statementId, reason: prose(2_000), day }),
  positionTaken: z.strictObject({ ...positionFields, day }),
  positionWithdrawn: z.strictObject({ position: statementId, reason: prose(2_000), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type MandateEvent = EventOf<typeof schemas>;
export type MandateData<T extends MandateEvent['type']> = Extract<MandateEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly day: string;
}

/** A signature of one member under one version, in all its languages. */
export interface Signature extends Said {
  /** The member's name in the charter under which it signed. */
  readonly name: string;
  readonly charter: number;
  readonly signatures: readonly { readonly language: string; readonly line: string }[];
}

/** One version of the terms, with all that was said about it. */
export interface Proposal extends Said {
  readonly version: number;
  readonly charter: number;
  /** Members and instruments as that charter calls them: what is signed tells them by these names. */
  readonly names: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly terms: Terms;
  /** The other proposal of the same number that goes before it. */
  readonly superseded: string | null;
  readonly withdrawn: (Said & { readonly reason: string }) | null;
  readonly objections: readonly (Said & { readonly reason: string })[];
  readonly signatures: readonly Signature[];
  /** Since when all members have signed it. */
  readonly stands: { readonly time: Instant; readonly day: string } | null;
}

export interface Position extends Said {
  readonly lane: Lane;
  readonly about: About;
  readonly stance: Stance;
  readonly reason: string;
  readonly withdrawn: { readonly time: Instant; readonly reason: string } | null;
  /** The later position of the same member and lane on the same matter. */
  readonly replaced: string | null;
}

export interface MandateState {
  readonly proposals: readonly Proposal[];
  readonly positions: readonly Position[];
  /** Statements that were here and are not any more. */
  readonly erased: number;
  readonly updated: Instant;
}

/** A member begins at most one such record in a group. */
export function mandateRecord(member: string): string {
  return `${member}.00000000-0000-7000-8000-6d616e646174`;
}
