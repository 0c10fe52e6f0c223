import { z } from 'zod';
import { inLanguages } from '../../packages/kind/agreed-text.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant, Role } from '../../packages/kind/kind.ts';
import { day } from '../../packages/kind/marks.ts';
import { place } from '../../packages/kind/place.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { statementId } from '../mandate/schema.ts';

export const classes = [
  'rescue',
  'medical',
  'fire',
  'flood',
  'hazmat',
  'shelter',
  'logistics',
  'communications',
  'police',
  'border',
  'crowd',
  'maritime',
  'air',
  'dogs',
  'expertise',
  'supplies',
] as const;
export const capacityStates = ['kept', 'retired', 'erased'] as const;
/** What its owner says of some of it for some days; what offers and deployments bind is derived from those. */
export const uses = ['reserved', 'away', 'maintenance'] as const;

const measure = (max: number) => z.number().min(0).max(max).nullable().default(null);

/** What a member could lend: a module, a team or means, and how many of the same kind. */
export const capacityFields = {
  class: z.enum(classes),
  names: inLanguages(line(120)),
  /** What it does, and what it does not. */
  does: inLanguages(prose(2_000)),
  /** How many of them there are. */
  count: z.int().min(1).max(10_000),
  /** People and vehicles of one of them. */
  persons: z.int().min(0).max(10_000).default(0),
  vehicles: z.int().min(0).max(10_000).default(0),
  /** Days one of them works without support; nought when it needs some from the first hour. */
  selfSufficient: z.int().min(0).max(365).default(0),
  /** Hours from the order until it leaves. */
  readiness: z.int().min(0).max(2_000),
  /** Of one of them, packed: kilograms, cubic metres, square metres of floor. */
  weight: measure(100_000_000),
  volume: measure(1_000_000),
  floor: measure(1_000_000),
  /** Dangerous goods in it, in words: UN numbers and classes. */
  dangerous: optional(line(300)),
  /** Equipment, certificates, languages. */
  means: optional(prose(4_000)),
  home: place,
  /** The office that answers for it. */
  contact: optional(line(200)),
};

const period = {
  use: z.enum(uses),
  /** How many of them. */
  count: z.int().min(1).max(10_000),
  from: day,
  /** Null: until further notice. */
  until: optional(day),
  note: optional(line(300)),
};
export const periodFields = period;

const schemas = {
  registered: z.strictObject({ ...capacityFields, legalBasis: line(100), day }),
  changed: z.strictObject({ ...capacityFields, day }),
  periodSet: z.strictObject({ ...period, day }),
  /** `until`: the last day on which it holds; before its first: it never held. */
  periodEnded: z.strictObject({ period: statementId, until: day, day }),
  retired: z.strictObject({ reason: prose(2_000), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type CapacityEvent = EventOf<typeof schemas>;
export type CapacityData<T extends CapacityEvent['type']> = Extract<CapacityEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly role: Role;
  readonly time: Instant;
  readonly day: string;
}
export type About = Omit<CapacityData<'changed'>, 'day'>;
export interface Period extends Said, Omit<CapacityData<'periodSet'>, 'day'> {
  /** Its owner ended it, on the last day that stands in `until`. */
  readonly ended: Said | null;
}
export interface CapacityState {
  readonly registered: (Said & { readonly legalBasis: string }) | null;
  readonly about: About | null;
  readonly changes: readonly Said[];
  readonly periods: readonly Period[];
  readonly retired: (Said & { readonly reason: string }) | null;
  readonly erased: readonly { readonly id: string; readonly author: string; readonly time: Instant }[];
  readonly updated: Instant;
}
