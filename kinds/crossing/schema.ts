import { z } from 'zod';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant, Role, Zoned } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { line, optional } from '../../packages/kind/text.ts';
import { zoned } from '../../packages/kind/zoned.ts';
import { recordId } from '../mandate/schema.ts';

export const crossingStates = ['counted', 'erased'] as const;

/** What went out of the port and what came into it: embarked, landed. */
export const ways = ['out', 'in'] as const;
export type Way = (typeof ways)[number];

/** Waiting time at the port, in bands, because that is how it is told. */
export const bands = ['none', 'underOne', 'oneToThree', 'threeToSix', 'overSix'] as const;
export type Band = (typeof bands)[number];

/** Where the figures come from. */
export const sources = ['gate', 'operator', 'estimate', 'file'] as const;
export type Source = (typeof sources)[number];

export const measures = ['passengers', 'vehicles', 'rotations'] as const;
export type Measure = (typeof measures)[number];

/** The short name under which ports, lines and ships stand in files and plans. */
export const code = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{0,11}$/, like('PORT-1', 'at most 12 capital letters, digits and hyphens'));

/** Hours of a day in a zone are numbered from its first instant on: 0 to 22, 23 or 24. Wall time would name one twice when clocks go back. */
export const longestDay = 26;
const hour = z
  .int()
  .min(0)
  .max(longestDay - 1);

/** Null: not counted. Nobody is told apart: these are sums. */
const sum = z.int().min(0).max(1_000_000).nullable();
const sums = z.array(sum).max(longestDay);

/** What was counted of a line in one direction: a column an hour, and maybe a figure for the whole day. */
const series = z
  .strictObject({
    line: code,
    way: z.enum(ways),
    hours: z
      .array(hour)
      .max(longestDay)
      .refine((all) => all.every((one, at) => at === 0 || one > (all[at - 1] ?? 0)), 'hours in their order, each once'),
    passengers: sums,
    vehicles: sums,
    rotations: sums,
    whole: optional(z.strictObject({ passengers: sum, vehicles: sum, rotations: sum })),
  })
  .refine(
    ({ hours, ...columns }) => measures.every((measure) => columns[measure].length === hours.length),
    'as many figures as hours',
  );
const queue = z.strictObject({
  /** Null: of the day as a whole. */
  hour: hour.nullable(),
  vehicles: sum,
  band: optional(z.enum(bands)),
});

export const countFields = {
  source: z.enum(sources),
  series: z
    .array(series)
    .max(100)
    .refine((all) => new Set(all.map(seriesKey)).size === all.length, 'each line and direction once'),
  queue: z
    .array(queue)
    .max(longestDay + 1)
    .refine((all) => new Set(all.map((one) => one.hour)).size === all.length, 'each hour once'),
  note: optional(line(300)),
};
/** One port, one day, of one operation. */
export const sheetFields = { operation: recordId, port: code, day };

const schemas = {
  counted: z.strictObject({
    ...sheetFields,
    ...countFields,
    /** The first instant of the day at the port, and how many hours it has there: readers need no time-zone data. */
    start: zoned,
    length: z.int().min(22).max(longestDay),
    legalBasis: line(100),
    /** The day on which it is said. */
    said: day,
  }),
};
export const { versions, parse } = eventsOf(schemas);
export type CrossingEvent = EventOf<typeof schemas>;
export type Counted = CrossingEvent['data'];
export type Series = Counted['series'][number];
export type QueueAt = Counted['queue'][number];
export type Total = NonNullable<Series['whole']>;

export interface Sheet {
  readonly operation: string;
  readonly port: string;
  readonly day: string;
  /** The authority of that shore. */
  readonly member: string;
  readonly start: Zoned;
  readonly length: number;
  readonly legalBasis: string;
  readonly created: Instant;
}

export interface CrossingState {
  readonly sheet: Sheet | null;
  readonly series: readonly Series[];
  /** By hour, that of the whole day first. */
  readonly queue: readonly QueueAt[];
  /** How often something was said, and how many figures were replaced by others. Each stands in the record's own history. */
  readonly revisions: number;
  readonly corrected: number;
  readonly latest: {
    readonly id: string;
    readonly time: Instant;
    readonly role: Role;
    readonly source: Source;
    readonly note: string | null;
  } | null;
  readonly updated: Instant;
}

export function seriesKey({ line: of, way }: { readonly line: string; readonly way: Way }): string {
  return `${of} ${way}`;
}

/** What a day comes to: the figure for the whole day where one was given, else the sum of the hours; null where nothing was counted. */
export function totalOf(one: Series, measure: Measure): number | null {
  return one.whole?.[measure] ?? sumOf(one[measure]);
}

export function sumOf(figures: readonly (number | null)[]): number | null {
  let total: number | null = null;
  for (const figure of figures) if (figure !== null) total = (total ?? 0) + figure;
  return total;
}
