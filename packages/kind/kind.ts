import type { ZodType } from 'zod';
import type { Rnd } from '#crypto';
import type { Charter } from '../charter/charter.ts';
import type { CalendarItem } from './calendar-item.ts';
import type { ExportFile } from './export-file.ts';
import type { MapItem } from './map-item.ts';
import type { Publication } from './publication.ts';
import type { Subjects } from './subjects.ts';

/** Roles of the people of one authority. `node` is the authority's own server acting by itself. */
export const roles = [
  'officer',
  'head',
  'secretariat',
  'coordinator',
  'press',
  'protection',
  'auditor',
  'administrator',
  'node',
] as const;
export type Role = (typeof roles)[number];

/** Who acted, as other members see it: the role, and an opaque reference only the own authority can resolve. */
export interface Actor {
  readonly role: Role;
  readonly ref: string;
}

export type Instant = string;
/** A point in time that people agreed on as wall time: the instant, the zone it was meant in, the time-zone data used. */
export interface Zoned {
  readonly instant: Instant;
  readonly zone: string;
  readonly tzdb: string;
}

/** Where an event stands. `time` is the author's claim: it is shown, never trusted for order. */
export interface Occasion {
  readonly id: string;
  readonly feed: string;
  readonly seq: number;
  readonly author: string;
  readonly by: Actor;
  readonly time: Instant;
  readonly record: string;
  readonly charter: Charter;
  /** Every version of the group's charter, the first one first: what was said under an earlier one is judged under it. */
  readonly charters: readonly Charter[];
}

