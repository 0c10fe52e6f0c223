import { z } from 'zod';
import { inLanguages } from '../../packages/kind/agreed-text.ts';
import { memberId } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import type { Instant, Role } from '../../packages/kind/kind.ts';
import { day } from '../../packages/kind/marks.ts';
import { place } from '../../packages/kind/place.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { recordId, statementId } from '../mandate/schema.ts';

/** A team with its own tasks, or an officer of one authority who sits at the other. */
export const forms = ['team', 'liaison'] as const;
export const commandChains = ['sender', 'host', 'joint'] as const;
export const insignia = ['own', 'host', 'both', 'none'] as const;
/** What the host says of weapons: there are none, they are permitted, or they stay at home. */
export const weaponAnswers = ['none', 'permitted', 'notPermitted'] as const;

export const deploymentStates = [
  'proposed',
  'granted',
  'refused',
  'present',
  'leaving',
  'cancelled',
  'ended',
  'erased',
] as const;
export type DeploymentWord = (typeof deploymentStates)[number];

const note = optional(prose(2_000));
const reason = prose(2_000);

/** Who is sent where, to do what, under whom and on which instrument of the charter. */
export const termsFields = {
  host: memberId,
  form: z.enum(forms),
  title: line(200),
  /** Instrument of the charter on which they serve there. */
  legalBasis: line(100),
  tasks: prose(4_000),
  /** What they may do there and what not. */
  powers: prose(4_000),
  command: z.enum(commandChains),
  commandNote: note,
  from: day,
  until: day,
  place,
  insignia: z.enum(insignia),
  insigniaNote: note,
  /** Which weapons they are to carry; null: none. */
  weapons: optional(prose(2_000)),
  /** Functions with their number; nobody by name. */
  people: z
    .array(z.strictObject({ function: inLanguages(line(120)), number: z.int().min(1).max(10_000) }))
    .min(1)
    .max(30),
  /** The offer of assistance it fulfils. */
  offer: optional(z.strictObject({ record: recordId, offer: statementId })),
  /** The capacity it is drawn from. */
  capacity: optional(recordId),
  /** Transit operation, incident or whatever record it serves. */
  occasion: optional(z.strictObject({ kind: line(32), record: recordId })),
};
/** An official whom the host has to know by name to accredit. */
export const officialFields = {
  names: inLanguages(line(200)),
  function: line(120),
  contact: optional(line(200)),
};
export const grantFields = {
  /** Number under which the host keeps the accreditation. */
  number: line(60),
  from: day,
  until: day,
  weapons: z.enum(weaponAnswers),
  /** Under which conditions weapons or insignia are worn. */
  conditions: note,
};

const version = z.int().min(1).max(1_000);
const schemas = {
  proposed: z.strictObject({ ...termsFields, day }),
  /** `version`: the one it takes the place of. */
  changed: z.strictObject({ version, ...termsFields, day }),
  officialNamed: z.strictObject({ ...officialFields, day }),
  officialRemoved: z.strictObject({ official: statementId, day }),
  granted: z.strictObject({ version, ...grantFields, day }),
  refused: z.strictObject({ version, reason, day }),
  arrived: z.strictObject({ on: day, note, day }),
  extensionAsked: z.strictObject({ until: day, reason, day }),
  extensionAgreed: z.strictObject({ extension: statementId, day }),
  extensionRefused: z.strictObject({ extension: statementId, reason, day }),
  recalled: z.strictObject({ reason, day }),
  revoked: z.strictObject({ reason, day }),
  ended: z.strictObject({ on: day, note, day }),
};
export const { versions, parse } = eventsOf(schemas);
export type DeploymentEvent = EventOf<typeof schemas>;
export type DeploymentData<T extends DeploymentEvent['type']> = Extract<DeploymentEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly role: Role;
  readonly time: Instant;
  readonly day: string;
}
export type Reasoned = Said & { readonly reason: string };
export interface Terms extends Omit<DeploymentData<'proposed'>, 'day'> {
  readonly sender: string;
}
export interface Official extends Said, Omit<DeploymentData<'officialNamed'>, 'day'> {}
export interface Extension extends Reasoned {
  readonly until: string;
  readonly agreed: Said | null;
  readonly refused: Reasoned | null;
}
type OnDay = Said & { readonly on: string; readonly note: string | null };

export interface DeploymentState {
  readonly proposed: Said | null;
  readonly terms: Terms | null;
  /** Number of the terms that stand. */
  readonly version: number;
  readonly officials: readonly Official[];
  readonly granted: (Said & Omit<DeploymentData<'granted'>, 'day' | 'version'>) | null;
  readonly refused: Reasoned | null;
  /** The last day, as granted or as extended since; null as long as nothing is granted. */
  readonly until: string | null;
  readonly arrived: OnDay | null;
  readonly extensions: readonly Extension[];
  /** Called home by the sender, or no longer wanted by the host, before the time. */
  readonly recalled: Reasoned | null;
  readonly revoked: Reasoned | null;
  readonly ended: OnDay | null;
  readonly erased: readonly { readonly id: string; readonly author: string; readonly time: Instant }[];
  readonly updated: Instant;
}
