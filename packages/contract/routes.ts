import { z } from 'zod';
import { calendarRoutes } from './calendar.ts';
import { machineRoutes } from './machines.ts';
import { mapRoutes } from './map.ts';
import { nameRoutes } from './names.ts';
import { oversightRoutes } from './oversight.ts';
import { attachmentState, done, preview, recordLine, recordView } from './record.ts';
import type { Route } from './route.ts';
import { taggingRoutes } from './tagging.ts';

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

const draftBody = z.object({
  group: word,
  kind: word,
  record: z.string().max(80).nullable(),
  command: word,
  title: z.string().max(300),
  input: z.record(z.string(), z.unknown()),
});

/** `updated` of the draft that a writer had before them: what they did not see is neither written over nor deleted. null: there was none. */
const draftBase = z.string().max(40);

/** Why the protection of a person is set aside: a head asks for it, another one releases it. */
const override = z.string().min(1).max(2_000).optional();

/** Account in whose name it was decided, for what was kept meanwhile: the node takes it from nobody else. */
const person = z.string().max(128).optional();

const publicationMedia = ['text/html', 'text/plain', 'application/pdf'] as const;
const publicationForm = z.enum(['page', 'file', 'pdf']);
/** The language of the text; the first there is when it is not said or not there. */
const publicationWords = z.object({ language: z.string().max(8).optional() });

/** Every route of the officers' door except sign-in and accounts (auth.ts). Uploads speak tus 1.0 at /api/uploads. */
export const routes = {
  list: {
    method: 'GET',
    path: '/api/records',
    query: filters.extend({
      cursor: z
        .string()
        .regex(/^-?\d{1,16}\.\d{1,16}\.\d{1,16}$/, 'take it as it stands in "next" of the page before, or leave it out')
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: listResponse,
  },
  /** Of all kinds, or of one. `met`: records whose names met others, not yet judged (`/api/names/met`). */
  counters: {
    method: 'GET',
    path: '/api/counters',
    query: z.object({ kind: word.optional() }),
    response: z.object({ counters, cap: z.number(), met: z.int() }),
  },
  /** text/csv, same filters, at most 100,000 rows, cells that could be formulas are defused. */
  csv: { method: 'GET', path: '/api/records.csv', query: filters, response: z.string(), media: ['text/csv'] },
  record: { method: 'GET', path: '/api/records/:group/:kind/:record', params: recordKey, response: recordView },
  /** text/plain entente.proof/v1, as a download. */
  proof: {
    method: 'GET',
    path: '/api/records/:group/:kind/:record/proof',
    params: recordKey,
    response: z.string(),
    media: ['text/plain'],
  },
  /** application/pdf in the reader's language. */
  pdf: {
    method: 'GET',
    path: '/api/records/:group/:kind/:record/pdf',
    params: recordKey,
    query: z.object({ language: z.enum(['en', 'fr', 'ar', 'it', 'es', 'de']).default('en') }),
    response: z.unknown(),
    media: ['application/pdf'],
    refusals: [422],
  },
  /** A record's public text before or after its time: the page (text/html), the file with all signatures (text/plain), paper (application/pdf). */
  publication: {
    method: 'GET',
    path: '/api/records/:group/:kind/:record/publication/:form',
    params: recordKey.extend({ form: publicationForm }),
    query: publicationWords,
    response: z.unknown(),
    media: publicationMedia,
    refusals: [422],
  },
  /** One file of a record in a format that other programs read, as a download. */
  exported: {
    method: 'GET',
    path: '/api/records/:group/:kind/:record/exports/:name',
    params: recordKey.extend({ name: z.string().max(120) }),
    response: z.unknown(),
    /** As the kind says. */
    media: ['*/*'],
  },
  /** For everybody, without a session: what is public now, and each text in its forms. */
  publishedIndex: {
    method: 'GET',
    path: '/published',
    query: publicationWords,
    response: z.unknown(),
    media: ['text/html'],
    open: true,
  },
  published: {
    method: 'GET',
    path: '/published/:group/:kind/:record/:form',
    params: recordKey.extend({ form: publicationForm }),
    query: publicationWords,
    response: z.unknown(),
    media: publicationMedia,
    open: true,
    refusals: [422],
  },
  create: {
    method: 'POST',
    path: '/api/groups/:group/:kind/:command',
    params: z.object({ group: z.string(), kind: z.string(), command: z.string() }),
    body: z.object({ input: z.unknown(), idempotency: z.string().max(64), override, as: person }),
    response: done,
  },
  act: {
    method: 'POST',
    path: '/api/records/:group/:kind/:record/:command',
    params: recordKey.extend({ command: z.string() }),
    body: z.object({ input: z.unknown(), idempotency: z.string().max(64), override, as: person }),
    response: done,
  },
  /** Several at once, each on a record whose id follows from its input, in one commit: what is refused does not hold back the others. */
  createEach: {
    method: 'POST',
    path: '/api/groups/:group/:kind/:command/-/each',
    params: z.object({ group: z.string(), kind: z.string(), command: z.string() }),
    body: z.object({ inputs: z.array(z.unknown()).min(1).max(512) }),
    response: z.object({
      /** In the order asked: the record, or why not. */
      results: z.array(
        z.union([
          z.object({ record: z.string() }),
          z.object({ code: z.string(), message: z.string(), field: z.string().optional() }),
        ]),
      ),
    }),
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
  /** A question about what stands in a group, as the kind declares it; the answer is the kind's own plain data. */
  inquire: {
    method: 'POST',
    path: '/api/inquiries/:group/:kind/:inquiry',
    params: z.object({ group: z.string(), kind: z.string(), inquiry: z.string() }),
    body: z.object({ input: z.unknown() }),
    response: z.object({ answer: z.unknown() }),
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
  /** The file itself, Content-Disposition: attachment, Range served. */
  attachment: {
    method: 'GET',
    path: '/api/records/:group/:kind/:record/-/attachments/:id',
    params: recordKey.extend({ id: z.string() }),
    response: z.unknown(),
    media: ['application/octet-stream'],
    refusals: [409, 416],
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
    body: draftBody.extend({ base: draftBase.nullable().default(null) }),
    response: z.object({ updated: z.string() }),
    refusals: [409],
  },
  deleteDraft: {
    method: 'DELETE',
    path: '/api/drafts/:id',
    params: z.object({ id: z.string() }),
    query: z.object({ base: draftBase.optional() }),
    response: z.object({}),
    refusals: [409],
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
          /** Set when it is an exercise: its last day in the zone of the group, and whether it is over. */
          exercise: z.object({ until: z.string(), over: z.boolean() }).nullable(),
          fourEyes: z.array(z.string()),
          instruments: z.array(z.object({ id: z.string(), title: z.string() })),
          /** Who may ask whom in private whether both hold something (spec/PSI.md). */
          matching: z.array(
            z.object({
              holder: z.string(),
              asker: z.string(),
              batches: z.number(),
              categories: z.array(z.string()),
            }),
          ),
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
  ...calendarRoutes,
  ...machineRoutes,
  ...mapRoutes,
  ...nameRoutes,
  ...taggingRoutes,
  ...oversightRoutes,
} as const satisfies Record<string, Route>;

/**
 * `GET /api/live` is Server-Sent Events: `id` is a growing number, resumable with Last-Event-ID, or begun after the number that the
 * session tells (`after`);
 * `event: record` data {group, kind, record}; `event: counters` data {}; `event: peers` data {}; a comment every 15 s.
 */
export const livePath = '/api/live';
export const liveFrom = z.strictObject({ after: z.coerce.number().int().min(0).optional() });
