import { z } from 'zod';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like, likeRecord } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

export const steps = ['month', 'week', 'day', 'hour'] as const;
export type SeriesStep = (typeof steps)[number];
/** False alarms a year that the group accepts. */
export const alarmSettings = [1, 2, 4, 12] as const;
export type AlarmSetting = (typeof alarmSettings)[number];
/** What somebody who looked at a warning made of it. */
export const assessments = ['real', 'artefact', 'known', 'unclear'] as const;
export type Assessment = (typeof assessments)[number];
/** Who may know of it; a series that nobody may pass on is no early warning. */
export const seriesTlps = ['AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;

export const seriesStates = ['kept', 'closed', 'erased'] as const;
/** Points that one statement brings, and that a series holds. */
export const mostAtOnce = 5_000;
export const mostPoints = 50_000;

export const recordId = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);

/** Place of a point, in the form of the step; the rules hold it to that. */
const place = z
  .string()
  .max(14)
  .regex(/^\d{4}-\d{2}(-\d{2}(T\d{2}Z)?)?$/, like('2026-05-31', 'a month, a day or an hour'));
/** A count, a sum, or minutes of waiting: never negative. */
const value = z.number().min(0).max(1e12);

/** `value` null: nothing was counted there; with `hidden`: something was, and it is too few to be shown. */
export const pointFields = { at: place, value: value.nullable(), hidden: z.boolean().default(false) };
const point = z.strictObject(pointFields);
export type PointInput = z.infer<typeof point>;
export const points = z
  .array(point)
  .min(1)
  .max(mostAtOnce)
  .refine((all) => new Set(all.map(({ at }) => at)).size === all.length, 'each place once');

export const openFields = {
  title: line(200),
  /** What is counted, so exactly that another authority would count the same. */
  counted: prose(1_000),
  countedBy: line(200),
  unit: line(60),
  zone: line(120),
  step: z.enum(steps),
  /** Counts from 1 to below this are never shown. */
  leastCount: optional(z.int().min(2).max(1_000)),
  source: optional(prose(500)),
  restrictions: optional(prose(500)),
  tlp: z.enum(seriesTlps),
  wanted: z.literal(alarmSettings),
  /** Another member's series of the same thing. */
  beside: optional(recordId),
  /** The operation or incident it serves. */
  occasion: optional(z.strictObject({ kind: line(32), record: recordId })),
  legalBasis: line(100),
};
export const publishFields = { points, reason: optional(prose(500)) };
export const settleFields = { wanted: z.literal(alarmSettings), reason: prose(500) };
export const lookFields = { at: place, assessment: z.enum(assessments), note: prose(2_000) };
export const closeFields = { reason: prose(500) };

const schemas = {
  opened: z.strictObject({ ...openFields, day }),
  /** New places, and places that stand already with what they are now; with a reason then. */
  published: z.strictObject({ ...publishFields, day }),
  settled: z.strictObject({ ...settleFields, day }),
  /** `observed`: what stood there when it was looked at. */
  looked: z.strictObject({ ...lookFields, observed: value.nullable(), day }),
  closed: z.strictObject({ ...closeFields, day }),
};
export const { versions, parse } = eventsOf(schemas);
export type SeriesEvent = EventOf<typeof schemas>;
export type SeriesData<T extends SeriesEvent['type']> = Extract<SeriesEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  readonly day: string;
}

/** What stood at a place since a statement. */
export interface PointVersion extends Said {
  readonly value: number | null;
  readonly hidden: boolean;
  readonly reason: string | null;
}

export interface SeriesPoint {
  readonly at: string;
  /** The last one holds; all are kept. */
  readonly versions: readonly PointVersion[];
}

export interface Look extends Said {
  readonly at: string;
  readonly observed: number | null;
  readonly assessment: Assessment;
  readonly note: string;
}

export interface SeriesState {
  readonly opened: (Said & Omit<SeriesData<'opened'>, 'day'>) | null;
  /** By place. */
  readonly points: readonly SeriesPoint[];
  /** How the alarm was set; the last one holds, and before the first what the opening said. */
  readonly settings: readonly (Said & { readonly wanted: AlarmSetting; readonly reason: string })[];
  readonly looks: readonly Look[];
  readonly closed: (Said & { readonly reason: string }) | null;
  /** The statement that brought the first points: what it brought is past, and no warning any more. */
  readonly history: string | null;
  readonly updated: Instant;
}

/** What holds at a place. */
export function holds({ versions: all }: SeriesPoint): PointVersion | null {
  return all.at(-1) ?? null;
}
