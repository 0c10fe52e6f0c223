import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import release from '../../../kinds/release/index.ts';
import { journalDeeds } from '../../../packages/contract/oversight.ts';
import type { Response } from '../../../packages/contract/route.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { roles } from '../../../packages/kind/kind.ts';
import type { EventRow } from '../../../packages/store/port.ts';
import type { Officer } from '../auth/officer.ts';
import type { NodeCore } from '../core.ts';
import { originOf, privateGroupOf } from '../names.ts';
import { wholeFeed } from '../whole-feed.ts';
import { declare } from './declare.ts';
import { actorFor, type DoorContext, mayOnNode } from './door-context.ts';
import { logLook } from './read-log.ts';
import { type Columns, csvOf } from './table.ts';

type Line = Response<typeof routes.journal>['lines'][number];
type Wanted = z.output<typeof routes.journalCsv.query>;

/** Entries looked through for one answer, whatever it finds: a filter that fits nothing must not read the feed to its end. */
const scanned = 5_000;
const csvLines = 100_000;

/**
 * What the authority's own people looked at, searched for and decided, newest first, for those who watch over it.
 * Directive (EU) 2016/680 Art. 25. A look into the journal is a look, and stands in it.
 */
export function journalRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  feedRoute(app, context);

  declare(app, routes.journal, async ({ query, request }) => {
    const officer = mayOnNode(context, request, 'journal.read');
    const { before, limit, ...wanted } = query;
    await shown(node);
    const page = await pageOf(context, wanted, before, limit);
    await note(node, officer, 'journal', wanted, page.lines.length);
    return page;
  });

  declare(app, routes.journalCsv, async ({ query, request, reply }) => {
    const officer = mayOnNode(context, request, 'journal.read');
    await shown(node);
    const { text, rows } = await csvOf(pagesOf(context, query), columns);
    await note(node, officer, 'journalCsv', query, rows);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="journal.csv"')
      .send(text);
  });
}

/** Everything in one file, none missing, for somebody who does not want to rely on this node's word. */
function feedRoute(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  declare(app, routes.journalFeed, async ({ request, reply }) => {
    const officer = mayOnNode(context, request, 'journal.read');
    const origin = privateOrigin(node);
    await note(node, officer, 'journalFeed', {}, (await node.store.log.feed(origin))?.size ?? 0);
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'attachment; filename="journal.feed"')
      .send(Readable.from(wholeFeed(node, origin)));
  });
}

const note = (node: NodeCore, officer: Officer, route: string, wanted: Wanted, count: number): Promise<void> =>
  logLook(node, actorFor(officer, []), { route, query: JSON.stringify(wanted), count });

const columns: Columns<Line> = {
  time: ({ time }) => time,
  person: ({ person }) => person,
  role: ({ role }) => role,
  account: ({ ref }) => ref,
  what: ({ what }) => what,
  record: ({ record }) => record?.record ?? null,
  title: ({ record }) => record?.title ?? null,
  'asked for': ({ query }) => query,
  'records shown': ({ count }) => (count === null ? null : String(count)),
  entry: ({ id }) => id,
};

async function* pagesOf(context: DoorContext, wanted: Wanted): AsyncGenerator<readonly Line[]> {
  let before: string | undefined;
  for (let lines = 0; lines < csvLines; ) {
    const page = await pageOf(context, wanted, before, 200);
    yield page.lines;
    if (page.next === null) return;
    lines += page.lines.length;
    before = page.next;
  }
}

/** A look is answered before it is in the view; whoever reads the journal finds every look before this one. */
async function shown(node: NodeCore): Promise<void> {
  const origin = privateOrigin(node);
  await node.projector.reached(origin, (await node.store.log.feed(origin))?.size ?? 0);
}

const privateOrigin = (node: NodeCore): string => originOf(privateGroupOf(node.me), node.me, epochsOf(node));

