import { z } from 'zod';
import { inLanguages } from '../../packages/kind/agreed-text.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { place } from '../../packages/kind/place.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { code } from '../crossing/schema.ts';
import { statementId } from '../mandate/schema.ts';

export const transitStates = ['open', 'ended', 'erased'] as const;

/** Ships sail between ports; at a welcome point travellers rest and are helped. */
export const placeKinds = ['port', 'welcome'] as const;
export const causes = ['weather', 'strike', 'incident', 'works', 'other'] as const;
export type Cause = (typeof causes)[number];
/** What a note does to the ports, lines and ships it names. */
export const effects = ['warning', 'reduced', 'closed'] as const;
export type Effect = (typeof effects)[number];

/** A season and its ends, at most. */
export const mostDays = 400;

const names = inLanguages(line(200));
const many = z.int().min(0).max(1_000_000);
const codes = z
  .array(code)
  .max(60)
  .refine((all) => new Set(all).size === all.length, 'each once');

export const seasonFields = { names, from: day, to: day };
export const proposalFields = { ...seasonFields, zone: line(64), legalBasis: line(100) };
export const placeFields = {
  code,
  what: z.enum(placeKinds),
  place,
  /** Terminals of a port, what is offered at a welcome point: one a line. */
  parts: z.array(line(120)).max(20).default([]),
  /** Time zone of the place: its days are counted by its clocks. */
  zone: line(64),
  retired: z.boolean().default(false),
};
export const lineFields = {
  code,
  from: code,
  to: code,
  /** Sailing time from berth to berth. */
  minutes: z.int().min(5).max(10_080),
  retired: z.boolean().default(false),
};
export const shipFields = {
  code,
  name: line(120),
  /** The line it serves; null: in reserve. */
  line: optional(code),
  passengers: many,
  vehicles: many,
  /** Departures a day from each end. */
  rotations: z.int().min(0).max(200),
  retired: z.boolean().default(false),
};
/** What is planned of a line from one of its ports on each day from the first to the last. */
export const span = z.strictObject({
  first: day,
  last: day,
  rotations: z.int().min(0).max(1_000),
  /** What the rotations can carry. */
  seats: many,
  spaces: many,
  /** Who is expected. */
  passengers: many,
  vehicles: many,
  peak: z.boolean().default(false),
});
export const planFields = { line: code, port: code, spans: z.array(span).min(1).max(mostDays) };
export const noteFields = {
  cause: z.enum(causes),
  effect: z.enum(effects),
  /** Of what is reduced: the part of its capacity that is left, in hundredths; null: nobody put a figure to it. */
  left: optional(z.int().min(1).max(99)),
  ports: codes,
  lines: codes,
  ships: codes,
  from: instant,
  /** Null: until it is ended. */
  to: optional(instant),
  text: prose(2_000),
};

const stated = z.int().min(0).max(1_000_000_000).nullable().default(null);
/** A change in percent as it was printed: how many digits it has says how exactly it was meant. */
const percent = optional(
  z
    .string()
    .regex(/^[+-]?\d{1,4}(\.\d{1,2})?$/, like('-12.5', 'a share in percent with a point and at most two decimals')),
);
const edition = z.string().regex(/^\d{4}$/, like('2026', 'a year'));
export const publishedRow = z.strictObject({
  what: z.enum(['total', 'port', 'line']),
  /** Of the port or line; null for the total of the shore. */
  code: optional(code),
  from: day,
  to: day,
  passengers: stated,
  vehicles: stated,
  rotations: stated,
  change: optional(z.strictObject({ base: edition, passengers: percent, vehicles: percent })),
});
export type PublishedRow = z.output<typeof publishedRow>;
/** Figures that somebody published of one shore in one year: a release of an authority, a port, a newspaper. */
export const publishFields = {
  source: line(200),
  /** Member whose shore they are about. */
  shore: line(64),
  edition,
  way: z.enum(['out', 'in', 'both']),
  rows: z.array(publishedRow).min(1).max(60),
};

const schemas = {
  proposed: z.strictObject({ ...proposalFields, day }),
  amended: z.strictObject({ ...seasonFields, day }),
  placeSet: z.strictObject({ ...placeFields, day }),
  lineSet: z.strictObject({ ...lineFields, day }),
  shipSet: z.strictObject({ ...shipFields, day }),
  planned: z.strictObject({ ...planFields, day }),
  noted: z.strictObject({ ...noteFields, day }),
  published: z.strictObject({ ...publishFields, day }),
  noteEnded: z.strictObject({ note: statementId, at: instant, day }),
  ended: z.strictObject({ text: prose(5_000), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type TransitEvent = EventOf<typeof schemas>;
export type TransitData<T extends TransitEvent['type']> = Extract<TransitEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly time: Instant;
}
/** Kept by the member that entered it; how often it was said. */
export interface Kept extends Said {
  readonly member: string;
  readonly revisions: number;
}
export type Names = readonly { readonly language: string; readonly text: string }[];
export interface Place extends Kept, Omit<TransitData<'placeSet'>, 'day'> {}
export interface Line extends Kept, Omit<TransitData<'lineSet'>, 'day'> {}
export interface Ship extends Kept, Omit<TransitData<'shipSet'>, 'day'> {}
export interface PlanDay extends Omit<z.output<typeof span>, 'first' | 'last'> {
  readonly day: string;
}
/** The departures of a line from one of its ports. */
export interface Plan extends Kept {
  readonly line: string;
  readonly port: string;
  /** In their order, each once. */
  readonly days: readonly PlanDay[];
}
export interface Note extends Said, Omit<TransitData<'noted'>, 'day'> {
  readonly member: string;
  readonly ended: (Said & { readonly at: Instant }) | null;
}
/** One published figure, as a member entered it. */
export interface StatedFigure extends Said, Omit<TransitData<'published'>, 'day' | 'rows'> {
  readonly member: string;
  readonly row: PublishedRow;
}
export interface TransitState {
  readonly opened:
    | (Said & {
        readonly member: string;
        readonly names: Names;
        readonly zone: string;
        readonly from: string;
        readonly to: string;
        readonly legalBasis: string;
      })
    | null;
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
  readonly ships: readonly Ship[];
  readonly plans: readonly Plan[];
  readonly notes: readonly Note[];
  readonly published: readonly StatedFigure[];
  readonly ended: (Said & { readonly text: string }) | null;
  readonly updated: Instant;
}

/** An operation as forms and pages of other kinds ask for it (`operations`). */
export interface Operation extends Pick<TransitState, 'places' | 'lines' | 'ships'> {
  readonly record: string;
  readonly opened: NonNullable<TransitState['opened']>;
  readonly ended: boolean;
  /** It runs today, by its own clocks. */
  readonly running: boolean;
}