/** What an outside observer may know of a draft before it leaves; the policy reads it, nothing else. */
export interface Disclosure {
  readonly purpose: string;
  /** Why the purpose cannot be reached without it. */
  readonly necessity: string;
  readonly legalBasis: string;
  /** Everybody the statement names, by the quality in which they appear. */
  readonly persons: readonly { readonly category: string }[];
  /** Every piece of information in it, by what it rests on. */
  readonly items: readonly { readonly basis: string }[];
  /** Whom and what it is about beside what it names itself: those asked about whom a piece of an answer concerns. */
  readonly about: readonly unknown[];
  /** A text about the exchange, which brings nothing of one's own: it may repeat what stands in the record. */
  readonly repeats: boolean;
  readonly handling: readonly HandlingCode[];
  readonly handlingNote?: string;
  readonly tlp: Tlp;
  readonly pap: Pap;
  /** Month until which the content may be kept, YYYY-MM. */
  readonly keep: string;
}
export const handlingCodes = ['H0', 'H1', 'H2', 'H3'] as const;
export type HandlingCode = (typeof handlingCodes)[number];
export const tlps = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type Tlp = (typeof tlps)[number];
export const paps = ['RED', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type Pap = (typeof paps)[number];

/** A statement about to be made, not yet allowed to leave. */
export interface Draft {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  /** `<kind>.<event>/<version>` */
  readonly type: string;
  readonly data: unknown;
  readonly disclosure: Disclosure;
}

export interface Refusal {
  readonly ok: false;
  /** Stable code, `<kind>.<what>`; each has a sentence in every catalogue. */
  readonly code: string;
  /** One English sentence that says what to do, for logs and the command line. */
  readonly message: string;
  /** Path of the input field it concerns, when there is one. */
  readonly field?: string;
}
export type Verdict = { readonly ok: true } | Refusal;

/** A protected person named in a piece of data: by which term, and which countries must not hear of it. */
export interface Mention {
  readonly subject: string;
  readonly term: string;
  readonly fled: readonly string[];
}

/** Who seeks protection here, for the one question the policy has. */
export interface Protection {
  mentionedIn(value: unknown): readonly Mention[];
}

/** What a statement takes from what another authority gave in another group. */
export interface Taken {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  /** The member that gave it. */
  readonly owner: string;
  /** The record in which the owner permits what is about to be done with it, or null. */
  readonly permit: string | null;
}

/** Everything a command may know besides the record: time, chance and the charter come in here. */
export interface Circumstances {
  readonly me: string;
  readonly actor: Actor;
  readonly now: Instant;
  readonly zone: string;
  readonly tzdb: string;
  readonly charter: Charter;
  /** Every version of it so far; left out where there was never another. */
  readonly charters?: readonly Charter[];
  readonly record: string;
  readonly rnd: Rnd;
  /** Manifest of a file the officer uploaded and the node sealed, by its id; commands name files by id and never carry keys. */
  attachment(id: string): Attachment | null;
  readonly protection: Protection;
  /** The signature line of our authority's doc key under a text (`entente.act/v1`), to be said in a draft; a preview throws it away. */
  sign(text: string): string;
  /** Two persons have set the protection aside for this one act. */
  readonly setAside?: boolean;
  /** What belongs to others in what is about to leave. */
  readonly taken?: readonly Taken[];
  /** Of a command that looks back (`Command.looksBack`): the states of what was begun here in those days, newest first. */
  readonly earlier?: readonly unknown[];
}

export interface Command<S, I> {
  readonly name: string;
  /** Creates a record (the state given is `initial()`), or acts on one that is there. */
  readonly creates: boolean;
  readonly roles: readonly Role[];
  readonly input: ZodType<I>;
  /** For records whose id follows from the input (notes on one subject): the command begins that record or goes on with it. */
  recordFor?(input: I, me: string): string | null;
  /** Drafts of the events, or why not. Never decides by itself what `admit` decides: the trial runs `admit` on each draft. */
  draft(state: S, input: I, at: Circumstances): readonly Draft[] | Refusal;
  /** Why a second person must release it, or null. */
  release?(state: S, input: I, at: Circumstances): string | null;
  /** Of a private kind: for how many days back it is given the records of its kind. What is odd about one can show in many alone. */
  readonly looksBack?: number;
  /** When it leaves, if not at once: a moment that depends on what both sides know and not on who found what. */
  leaves?(state: S, input: I, at: Circumstances): Instant | null;
  /** In a private kind: people begin its records, and not only the node. */
  readonly begunByPeople?: boolean;
  /**
   * An input whose content no rule objects to, so that what refuses it is the state alone: how a page learns what can be done
   * now. Without it the command is offered whenever the role allows.
   */
  probe?(state: S, at: { readonly me: string; readonly now: Instant }): I;
}

/** A record as it stands here, as an inquiry reads it. */
export interface Standing {
  readonly kind: string;
  readonly record: string;
  readonly state: unknown;
  readonly facets: Facets;
}

/** What of a record stands in a calendar, and nothing else of it. */
export interface Dated {
  readonly kind: string;
  readonly record: string;
  readonly items: readonly CalendarItem[];
}

/** What an inquiry may know. */
export interface InquiryPlace {
  readonly me: string;
  readonly now: Instant;
  readonly charter: Charter;
  /** Listed records of a kind that the inquiry needs, in its group, the last changed first. */
  records(kind: string): readonly Standing[];
  /** The calendar of a kind that the inquiry names under `dates`, for whoever is told it; absent where it names none. */
  dates?(kind: string): readonly Dated[];
  /** There were more records than are read at once: what is answered is not the whole. */
  readonly cut: boolean;
}

/** The reading counterpart of a command: a question about what stands in a group, answered from the folded states alone. */
export interface Inquiry<I> {
  readonly name: string;
  readonly input: ZodType<I>;
  /** Kinds whose records it reads; of another kind than its own, nothing is given to whoever may not read that one. */
  readonly needs: readonly string[];
  /** Kinds of whose records it reads the calendar alone: those are told it who work beside the kind and not in it (`Kind.datesFor`). */
  readonly dates?: readonly string[];
  /**
   * Of a kind with many records, only those that name this one (its id stands in their facets' text): then many more are read than
   * of a kind as a whole. By kind, several where it names one of several; null or left out: all of the kind.
   */
  about?(input: I): Readonly<Record<string, string | readonly string[] | null>>;
  /** Plain data, as it goes to the page; a refusal when the question itself is no good. */
  answer(input: I, at: InquiryPlace): unknown;
}

/** What shared screens may ask of any record. */
export interface Facets {
  readonly title: string;
  /** The title in every language the record has it in; left out where it is one text for all readers. */
  readonly titles?: readonly { readonly language: string; readonly text: string }[];
  readonly from: string;
  readonly to: readonly string[];
  readonly state: string;
  readonly ended: boolean;
  /** Members that have to act next. */
  readonly waitingOn: readonly string[];
  readonly created: Instant;
  readonly updated: Instant;
  readonly due: Zoned | null;
  readonly where: string | null;
  readonly urgency: string | null;
  readonly reference: string | null;
  readonly handling: { readonly codes: readonly HandlingCode[]; readonly tlp: Tlp; readonly pap: Pap };
  /** Words for the search index. */
  readonly text: string;
}

/** One countable fact of a record, for statistics: same on every node because it is a function of the folded record. */
export interface Tally {
  /** Calendar day (YYYY-MM-DD, zone of the charter) it is counted under. */
  readonly day: string;
  readonly asker: string;
  readonly holder: string;
  readonly measure: string;
  readonly count: number;
}

/** One tool of cooperation. All functions are pure and total: the same events give the same state on every node. */
export interface Kind<S = unknown, E extends { readonly type: string } = { readonly type: string }> {
  readonly name: string;
  /** `group`: events go to the group the record lives in. `private`: to the node's own private group. */
  readonly scope: 'group' | 'private';
  /** The only roles that read its records; absent when whoever works on it does. */
  readonly readers?: readonly Role[];
  /** Roles that do not read its records and are told their `calendar` all the same: when, where, under which title, of which members. Nothing under TLP:RED. */
  readonly datesFor?: readonly Role[];
  /** A group keeps thousands of its records: a list shows them only when it is asked for this kind, or for words. */
  readonly crowd?: true;
  /** Highest version understood per event name: `{asked: 1}`. */
  readonly versions: Readonly<Record<string, number>>;
  /** Opened data → event, or null when it does not fit the schema of that type. `type` is `<kind>.<event>/<version>`. */
  parse(type: string, data: unknown): E | null;
  initial(): S;
  /** May this happen, on this state? Every node asks; the author asks first. */
  admit(state: S, event: E, at: Occasion): Verdict;
  /** Applied only to admitted events. */
  evolve(state: S, event: E, at: Occasion): S;
  /** What an erased or unreadable event of this record still folds to. */
  tombstone(state: S, at: Occasion): S;
  /** Made by `command()`: `draft` and `release` take what came over the wire and read it with the command's own schema. */
  readonly commands: Readonly<Record<string, Command<S, unknown>>>;
  facets(state: S, me: string): Facets | null;
  tallies(state: S, charter: Charter): readonly Tally[];
  /** What this node does by itself on this state (acknowledge receipt …): commands, repeated until the state no longer asks for them. */
  reactions(
    state: S,
    at: { readonly me: string; readonly now: Instant },
  ): readonly { readonly command: string; readonly input: unknown }[];
  /** Made by `inquiry()`: boards, annotated agendas, whatever a page shows of more than one record. */
  readonly inquiries?: Readonly<Record<string, Inquiry<unknown>>>;
  /** Whom and what the record speaks of: what is held is compared by it with what is asked (Directive (EU) 2023/977, Article 16(1)(d)). */
  subjects?(state: S): Subjects;
  /** Of a record of the private group: the group it speaks of, so that what is only practised there is marked here too. */
  concerns?(state: S): string | null;
  /** What of the record stands in a calendar. */
  calendar?(
    state: S,
    at: { readonly record: string; readonly me: string; readonly charter: Charter },
  ): readonly CalendarItem[];
  /** What of the record has its place on a map of the group; the same on every node but for what `me` makes of it. */
  places?(
    state: S,
    at: { readonly record: string; readonly me: string; readonly charter: Charter },
  ): readonly MapItem[];
  /** What of the record everybody may read, or null as long as nothing is. */
  publication?(state: S, at: { readonly record: string; readonly charter: Charter }): Publication | null;
  /** The record in formats that other programs read, each a file of its own. */
  exports?(state: S, at: { readonly record: string; readonly charter: Charter }): readonly ExportFile[];
  /** Attachments the state refers to, so that the node fetches and keeps them. */
  attachments(state: S): readonly Attachment[];
}

/** A file of a record: sealed in segments of at most 8 MiB, each an age file to the attachment's own identity. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** SHA-256 of the whole plaintext, hex. */
  readonly sha256: string;
  /** `AGE-SECRET-KEY-1…`; sealed inside the record, so erasing the record's entry erases the file. */
  readonly key: string;
  readonly segments: readonly { readonly sha256: string; readonly size: number }[];
}
