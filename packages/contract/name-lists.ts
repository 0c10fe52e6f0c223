import { z } from 'zod';
import { like } from '../kind/like.ts';
import type { Route } from './route.ts';

/** A list's name is its file's name and stands at each of its hits: letters of any script, digits, spaces and hyphens, no dot and no slash. */
export const listName = z
  .string()
  .trim()
  .max(60)
  .regex(
    /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _-]*[\p{L}\p{M}\p{N}])?$/u,
    like('sanctions 2026', 'a name of letters, digits, spaces and hyphens'),
  )
  .transform((name) => name.normalize('NFC'));

/** Why a row was passed over (packages/match/names/lists/row.ts), with the numbers that its sentence tells. */
export const damagedRow = z.object({
  line: z.int(),
  why: z.enum(['columns', 'id', 'name', 'zero', 'utf8', 'long', 'open', 'torn', 'json']),
  numbers: z.array(z.number()),
});
export type DamagedRow = z.infer<typeof damagedRow>;

/** Why a whole file is no list. */
export const listRefusals = [
  ...(['empty', 'encoding', 'columns', 'nothing', 'damaged'] as const),
  ...(['failed', 'full', 'stopped'] as const),
] as const;
export type ListRefusal = (typeof listRefusals)[number];

const column = z.string().min(1).max(200).nullable();
/** Which column of a table holds what: its heading, or `#` and its place from 1; null of what none holds (packages/match/names/lists/table.ts). */
export const columnMap = z.strictObject({
  ...{ id: column, name: column, aliases: column, schema: column, born: column, nationality: column },
});
export type SaidColumns = z.infer<typeof columnMap>;
export const listColumns = ['name', 'id', 'aliases', 'born', 'nationality', 'schema'] as const;

const format = z.enum(['table', 'entities']);
const counts = { rows: z.int(), names: z.int(), damaged: z.int() };

/** What is known of a list that was loaded here; null of an index that was put into the folder by hand. */
export const listFacts = z.object({
  /** Name of the file it came from. */
  file: z.string(),
  format,
  loaded: z.string(),
  /** Account that loaded it. */
  by: z.string(),
  /** Length of the file it came from. */
  bytes: z.int(),
  ...counts,
  /** The first damaged rows; all of them are in the file of damaged rows. */
  first: z.array(damagedRow),
  /** Which columns were said to hold what, and of how many; where the headings decided, nothing was said. */
  said: z.object({ columns: columnMap, width: z.int() }).optional(),
});
export type ListFacts = z.infer<typeof listFacts>;

const loading = z.object({
  name: z.string(),
  file: z.string(),
  /** Bytes read of `total`; while the index is built and written nothing is read any more. */
  phase: z.enum(['reading', 'building', 'writing']),
  read: z.int(),
  total: z.int(),
  rows: z.int(),
  damaged: z.int(),
});
export type Loading = z.infer<typeof loading>;

const ended = z.object({
  name: z.string(),
  file: z.string(),
  outcome: z.enum(['loaded', 'cancelled', 'refused']),
  refusal: z.enum(listRefusals).nullable(),
  rows: z.int(),
  damaged: z.int(),
});
export type Ended = z.infer<typeof ended>;

const list = z.object({
  name: z.string(),
  /** Whether this version of the program reads it; one of an earlier version has to be loaded again. */
  usable: z.boolean(),
  /** Length of its index on the disk of the node. */
  size: z.int(),
  facts: listFacts.extend({ byName: z.string().nullable() }).nullable(),
});

const upload = z.string().max(200);
const done = z.object({ done: z.boolean() });
const named = z.object({ list: listName });

/** Screening lists of a node, for those who run it: none of them sees what is searched in them. */
export const nameListRoutes = {
  nameLists: {
    method: 'GET',
    path: '/api/names/lists',
    response: z.object({ lists: z.array(list), loading: loading.nullable(), last: ended.nullable() }),
  },
  /**
   * What an uploaded file would be read as: its columns, its first rows and what is damaged among them. Nothing is loaded. Which columns hold what is as it is
   * said; where nothing is, as it was for a list whose columns these were, or as the headings tell.
   */
  examineList: {
    method: 'POST',
    path: '/api/names/lists/examine',
    body: z.object({ upload, columns: columnMap.optional() }),
    response: z.object({
      refusal: z.enum(listRefusals).nullable(),
      format: format.nullable(),
      /** The columns of a table, and how each is named in `said`. */
      columns: z.array(z.object({ heading: z.string(), reference: z.string() })),
      said: columnMap.nullable(),
      /** The list as whose columns these are read. */
      remembered: z.string().nullable(),
      /** Columns without which no row is whole. */
      lacking: z.array(z.enum(['id', 'name'])),
      /** The first rows that are whole. */
      sample: z.array(
        z.object({
          ...{ id: z.string(), names: z.array(z.string()) },
          ...{ born: z.string().nullable(), nationality: z.string().nullable() },
        }),
      ),
      rows: z.int(),
      damaged: z.int(),
      first: z.array(damagedRow),
    }),
  },
  /** Begins to load an uploaded file; a list of that name stays as it is until the new one is whole. */
  loadList: {
    method: 'POST',
    path: '/api/names/lists',
    body: z.object({
      ...{ upload, name: listName, file: z.string().trim().min(1).max(255) },
      columns: columnMap.optional(),
    }),
    response: done,
  },
  /** Ends what is being loaded; what was there stays. */
  cancelList: { method: 'POST', path: '/api/names/lists/cancel', response: done },
  removeList: { method: 'DELETE', path: '/api/names/lists/:list', params: named, response: done },
} as const satisfies Record<string, Route>;

/** Where files for lists are sent to, by tus 1.0. */
export const listUploads = '/api/names/uploads';
/** All damaged rows of a list as a table. */
export const damagedRowsOf = (list: string): string => `/api/names/lists/${encodeURIComponent(list)}/damaged.csv`;