/** Newest first, from a place in the private feed downward; `next` is where the scan ended. */
async function pageOf(context: DoorContext, wanted: Wanted, before: string | undefined, limit: number) {
  const { node } = context;
  const people = new Map((await context.desk.accounts.list()).map(({ id, name }) => [id, name]));
  const lines: Line[] = [];
  let at = placeOf(before) ?? { epoch: epochsOf(node), below: Number.MAX_SAFE_INTEGER };
  for (let seen = 0; seen < scanned && at.epoch > 0; ) {
    const origin = originOf(privateGroupOf(node.me), node.me, at.epoch);
    const rows = await node.store.view.latest(origin, at.below, 200);
    for (const row of rows) {
      at = { epoch: at.epoch, below: row.seq };
      const line = lineOf(row, people);
      if (line === null || !fits(line, wanted)) continue;
      lines.push(await titled(node, line));
      if (lines.length === limit) return { lines, next: `${at.epoch}.${at.below}` };
    }
    seen += rows.length;
    if (rows.length === 0) at = { epoch: at.epoch - 1, below: Number.MAX_SAFE_INTEGER };
  }
  return { lines, next: at.epoch === 0 ? null : `${at.epoch}.${at.below}` };
}

function placeOf(before: string | undefined): { epoch: number; below: number } | null {
  const [epoch, below] = (before ?? '').split('.').map(Number);
  return epoch === undefined || below === undefined ? null : { epoch, below };
}

function epochsOf(node: NodeCore): number {
  const charter = node.charters.of(privateGroupOf(node.me));
  return charter?.members.find(({ id }) => id === node.me)?.logs.length ?? 0;
}

const about = z.looseObject({
  record: z.string().nullish(),
  route: z.string().default(''),
  query: z.string().optional(),
  count: z.number().optional(),
});

/** One entry as a line; null for what tells nothing of a person: the node's own notices. */
function lineOf(row: EventRow, people: ReadonlyMap<string, string>): Line | null {
  const [what, role] = [journalDeeds.safeParse(deedOf(row)), z.enum(roles).safeParse(row.by.role)];
  if (!what.success || !role.success) return null;
  const said = about.parse(row.data === '' ? {} : JSON.parse(row.data));
  const record = row.kind === release.name ? row.record : (said.record ?? null);
  return {
    id: `${row.origin}#${row.seq}`,
    time: row.time,
    person: people.get(row.by.ref) ?? null,
    role: role.data,
    ref: row.by.ref,
    what: what.data,
    record: record === null ? null : { record, group: null, kind: null, title: null },
    words: wordsOf(said.query),
    query: said.query ?? null,
    count: what.data.startsWith('queried.') ? (said.count ?? null) : null,
  };
}

/** `read.record`, `queried.list`, `noted`, `approved`: what was done, and for looks by which way. */
function deedOf({ kind, type, data }: EventRow): string {
  const deed = type.slice(kind.length + 1).replace(/\/[0-9]+$/, '');
  if (deed !== 'read' && deed !== 'queried') return deed;
  const { route, query } = about.parse(JSON.parse(data));
  const way = route.split(' ', 1)[0] ?? '';
  return way === 'list' && wordsOf(query) !== null ? `${deed}.search` : `${deed}.${way}`;
}

const filter = z.looseObject({ text: z.string() });

/** The words somebody searched for, or null: also when what was asked is not of the form that lists are asked in. */
function wordsOf(query = ''): string | null {
  if (!query.startsWith('{')) return null;
  try {
    return filter.safeParse(JSON.parse(query)).data?.text ?? null;
  } catch {
    return null;
  }
}

function fits({ ref, record }: Line, wanted: Wanted): boolean {
  return (
    (wanted.person === undefined || ref === wanted.person) &&
    (wanted.record === undefined || record?.record === wanted.record)
  );
}

/** With group, kind and title of the record, while it is here. */
async function titled(node: NodeCore, line: Line): Promise<Line> {
  const row = line.record === null ? null : await node.store.view.find(line.record.record);
  if (row === null) return line;
  const { group, kind, record, facets } = row;
  return { ...line, record: { group, kind, record, title: facets.title } };
}
