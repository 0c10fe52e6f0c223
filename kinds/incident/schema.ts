import { z } from 'zod';
import { inLanguages, textLanguage } from '../../packages/kind/agreed-text.ts';
import { area } from '../../packages/kind/area.ts';
import { attachment } from '../../packages/kind/attachment.ts';
import { charterVersion, memberId } from '../../packages/kind/clauses.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import { figureName } from '../../packages/kind/figure.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { like, likeHash, likeRecord, likeStatement } from '../../packages/kind/like.ts';
import { day, marks } from '../../packages/kind/marks.ts';
import { occasionLink } from '../../packages/kind/occasion-link.ts';
import { point } from '../../packages/kind/place.ts';
import { reportHours, type ScheduledFrom } from '../../packages/kind/report-hours.ts';
import { richText } from '../../packages/kind/rich-text.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { instant, zoned } from '../../packages/kind/zoned.ts';
import { categories, classes, roleKeys, severities, taskStates } from './vocabulary.ts';

export { roomsOf, staysOf } from './stays.ts';

const record = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);
/** An event, and what stands at a place in it: `<event>/<position>`. */
export const statement = z
  .string()
  .max(160)
  .regex(/^[a-z0-9./#-]+$/, likeStatement);
const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);
const telephone = z
  .string()
  .regex(/^\+[1-9][0-9]{6,14}$/, like('+212600000000', 'a number with + and the code of the country'));
const once = (all: readonly string[]): boolean => new Set(all).size === all.length;

export const taskTexts = inLanguages(line(300));
const task = z.strictObject({ texts: taskTexts, role: optional(z.enum(roleKeys)), due: optional(zoned) });

export const placeFields = {
  /** Where it is, as people call it. */
  place: line(200),
  at: optional(point),
  area: optional(area),
};

/** Somebody in office: on the roster of the member, or by name. Officials only, never anybody concerned. */
export const holderFields = {
  person: optional(statement),
  name: optional(line(200)),
  telephone: optional(telephone),
  /** What whoever had the role before leaves to the next one. */
  note: optional(prose(4_000)),
};

export const logFields = {
  /** When it happened. */
  at: instant,
  category: z.enum(categories),
  /** Who or what it is known from. */
  source: optional(line(200)),
  place: optional(line(200)),
  text: prose(4_000),
  /** A line of the own authority that this one takes the place of. */
  strikes: optional(statement),
  /** Made where the line was typed: sent twice over a broken line, it is written once. */
  key: z.uuid(),
};

export const measureFields = { text: prose(1_000), place: optional(line(200)), from: instant };

/** What is different about a task; what is left out stays. */
const taskChange = z.strictObject({
  state: z.enum(taskStates).optional(),
  owner: memberId.nullable().optional(),
  due: zoned.nullable().optional(),
});

export const lessonTexts = z
  .array(z.strictObject({ language: textLanguage, title: line(200), body: richText }))
  .min(1)
  .max(8)
  .refine((all) => once(all.map(({ language }) => language)), 'each language once');

const schemas = {
  opened: z.strictObject({
    template: z.string().regex(/^[a-z][a-zA-Z]{1,31}$/, like('portClosure', 'the name of a template')),
    class: z.enum(classes),
    title: line(200),
    ...placeFields,
    /** How far around the place the map and the search for the same incident reach, in km. */
    focusKm: z.number().min(1).max(2_000),
    severity: z.enum(severities),
    began: instant,
    roles: z.array(z.enum(roleKeys)).max(roleKeys.length).refine(once, 'each role once'),
    tasks: z.array(task).max(40),
    schedule: reportHours,
    figures: z.array(z.strictObject(figureName)).max(40),
    occasion: optional(occasionLink),
    legalBasis: line(100),
    tlp: marks.tlp,
    pap: marks.pap,
    keep: marks.keep,
    day,
  }),
  roleTaken: z.strictObject({ role: z.enum(roleKeys), ...holderFields, day }),
  roleLeft: z.strictObject({ role: z.enum(roleKeys), day }),
  logged: z.strictObject({ ...logFields, attachments: z.array(attachment).max(16).default([]), day }),
  tasked: z.strictObject({ ...task.shape, owner: optional(memberId), day }),
  /** `base`: the last change of the task that its author had seen. */
  taskSet: z.strictObject({
    task: statement,
    base: statement,
    set: taskChange,
    evidence: optional(prose(4_000)),
    attachments: z.array(attachment).max(16).default([]),
    day,
  }),
  measureTaken: z.strictObject({ ...measureFields, day }),
  measureEnded: z.strictObject({ measure: statement, at: instant, day }),
  escalated: z.strictObject({ severity: z.enum(severities), reason: prose(2_000), day }),
  scheduled: z.strictObject({ schedule: reportHours, from: instant, day }),
  /** All members have to agree. `into`: the room that stays. */
  proposed: z.strictObject({
    what: z.enum(['close', 'merge']),
    into: optional(record),
    reason: prose(2_000),
    charter: charterVersion,
    day,
  }),
  agreed: z.strictObject({ proposal: statement, day }),
  refused: z.strictObject({ proposal: statement, reason: prose(2_000), day }),
  /** Closed or merged before: the work goes on in this room. */
  reopened: z.strictObject({ reason: prose(2_000), day }),
  /** `version`: one more than that of the version it rests on. Its author says it, so that what is signed never depends on what arrives later. */
  lessonsDrafted: z.strictObject({
    ...{ version: z.int().min(1).max(999), base: hash.nullable(), texts: lessonTexts },
    ...{ charter: charterVersion, day },
  }),
  lessonsSigned: z.strictObject({
    hash,
    lines: z
      .array(z.strictObject({ language: textLanguage, line: z.string().max(400) }))
      .min(1)
      .max(8),
    day,
  }),
  /** A side's own view beside the report, signed or not. */
  viewAdded: z.strictObject({ texts: inLanguages(prose(8_000)), day }),
};
export const { versions, parse } = eventsOf(schemas);
export type IncidentEvent = EventOf<typeof schemas>;
export type IncidentData<T extends IncidentEvent['type']> = Extract<IncidentEvent, { readonly type: T }>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

export type Opened = Said & Omit<IncidentData<'opened'>, 'tasks' | 'schedule'>;

/** Who has a role at a member, and had it before; the last one that has not left has it now. */
export interface Holding extends Said, Omit<IncidentData<'roleTaken'>, 'day'> {
  readonly left: Instant | null;
}

export interface LogLine extends Said, Omit<IncidentData<'logged'>, 'day'> {
  /** The line that took its place. */
  readonly struckBy: string | null;
}

export interface TaskChange extends Said, Pick<IncidentData<'taskSet'>, 'set' | 'evidence' | 'attachments'> {}

export interface Task extends Said {
  readonly texts: IncidentData<'tasked'>['texts'];
  readonly role: IncidentData<'tasked'>['role'];
  readonly due: IncidentData<'tasked'>['due'];
  readonly owner: string | null;
  readonly state: (typeof taskStates)[number];
  /** The last change, or what brought the task in: what the next change rests on. */
  readonly last: string;
  readonly changes: readonly TaskChange[];
  /** Two sides set the same thing to different values, neither knowing of the other's; the next change settles it. */
  readonly contested: readonly string[];
}

export interface Measure extends Said, Omit<IncidentData<'measureTaken'>, 'day'> {
  readonly ended: (Said & { readonly at: Instant }) | null;
}

export interface Proposal extends Said {
  readonly what: 'close' | 'merge';
  readonly into: string | null;
  readonly reason: string;
  /** Who has to agree: the members under the charter that its author named. */
  readonly members: readonly string[];
  /** Who has, the proposer first. */
  readonly agreed: readonly Said[];
  readonly refused: (Said & { readonly reason: string }) | null;
  /** The word with which all had agreed. */
  readonly stands: Said | null;
}

export interface LessonsVersion extends Said {
  readonly version: number;
  readonly hash: string;
  readonly base: string | null;
  readonly texts: IncidentData<'lessonsDrafted'>['texts'];
  readonly members: readonly string[];
  /** Written beside another version of the same base, neither knowing of the other: kept, to be taken up. */
  readonly aside: boolean;
  readonly signatures: readonly (Said & { readonly lines: IncidentData<'lessonsSigned'>['lines'] })[];
}

export interface IncidentState {
  readonly opened: Opened | null;
  readonly severity: (typeof severities)[number];
  readonly severities: readonly (Said & { readonly severity: (typeof severities)[number]; readonly reason: string })[];
  /** The hours of reports, the earliest stretch first. */
  readonly schedule: readonly ScheduledFrom[];
  readonly roles: readonly Holding[];
  readonly log: readonly LogLine[];
  readonly tasks: readonly Task[];
  readonly measures: readonly Measure[];
  readonly proposals: readonly Proposal[];
  readonly closed: Said | null;
  readonly merged: (Said & { readonly into: string }) | null;
  readonly reopened: readonly (Said & { readonly reason: string })[];
  readonly lessons: readonly LessonsVersion[];
  readonly views: readonly (Said & { readonly texts: IncidentData<'viewAdded'>['texts'] })[];
  readonly members: readonly string[];
  readonly erased: readonly Said[];
  readonly updated: Instant;
}
