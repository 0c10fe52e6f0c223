import { z } from 'zod';
import { inLanguages } from '../../packages/kind/agreed-text.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant, Zoned } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { partialDate } from '../../packages/kind/person.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { instant, zoned } from '../../packages/kind/zoned.ts';
import { lanes, recordId, statementId } from '../mandate/schema.ts';

export const rosterStates = ['kept', 'erased'] as const;

/** Telephone numbers are taken as typed and judged by the rules, which say how one is written. */
const telephone = line(40);
const names = inLanguages(line(200));
/** A person, an office or a focal point by the statement that brought it in. */
const ref = statementId;
/** A shift: the statement that planned it and its place there. */
export const shiftId = z
  .string()
  .max(124)
  .regex(/^[a-z0-9.-]+\/[a-z0-9-]+\/[0-9]+#[0-9]+\.[0-9]+$/, like('gmmp.ma-it/it-moi/1#7.0', 'the id of a shift'));

export const personFields = {
  /** The same name as each language or script writes it. */
  names,
  telephone,
  email: optional(line(254)),
  /** BCP 47 of the languages in which the person can be spoken to. */
  speaks: z
    .array(z.string().regex(/^[a-z]{2,3}$/, like('ar', 'the two or three small letters of a language (ISO 639)')))
    .max(12)
    .default([]),
};
export const officeFields = {
  /** An office that is there already, or null for a new one. */
  office: optional(ref),
  /** What a new office is called. */
  titles: optional(names),
  person: ref,
  from: partialDate,
};
export const focalFields = {
  lane: z.enum(lanes),
  person: ref,
  function: inLanguages(line(200)),
  from: partialDate,
  substitute: optional(ref),
};
const duty = { person: ref, substitute: optional(ref), telephone: optional(telephone) };
export const dutyFields = duty;
export const openRecord = z.strictObject({ kind: line(32), record: recordId });
export const handOverFields = { shift: shiftId, to: ref, note: prose(5_000), open: z.array(openRecord).max(50) };
export const openingFields = { zone: line(64), legalBasis: line(100) };

const schemas = {
  opened: z.strictObject({ ...openingFields, day }),
  personEntered: z.strictObject({ ...personFields, day }),
  personChanged: z.strictObject({ person: ref, ...personFields, day }),
  personLeft: z.strictObject({ person: ref, until: partialDate, day }),
  officeFilled: z.strictObject({ ...officeFields, day }),
  officeVacated: z.strictObject({ office: ref, until: partialDate, day }),
  focalNamed: z.strictObject({ ...focalFields, day }),
  focalEnded: z.strictObject({ focal: ref, until: partialDate, day }),
  shiftsPlanned: z.strictObject({
    shifts: z
      .array(z.strictObject({ start: zoned, end: zoned, ...duty }))
      .min(1)
      .max(400),
    day,
  }),
  shiftCancelled: z.strictObject({ shift: shiftId, reason: prose(2_000), day }),
  substituted: z.strictObject({ shift: shiftId, person: ref, from: instant, reason: prose(2_000), day }),
  handedOver: z.strictObject({ ...handOverFields, day }),
  takenOver: z.strictObject({ shift: shiftId, day }),
};
export const { versions, parse } = eventsOf(schemas);
export type RosterEvent = EventOf<typeof schemas>;
export type RosterData<T extends RosterEvent['type']> = Extract<RosterEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly time: Instant;
}
export type Names = readonly { readonly language: string; readonly text: string }[];

export interface RosterPerson extends Said, Omit<RosterData<'personEntered'>, 'day'> {
  readonly left: string | null;
}
/** Whoever holds an office or held it; dates as far as they are known. */
export interface Holder extends Said {
  readonly person: string;
  readonly from: string;
  readonly until: string | null;
}
export interface Office {
  readonly id: string;
  readonly titles: Names;
  /** In the order in which they followed one another. */
  readonly holders: readonly Holder[];
}
export interface FocalPoint extends Said, Omit<RosterData<'focalNamed'>, 'day'> {
  readonly until: string | null;
}
export interface Substitution extends Said {
  readonly person: string;
  readonly from: Instant;
  readonly reason: string;
}
export interface HandOver extends Said {
  readonly to: string;
  readonly note: string;
  readonly open: readonly { readonly kind: string; readonly record: string }[];
}
export interface Shift {
  readonly id: string;
  readonly start: Zoned;
  readonly end: Zoned;
  readonly person: string;
  readonly substitute: string | null;
  readonly telephone: string | null;
  readonly substitutions: readonly Substitution[];
  readonly cancelled: (Said & { readonly reason: string }) | null;
  readonly handedOver: HandOver | null;
  readonly takenOver: Said | null;
}

export interface RosterState {
  /** `name` is what the charter called the member then. */
  readonly opened:
    | (Said & { readonly member: string; readonly name: string; readonly zone: string; readonly legalBasis: string })
    | null;
  readonly people: readonly RosterPerson[];
  readonly offices: readonly Office[];
  readonly focalPoints: readonly FocalPoint[];
  /** By their beginning. */
  readonly shifts: readonly Shift[];
  /** Statements that were erased: who was named in one is still somebody, without a name. */
  readonly erased: readonly string[];
  readonly updated: Instant;
}

/** A member keeps one roster in a group. */
export function rosterRecord(member: string): string {
  return `${member}.00000000-0000-7000-8000-726f73746572`;
}
