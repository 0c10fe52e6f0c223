import { z } from 'zod';
import { roles } from '../kind/kind.ts';
import { like } from '../kind/like.ts';
import type { Route } from './route.ts';

const word = z.string().max(64);
const recordKey = z.object({ group: z.string(), kind: z.string(), record: z.string() });
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, like('2026-05-31', 'a day'));

const dueKey = z.object({ group: word, kind: word, record: z.string().max(80) });

/** One record in the retention queue. */
const dueRecord = dueKey.extend({
  title: z.string(),
  /** Month until which its first statement may be kept, YYYY-MM; `over` when it has passed. */
  keep: z.string(),
  over: z.boolean(),
  /** Statements of our own, and of others that we hold. */
  own: z.number(),
  foreign: z.number(),
  held: z.boolean(),
});
export type DueRecord = z.infer<typeof dueRecord>;

/** What a line of the journal tells of: a look and its way, or a decision. */
export const journalDeeds = z.enum([
  'read.record',
  'read.proof',
  'read.pdf',
  'read.attachment',
  'read.calendar',
  'read.export',
  'queried.list',
  'queried.search',
  'queried.csv',
  'queried.inquiry',
  'queried.names',
  'queried.next',
  'queried.places',
  'queried.calendarFeed',
  'queried.journal',
  'queried.journalCsv',
  'queried.journalFeed',
  'assigned',
  'noted',
  'proposed',
  'approved',
  'refused',
  'executed',
  'failed',
]);

const journalFilters = z.object({
  /** Id of an account. */
  person: z.string().max(128).optional(),
  record: z.string().max(80).optional(),
});

const journalLine = z.object({
  /** `<origin>#<seq>` of the entry in the private feed. */
  id: z.string(),
  time: z.string(),
  /** Name of the account, null when it is known no more. */
  person: z.string().nullable(),
  role: z.enum(roles),
  ref: z.string(),
  what: journalDeeds,
  /** Group, kind and title are null when the record is not here any more. */
  record: z
    .object({
      record: z.string(),
      group: z.string().nullable(),
      kind: z.string().nullable(),
      title: z.string().nullable(),
    })
    .nullable(),
  /** The words searched for. */
  words: z.string().nullable(),
  /** All that was asked of a list, as JSON text. */
  query: z.string().nullable(),
  /** Records that a list showed. */
  count: z.number().nullable(),
});

/** What those ask for who watch over the authority's own people, and over how long anything is kept. */
export const oversightRoutes = {
  /** Keeps our own copy of a record whoever recalls it, on a ground; null ends that. */
  hold: {
    method: 'POST',
    path: '/api/records/:group/:kind/:record/-/hold',
    params: recordKey,
    body: z.object({
      hold: z.object({ ground: z.string().max(64), explanation: z.string().max(2_000) }).nullable(),
    }),
    response: z.object({ held: z.boolean() }),
  },
  /** Records of which something is over, or ends within 60 days. */
  retention: {
    method: 'GET',
    path: '/api/retention',
    response: z.object({ items: z.array(dueRecord), clock: z.string().nullable() }),
  },
  /** What erasing these would do, and, without `dryRun`, doing it: `release` when a second person has to agree. */
  eraseDue: {
    method: 'POST',
    path: '/api/retention/erase',
    body: z.object({ items: z.array(dueKey).min(1).max(500), dryRun: z.boolean() }),
    response: z.object({
      records: z.number(),
      own: z.number(),
      foreign: z.number(),
      files: z.number(),
      bytes: z.number(),
      asked: z.array(z.string()),
      needsRelease: z.boolean(),
      release: z.string().nullable(),
      done: z.boolean(),
    }),
  },
  /** What the authority's own people looked at and decided, newest first. `next` goes on where the search ended. */
  journal: {
    method: 'GET',
    path: '/api/journal',
    query: journalFilters.extend({
      before: z
        .string()
        .regex(
          /^[1-9][0-9]{0,5}\.(0|[1-9][0-9]{0,15})$/,
          'take it as it stands in "next" of the page before, or leave it out',
        )
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: z.object({ lines: z.array(journalLine), next: z.string().nullable() }),
  },
  /** text/csv, same filters, at most 100,000 lines. */
  journalCsv: {
    method: 'GET',
    path: '/api/journal.csv',
    query: journalFilters,
    response: z.string(),
    media: ['text/csv'],
  },
  /** text/plain entente.feed/v1: the whole private feed, which "entente verify" checks without a node. */
  journalFeed: { method: 'GET', path: '/api/journal.feed', response: z.unknown(), media: ['text/plain'] },
  /** What may be published of a group and a period: small figures are null. The shared ones are the same on every node. */
  transparency: {
    method: 'GET',
    path: '/api/transparency/:group',
    params: z.object({ group: z.string() }),
    query: z.object({ from: day, to: day }),
    response: z.object({
      shared: z.array(
        z.object({ asker: z.string(), holder: z.string(), measure: z.string(), count: z.number().nullable() }),
      ),
      /** SHA-256 (hex) of the shared figures as they are told: members compare it. */
      fingerprint: z.string(),
      /** Of this authority alone, all its groups together: looks, searches, releases, overrides, what was let go. */
      own: z.array(z.object({ measure: z.string(), count: z.number().nullable() })),
    }),
  },
  statistics: {
    method: 'GET',
    path: '/api/statistics/:group',
    params: z.object({ group: z.string() }),
    query: z.object({ from: day, to: day }),
    response: z.object({
      rows: z.array(z.object({ asker: z.string(), holder: z.string(), measure: z.string(), count: z.number() })),
    }),
  },
} as const satisfies Record<string, Route>;
