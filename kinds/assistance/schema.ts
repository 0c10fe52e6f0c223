import { z } from 'zod';
import { inLanguages } from '../../packages/kind/agreed-text.ts';
import { area } from '../../packages/kind/area.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant, Role } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { day } from '../../packages/kind/marks.ts';
import { place } from '../../packages/kind/place.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { zoned } from '../../packages/kind/zoned.ts';
import { recordId, statementId } from '../mandate/schema.ts';

/** What things are counted in; whole numbers only, so that sums are exact on every node. */
export const units = [
  'piece',
  'person',
  'team',
  'module',
  'vehicle',
  'vessel',
  'aircraft',
  'bed',
  'kilogram',
  'tonne',
  'litre',
  'cubicMetre',
  'metre',
  'squareMetre',
  'kilowatt',
  'day',
] as const;
/** Strictest first: what saves lives, what cannot wait, what can. */
export const priorities = ['life', 'urgent', 'normal'] as const;
export const entryKinds = ['port', 'airport', 'border', 'station'] as const;
export const bearers = ['provider', 'asker', 'shared', 'toAgree'] as const;
export const routes = ['road', 'sea', 'air', 'rail'] as const;
export const outcomes = ['met', 'partly', 'notNeeded', 'cancelled'] as const;

export const assistanceStates = [
  'open',
  'toDecide',
  'partly',
  'covered',
  'underWay',
  'delivered',
  'closed',
  'cancelled',
  'erased',
] as const;
export type AssistanceWord = (typeof assistanceStates)[number];

const most = 1_000_000;
export const itemId = z.string().regex(/^i[1-9][0-9]{0,2}$/, like('i1', 'the id of an item'));
const reason = prose(2_000);
const note = optional(prose(2_000));
const each = (lines: readonly { readonly item: string }[]): boolean =>
  new Set(lines.map(({ item }) => item)).size === lines.length;

/** Of what is needed, for how long, and how badly. A quantity of nought: it is needed no more. */
export const itemFields = {
  names: inLanguages(line(120)),
  unit: z.enum(units),
  quantity: z.int().min(0).max(most),
  from: day,
  until: optional(day),
  priority: z.enum(priorities),
  note: optional(prose(1_000)),
};
const item = z.strictObject({ id: itemId, ...itemFields });
export const itemsLimit = 60;

/** Transit operation, incident or whatever record it serves. */
export const occasion = z.strictObject({ kind: line(32), record: recordId });

export const requestFields = {
  title: line(200),
  /** Which template it was begun from, or null. */
  template: optional(z.string().regex(/^[a-zA-Z]{2,40}$/, like('waterPump', 'the name of a template'))),
  why: prose(4_000),
  where: place,
  area: optional(area),
  /** Where help from abroad comes in. */
  entry: optional(z.strictObject({ kind: z.enum(entryKinds), place, contact: optional(line(200)) })),
  /** What the asker provides to whoever comes: fuel, escort, lodging, interpreters. */
  hostNation: note,
  occasion: optional(occasion),
  legalBasis: line(100),
};

const quantity = z.int().min(1).max(most);
const lines = z
  .array(z.strictObject({ item: itemId, quantity }))
  .min(1)
  .max(itemsLimit)
  .refine(each, 'each item once');

export const offerFields = {
  lines: z
    .array(z.strictObject({ item: itemId, quantity, capacity: optional(recordId) }))
    .min(1)
    .max(itemsLimit)
    .refine(each, 'each item once'),
  from: day,
  until: optional(day),
  /** In words: what must be so for the offer to hold; null when it holds as it stands. */
  condition: optional(prose(2_000)),
  transport: z.enum(bearers),
  cost: z.enum(bearers),
  note,
};

const hub = optional(
  z.strictObject({
    name: line(120),
    locode: optional(
      z.string().regex(/^[A-Z]{2}[A-Z2-9]{3}$/, like('MAPTM', 'five capital letters and digits of UN/LOCODE')),
    ),
    contact: optional(line(200)),
  }),
);
/** Dangerous goods by their UN number and class (UN Model Regulations, 2.0.2). */
const dangerous = z.strictObject({
  un: z.string().regex(/^UN[0-9]{4}$/, like('UN1203', 'UN and four digits')),
  class: z.string().regex(/^[1-9](\.[1-6])?[A-S]?$/, like('4.1', 'a class of dangerous goods')),
  note: optional(line(200)),
});
const measure = (max: number) => z.number().min(0).max(max).nullable().default(null);

/** How it travels (Decision 2007/606/EC, Euratom, Annex). Weight in kilograms, volume in cubic metres, floor in square metres. */
export const travelFields = {
  route: z.enum(routes),
  vehicles: optional(line(200)),
  staff: z.int().min(0).max(10_000).default(0),
  weight: measure(100_000_000),
  volume: measure(1_000_000),
  floor: measure(1_000_000),
  packaging: optional(line(200)),
  dangerous: z.array(dangerous).max(20).default([]),
  embark: hub,
  disembark: hub,
  alternative: optional(line(200)),
  /** What customs and health authorities have to know or to allow. */
  customs: note,
  /** What the sender needs from the host on the way. */
  needs: note,
  note,
};
export const times = { ready: optional(zoned), departs: optional(zoned), arrives: optional(zoned) };

