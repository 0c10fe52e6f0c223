import { z } from 'zod';
import { like } from '../kind/like.ts';
import { day } from '../kind/marks.ts';
import { instant } from '../kind/zoned.ts';
import type { Route } from './route.ts';

const id = z.string().regex(/^[0-9a-f]{16}$/, like('0f1e2d3c4b5a6978', '16 small hexadecimal digits'));
const code = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{0,11}$/, like('PORT-1', 'at most 12 capital letters, digits and hyphens'));

/** What became of the last file that came with a token. */
const lastUse = z.object({
  at: instant,
  rows: z.number(),
  fresh: z.number(),
  changed: z.number(),
  same: z.number(),
  errors: z.number(),
  dryRun: z.boolean(),
});

const machine = z.object({
  id,
  /** Whose machine it is and which, in the words of whoever let it in. */
  label: z.string(),
  group: z.string(),
  operation: z.string(),
  port: z.string(),
  /** Name of the person who answers for it; null when there is no such account any more. */
  by: z.string().nullable(),
  made: instant,
  expires: instant,
  ended: instant.nullable(),
  /** `held`: the person who answers for it may not let machines in any more. */
  state: z.enum(['works', 'expired', 'ended', 'held']),
  last: lastUse.nullable(),
});
export type MachineView = z.infer<typeof machine>;

const row = z.strictObject({
  day: z.string().max(40),
  line: z.string().max(40),
  way: z.string().max(40),
  port: z.string().max(200).optional(),
  hour: z.union([z.string().max(40), z.number()]).nullish(),
  offset: z.string().max(40).nullish(),
  passengers: z.union([z.string().max(40), z.number()]).nullish(),
  vehicles: z.union([z.string().max(40), z.number()]).nullish(),
  rotations: z.union([z.string().max(40), z.number()]).nullish(),
  queue: z.union([z.string().max(40), z.number()]).nullish(),
});

/** Rows as JSON: the same words as the headings of a table. A field that is none of these is refused, with the whole body. */
export const countRows = z.strictObject({ rows: z.array(row).min(1).max(20_000) });
export type CountRow = z.infer<typeof row>;

const problem = z.object({
  /** Line of the table, its headings being line 1; in JSON the place in `rows`, from 1 on. */
  line: z.number(),
  code: z.string(),
  value: z.string(),
  other: z.number().optional(),
});

const taken = z.object({
  dryRun: z.boolean(),
  rows: z.number(),
  /** Rows that said again what another had said. */
  repeated: z.number(),
  sheets: z.number(),
  fresh: z.number(),
  changed: z.number(),
  same: z.number(),
  /** The first 200; `errorCount` is how many there are. The rows without an error are taken all the same. */
  errors: z.array(problem),
  errorCount: z.number(),
  refused: z.array(z.object({ port: z.string(), day, code: z.string() })),
  missing: z.array(z.object({ port: z.string(), days: z.array(day) })),
  columns: z.record(z.string(), z.string()),
});
export type CountsTaken = z.infer<typeof taken>;

const named = z.array(z.object({ language: z.string(), text: z.string() })).readonly();

/** An operation that runs or is to come, with the ports that the own authority keeps in it. */
const openOperation = z.object({
  group: z.string(),
  /** Title of the group. */
  title: z.string(),
  operation: z.string(),
  names: named,
  ports: z.array(z.object({ code, names: named })),
});
export type OpenOperation = z.infer<typeof openOperation>;

/** Machines of port authorities that send counts by themselves: who lets them in, and what they may send. */
export const machineRoutes = {
  machines: {
    method: 'GET',
    path: '/api/machines',
    /** `open`: what a machine may be let in for; empty for those who let none in. */
    response: z.object({ machines: z.array(machine), open: z.array(openOperation) }),
  },
  /** A token for one port of one operation, shown this once. */
  letMachineIn: {
    method: 'POST',
    path: '/api/machines',
    body: z.object({
      group: z.string().max(64),
      operation: z.string().max(80),
      port: code,
      label: z.string().trim().min(1).max(120),
      days: z.int().min(1).max(400),
    }),
    response: z.object({ id, token: z.string(), expires: instant, address: z.string() }),
  },
  endMachine: {
    method: 'DELETE',
    path: '/api/machines/:id',
    params: z.object({ id: z.string().max(64) }),
    response: z.object({}),
  },
  /** A table (text/csv, UTF-8, at most 8 MB) or rows (application/json, at most 1 MB), with `Authorization: Bearer TOKEN`. */
  sendCounts: {
    method: 'POST',
    path: '/machine/counts',
    query: z.object({ dryRun: z.enum(['true', 'false']).default('false') }),
    body: z.union([z.string(), countRows]),
    response: taken,
  },
} as const satisfies Record<string, Route>;
