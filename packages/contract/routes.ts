import { z } from 'zod';
import { roles } from '../kind/kind.ts';
import { attachmentState, done, preview, recordLine, recordView } from './record.ts';
import type { Route } from './route.ts';

const boxes = z.enum(['us', 'them', 'overdue', 'open', 'ended', 'all']);
const recordKey = z.object({ group: z.string(), kind: z.string(), record: z.string() });

const word = z.string().max(64);

/** Filters of a list; the same words stand in the address of the page, so that a filter is a link. */
export const filters = z.object({
  box: boxes.default('us'),
  group: word.optional(),
  kind: word.optional(),
  state: word.optional(),
  urgency: word.optional(),
  counterpart: word.optional(),
  text: z.string().max(200).optional(),
  sort: z.enum(['due', 'updated', 'created']).default('due'),
});
export type Filters = z.infer<typeof filters>;

const listResponse = z.object({ rows: z.array(recordLine), next: z.string().nullable() });
const counters = z.record(boxes, z.number());

const member = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  self: z.boolean(),
  address: z.string(),
  keys: z.array(z.object({ use: z.string(), vkey: z.string() })),
});

const peerHealth = z.object({
  member: z.string(),
  name: z.string(),
  group: z.string(),
  state: z.enum(['inStep', 'behind', 'unreachable', 'paused', 'frozen']),
  lastSeen: z.string().nullable(),
  /** Entries of theirs we have not taken in, entries of ours they have not signed for. */
  behindUs: z.number(),
  behindThem: z.number(),
  oldestUnacknowledged: z.string().nullable(),
  clockSkewMs: z.number().nullable(),
  certificateDays: z.number().nullable(),
  /** Code of cause and remedy; the sentence is in the catalogues as health.<code>. */
  cause: z.string().nullable(),
  detail: z.string().nullable(),
});

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

const draftBody = z.object({
  group: word,
  kind: word,
  record: z.string().max(80).nullable(),
  command: word,
  title: z.string().max(300),
  input: z.record(z.string(), z.unknown()),
});

