import { z } from 'zod';
import { inLanguages, signable, textLanguage, textLanguages } from '../../packages/kind/agreed-text.ts';
import { charterVersion } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant, Zoned } from '../../packages/kind/kind.ts';
import { like, likeHash } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { zoned } from '../../packages/kind/zoned.ts';

export const clauseTypes = ['heading', 'paragraph', 'point'] as const;
export type ClauseType = (typeof clauseTypes)[number];

export const communiqueStates = ['drafting', 'signing', 'agreed', 'published', 'withdrawn'] as const;
export type CommuniqueWord = (typeof communiqueStates)[number];

/** The clause that is the title of the text; it stands first and can neither be moved nor deleted. */
export const titleClause = 'title';

/** UTF-16 units of one clause in one language, of a title, of a whole text in one language; clauses of a record. */
export const limits = { clause: 8_000, title: 300, text: 300_000, clauses: 400 } as const;

const blankLine = /\n[^\S\n]*\n/;
export const clauseText = signable(limits.clause)
  .refine((text) => text === text.trim(), 'it begins and ends with a letter')
  .refine((text) => !blankLine.test(text), 'an empty line begins another clause');
export const titleText = line(limits.title).refine((text) => text === text.trim(), 'it begins and ends with a letter');

/** Ids of clauses and of what was written in them: the events that brought them, and a place in those. */
const id = z.string().min(1).max(160);
const ids = z.array(id).max(64);
const version = z.number().int().min(1).max(999);

export const begunFields = {
  /** The meeting it comes from, of whatever kind that is. */
  meeting: optional(
    z.strictObject({
      kind: z.string().regex(/^[a-z]{1,32}$/, like('meeting', 'the name of a kind')),
      record: line(80),
    }),
  ),
  languages: z
    .array(textLanguage)
    .min(1)
    .max(textLanguages.length)
    .refine((all) => new Set(all).size === all.length, 'each language once'),
  title: inLanguages(titleText),
  legalBasis: line(100),
};
export const newClause = z.strictObject({ type: z.enum(clauseTypes), texts: inLanguages(clauseText) });
export const withdrawFields = { version, reason: prose(2_000) };

const schemas = {
  begun: z.strictObject({ ...begunFields, day }),
  added: z.strictObject({ after: id.nullable(), clauses: z.array(newClause).min(1).max(200) }),
  /**
   * `base`: what its author had in this language and writes over; `beside`: what stood in the other languages; `follows`: what of that
   * the new text says the same as. A change of meaning follows nothing: the others have to follow it.
   */
  edited: z.strictObject({
    clause: id,
    language: textLanguage,
    base: ids,
    beside: ids,
    follows: ids,
    text: clauseText,
  }),
  /** This text still says the same as those. */
  confirmed: z.strictObject({ clause: id, language: textLanguage, base: ids, follows: ids }),
  turned: z.strictObject({ clause: id, type: z.enum(clauseTypes) }),
  moved: z.strictObject({ clause: id, after: id.nullable() }),
  /** `covers`: everything that stood in the clause when it was deleted. What was written at the same time keeps it. */
  deleted: z.strictObject({ clause: id, covers: z.array(id).max(256) }),
  restored: z.strictObject({ clause: id }),
  languageAdded: z.strictObject({ language: textLanguage }),
  /** Fixes the text of every language by its hash (`entente.act/v1`, SHA-256, hex); the members under that charter sign. */
  frozen: z.strictObject({
    version,
    charter: charterVersion,
    hashes: z
      .array(
        z.strictObject({
          language: textLanguage,
          hash: z.string().regex(/^[0-9a-f]{64}$/, likeHash),
        }),
      )
      .min(1)
      .max(8),
    embargo: zoned.nullable(),
    day,
  }),
  signed: z.strictObject({ version, language: textLanguage, line: z.string().min(1).max(500) }),
  published: z.strictObject({ version, day }),
  withdrawn: z.strictObject({ ...withdrawFields, day }),
};
export const { versions, parse } = eventsOf(schemas);
export type CommuniqueEvent = EventOf<typeof schemas>;
export type CommuniqueData<T extends CommuniqueEvent['type']> = Extract<CommuniqueEvent, { readonly type: T }>['data'];

/** What somebody wrote in a clause in one language. */
export interface Revision {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly text: string;
  /** The text it was written over, for showing what is different. */
  readonly former: string | null;
  readonly beside: readonly string[];
  readonly follows: readonly string[];
}

export interface Clause {
  readonly id: string;
  readonly type: ClauseType | 'title';
  /** By language; more than one text where two sides wrote at the same time. */
  readonly texts: Readonly<Record<string, readonly Revision[]>>;
  readonly deleted: { readonly author: string; readonly time: Instant; readonly covers: readonly string[] } | null;
}

export interface VersionText {
  readonly language: string;
  readonly title: string;
  /** One a clause, in the order of `clauses`. */
  readonly paragraphs: readonly string[];
  readonly hash: string;
}

export interface Signature {
  readonly member: string;
  readonly language: string;
  readonly line: string;
  /** The doc key of the member as the charter named it then. */
  readonly vkey: string;
  readonly time: Instant;
}

/** A text fixed for signature. Nothing that is written later changes it. */
export interface Version {
  readonly version: number;
  readonly author: string;
  readonly time: Instant;
  /** Who has to sign. */
  readonly members: readonly string[];
  readonly embargo: Zoned | null;
  readonly clauses: readonly { readonly id: string; readonly type: ClauseType }[];
  readonly texts: readonly VersionText[];
  readonly signatures: readonly Signature[];
  /** When the last signature came: every member has signed every language. */
  readonly agreed: Instant | null;
  readonly published: Instant | null;
  /** Members that say that it no longer holds; it is withdrawn when all do. */
  readonly withdrawing: readonly { readonly member: string; readonly time: Instant; readonly reason: string }[];
  readonly withdrawn: Instant | null;
}

export interface CommuniqueState {
  readonly begun:
    | ({ readonly author: string; readonly time: Instant } & Pick<CommuniqueData<'begun'>, 'meeting' | 'legalBasis'>)
    | null;
  readonly members: readonly string[];
  readonly languages: readonly string[];
  /** Ids of clauses, deleted ones among them, without the title. */
  readonly order: readonly string[];
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly versions: readonly Version[];
  /** The text was touched since the last version was fixed. */
  readonly changed: boolean;
  readonly updated: Instant;
}

/** An agreed point of a published communiqué, as the inquiry `agreedPoints` gives it. */
export interface AgreedPoint {
  readonly record: string;
  readonly version: number;
  readonly clause: string;
  /** From when on everybody may read it. */
  readonly from: Instant;
  readonly texts: readonly { readonly language: string; readonly title: string; readonly text: string }[];
}