export const costFields = {
  bearer: z.enum(['provider', 'asker', 'shared']),
  /** With at most two decimals, as text: money is never a floating number. */
  amount: z
    .string()
    .regex(/^(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?$/, like('1250.50', 'an amount with a point and at most two decimals')),
  currency: z.string().regex(/^[A-Z]{3}$/, like('EUR', 'the three capital letters of a currency (ISO 4217)')),
  note,
};

const schemas = {
  /** `due`: end of the first day on which something is needed, in the zone of the charter. */
  asked: z.strictObject({ ...requestFields, items: z.array(item).min(1).max(itemsLimit), due: zoned, day }),
  changed: z.strictObject({ items: z.array(item).min(1).max(itemsLimit), due: zoned, note, day }),
  refused: z.strictObject({ reason, day }),
  offered: z.strictObject({ ...offerFields, day }),
  /** `version`: the one it takes the place of. */
  offerChanged: z.strictObject({ offer: statementId, version: z.int().min(1).max(1_000), ...offerFields, day }),
  offerWithdrawn: z.strictObject({ offer: statementId, reason, day }),
  /** What of the offer is accepted now, in place of what was before; `condition`: the condition is met. */
  accepted: z.strictObject({
    offer: statementId,
    version: z.int().min(1).max(1_000),
    lines,
    condition: z.boolean(),
    note,
    day,
  }),
  declined: z.strictObject({ offer: statementId, reason, day }),
  legPlanned: z.strictObject({ offer: statementId, lines, ...travelFields, ...times, day }),
  legChanged: z.strictObject({ leg: statementId, ...travelFields, ...times, day }),
  legCleared: z.strictObject({ leg: statementId, note: prose(2_000), day }),
  departed: z.strictObject({ leg: statementId, arrives: optional(zoned), note, day }),
  turnedBack: z.strictObject({ leg: statementId, reason, day }),
  received: z.strictObject({
    leg: statementId,
    lines: z
      .array(z.strictObject({ item: itemId, quantity: z.int().min(0).max(most) }))
      .min(1)
      .max(itemsLimit)
      .refine(each, 'each item once'),
    note,
    day,
  }),
  returned: z.strictObject({ leg: statementId, lines, note, day }),
  thanked: z.strictObject({ offer: statementId, words: prose(4_000), day }),
  costProposed: z.strictObject({ offer: statementId, ...costFields, day }),
  costAgreed: z.strictObject({ offer: statementId, proposal: statementId, day }),
  closed: z.strictObject({ outcome: z.enum(outcomes), reason, day }),
};
export const { versions, parse } = eventsOf(schemas);
export type AssistanceEvent = EventOf<typeof schemas>;
export type AssistanceData<T extends AssistanceEvent['type']> = Extract<AssistanceEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly role: Role;
  readonly time: Instant;
  readonly day: string;
}
export type Reasoned = Said & { readonly reason: string };
export type Item = z.infer<typeof item>;
export interface Amount {
  readonly item: string;
  readonly quantity: number;
}

export interface Cost extends Said, Omit<AssistanceData<'costProposed'>, 'day' | 'offer'> {
  readonly agreed: Said | null;
}
/** A line of an offer. `accepted` is what the asker accepted last, `highest` the most it ever did. */
export interface OfferLine extends Amount {
  readonly capacity: string | null;
  readonly accepted: number;
  readonly highest: number;
}
export interface Offer extends Said, Omit<AssistanceData<'offered'>, 'day' | 'lines'> {
  readonly version: number;
  readonly lines: readonly OfferLine[];
  readonly acceptances: readonly (Said & { readonly note: string | null })[];
  readonly declined: Reasoned | null;
  readonly withdrawn: Reasoned | null;
  readonly thanked: (Said & { readonly words: string }) | null;
  readonly costs: readonly Cost[];
}
export type Travel = Omit<AssistanceData<'legChanged'>, 'day' | 'leg'>;
export interface Handed extends Said {
  readonly lines: readonly Amount[];
  readonly note: string | null;
}
/** One transport of what was accepted; of one offer there may be several. */
export interface Leg extends Said {
  readonly offer: string;
  readonly lines: readonly Amount[];
  readonly travel: Travel;
  readonly cleared: (Said & { readonly note: string }) | null;
  readonly departed: (Said & { readonly note: string | null }) | null;
  readonly turnedBack: Reasoned | null;
  readonly received: Handed | null;
  readonly returns: readonly Handed[];
}
export interface Request extends Said, Omit<AssistanceData<'asked'>, 'day' | 'items' | 'due'> {}

export interface AssistanceState {
  readonly asked: Request | null;
  readonly items: readonly Item[];
  readonly due: AssistanceData<'asked'>['due'] | null;
  readonly changes: readonly (Said & { readonly note: string | null })[];
  readonly offers: readonly Offer[];
  readonly legs: readonly Leg[];
  /** Members that said that they cannot help. */
  readonly refusals: readonly Reasoned[];
  readonly closed: (Reasoned & { readonly outcome: (typeof outcomes)[number] }) | null;
  /** Whom it is asked of: the other members then. */
  readonly others: readonly string[];
  readonly erased: readonly { readonly id: string; readonly author: string; readonly time: Instant }[];
  readonly updated: Instant;
}