/** What a line of the journal tells of: a look and its way, or a decision. */
export const journalDeeds = z.enum([
  'read.record',
  'read.proof',
  'read.pdf',
  'read.attachment',
  'queried.list',
  'queried.search',
  'queried.csv',
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

/** Every route of the officers' door except sign-in and accounts (auth.ts). Uploads speak tus 1.0 at /api/uploads. */
/** Why the protection of a person is set aside: a head asks for it, another one releases it. */
const override = z.string().min(1).max(2_000).optional();

export const routes = {
  list: {
    method: 'GET',
    path: '/api/records',
    query: filters.extend({
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: listResponse,
  },
  counters: { method: 'GET', path: '/api/counters', response: z.object({ counters, cap: z.number() }) },
  /** text/csv, same filters, at most 100,000 rows, cells that could be formulas are defused. */
  csv: { method: 'GET', path: '/api/records.csv', query: filters, response: z.string() },
  record: { method: 'GET', path: '/api/records/:group/:kind/:record', params: recordKey, response: recordView },
  /** text/plain entente.proof/v1, as a download. */
  proof: { method: 'GET', path: '/api/records/:group/:kind/:record/proof', params: recordKey, response: z.string() },
  /** application/pdf in the reader's language. */
  pdf: {
    method: 'GET',
    path: '/api/records/:group/:kind/:record/pdf',
    params: recordKey,
    query: z.object({ language: z.enum(['en', 'fr', 'ar', 'it', 'es', 'de']).default('en') }),
    response: z.unknown(),
  },
  create: {
    method: 'POST',
    path: '/api/groups/:group/:kind/:command',
    params: z.object({ group: z.string(), kind: z.string(), command: z.string() }),
    body: z.object({ input: z.unknown(), idempotency: z.string().max(64), override }),
    response: done,
  },
  act: {
    method: 'POST',
    path: '/api/records/:group/:kind/:record/:command',
    params: recordKey.extend({ command: z.string() }),
    body: z.object({ input: z.unknown(), idempotency: z.string().max(64), override }),
    response: done,
  },
  previewCreate: {
    method: 'POST',
    path: '/api/preview/:group/:kind/:command',
    params: z.object({ group: z.string(), kind: z.string(), command: z.string() }),
    body: z.object({ input: z.unknown(), override }),
    response: preview,
  },
  previewAct: {
    method: 'POST',
    path: '/api/preview/:group/:kind/:record/:command',
    params: recordKey.extend({ command: z.string() }),
    body: z.object({ input: z.unknown(), override }),
    response: preview,
  },
  assign: {
    method: 'POST',
    path: '/api/records/:group/:kind/:record/-/assign',
    params: recordKey,
    body: z.object({ to: z.string().max(128).nullable() }),
    response: z.object({ assigned: z.string().nullable() }),
  },
  note: {
    method: 'POST',
    path: '/api/records/:group/:kind/:record/-/note',
    params: recordKey,
    body: z.object({ text: z.string().min(1).max(10_000) }),
    response: z.object({ time: z.string() }),
  },
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
  /** The file itself, Content-Disposition: attachment, Range served. */
  attachment: {
    method: 'GET',
    path: '/api/records/:group/:kind/:record/-/attachments/:id',
    params: recordKey.extend({ id: z.string() }),
    response: z.unknown(),
  },
  /** A finished tus upload becomes a sealed attachment, to be named in a command's input. */
  sealUpload: {
    method: 'POST',
    path: '/api/attachments',
    body: z.object({
      upload: z.string().max(100),
      name: z.string().min(1).max(255),
      mediaType: z.string().max(127),
      group: word,
    }),
    response: attachmentState.omit({ held: true, complete: true }),
  },
  drafts: {
    method: 'GET',
    path: '/api/drafts',
    response: z.object({ drafts: z.array(draftBody.extend({ id: z.string(), updated: z.string() })) }),
  },
  putDraft: {
    method: 'PUT',
    path: '/api/drafts/:id',
    params: z.object({ id: z.string() }),
    body: draftBody,
    response: z.object({ updated: z.string() }),
  },
  deleteDraft: {
    method: 'DELETE',
    path: '/api/drafts/:id',
    params: z.object({ id: z.string() }),
    response: z.object({}),
  },
  groups: {
    method: 'GET',
    path: '/api/groups',
    response: z.object({
      groups: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          zone: z.string(),
          version: z.number(),
          fourEyes: z.array(z.string()),
          instruments: z.array(z.object({ id: z.string(), title: z.string() })),
          members: z.array(member),
        }),
      ),
    }),
  },
  /** Colleagues of this authority a record can be assigned to. */
  colleagues: {
    method: 'GET',
    path: '/api/colleagues',
    response: z.object({
      colleagues: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) })),
    }),
  },
  health: {
    method: 'GET',
    path: '/api/health',
    response: z.object({
      node: z.object({
        member: z.string(),
        name: z.string(),
        version: z.string(),
        started: z.string(),
        now: z.string(),
        tzdb: z.string(),
        disk: z.enum(['ok', 'full', 'readonly']),
        entries: z.number(),
        viewLag: z.number(),
        quarantined: z.number(),
        relearning: z.boolean(),
      }),
      peers: z.array(peerHealth),
      exceptions: z.array(z.object({ origin: z.string(), seq: z.number(), status: z.string(), code: z.string() })),
      evidence: z.array(z.object({ origin: z.string(), evidence: z.string() })),
    }),
  },
  /** What the authority's own people looked at and decided, newest first. `next` goes on where the search ended. */
  journal: {
    method: 'GET',
    path: '/api/journal',
    query: journalFilters.extend({
      before: z
        .string()
        .regex(/^[1-9][0-9]{0,5}\.(0|[1-9][0-9]{0,15})$/)
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: z.object({ lines: z.array(journalLine), next: z.string().nullable() }),
  },
  /** text/csv, same filters, at most 100,000 lines. */
  journalCsv: { method: 'GET', path: '/api/journal.csv', query: journalFilters, response: z.string() },
  /** text/plain entente.feed/v1: the whole private feed, which "entente verify" checks without a node. */
  journalFeed: { method: 'GET', path: '/api/journal.feed', response: z.unknown() },
  /** What may be published of a group and a period: small figures are null. The shared ones are the same on every node. */
  transparency: {
    method: 'GET',
    path: '/api/transparency/:group',
    params: z.object({ group: z.string() }),
    query: z.object({ from: z.string().regex(/^\d{4}-\d\d-\d\d$/), to: z.string().regex(/^\d{4}-\d\d-\d\d$/) }),
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
    query: z.object({ from: z.string().regex(/^\d{4}-\d\d-\d\d$/), to: z.string().regex(/^\d{4}-\d\d-\d\d$/) }),
    response: z.object({
      rows: z.array(z.object({ asker: z.string(), holder: z.string(), measure: z.string(), count: z.number() })),
    }),
  },
} as const satisfies Record<string, Route>;

/**
 * `GET /api/live` is Server-Sent Events: `id` is a growing number, resumable with Last-Event-ID;
 * `event: record` data {group, kind, record}; `event: counters` data {}; `event: peers` data {}; a comment every 15 s.
 */
export const livePath = '/api/live';
