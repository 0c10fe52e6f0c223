import type { FastifyInstance } from 'fastify';
import type { RecordLine } from '../../../packages/contract/record.ts';
import { type Filters, routes } from '../../../packages/contract/routes.ts';
import type { ListQuery } from '../../../packages/store/port.ts';
import type { Officer } from '../auth/officer.ts';
import type { NodeCore } from '../core.ts';
import type { MetNames } from '../naming/met.ts';
import { declare } from './declare.ts';
import { actorFor, type DoorContext, kindsFor, mayOnNode } from './door-context.ts';
import { lineOf } from './lines.ts';
import { logLook } from './read-log.ts';
import { csvOf, recordColumns } from './table.ts';

const counterCap = 10_000;
const csvRows = 100_000;
const csvPage = 500;

/** Lists of records. What a list shows is content too: each answer is written to the read log first. */
export function listRoutes(app: FastifyInstance, context: DoorContext, met: Pick<MetNames, 'count'>): void {
  const { node } = context;
  const query = (officer: Officer, filters: Filters, limit: number, cursor?: string): ListQuery => ({
    ...filters,
    kinds: kindsFor(context, officer).filter((name) => isAsked(node, name, filters)),
    apart: filters.group === undefined ? exercises(node) : [],
    me: node.me,
    now: node.now().toISOString(),
    limit,
    cursor,
  });

  declare(app, routes.list, async ({ query: asked, request }) => {
    const officer = mayOnNode(context, request, asked.text === undefined ? 'record.list' : 'record.search');
    const { cursor, limit, ...filters } = asked;
    const wanted = query(officer, filters, limit, cursor);
    const page = await node.store.view.list(wanted);
    const rows = page.rows.map((row) => lineOf(node, row, wanted.now));
    await logLook(node, actorFor(officer, []), { route: 'list', query: JSON.stringify(filters), count: rows.length });
    return { rows, next: page.next };
  });

  declare(app, routes.counters, async ({ query: { kind }, request }) => {
    const officer = mayOnNode(context, request, 'record.list');
    const kinds = kindsFor(context, officer).filter((name) => kind === undefined || name === kind);
    const now = node.now().toISOString();
    const counters = await node.store.view.counts({ me: node.me, now, cap: counterCap, kinds, apart: exercises(node) });
    return { counters, cap: counterCap, met: await met.count(new Set(kinds)) };
  });

  declare(app, routes.csv, async ({ query: filters, request, reply }) => {
    const officer = mayOnNode(context, request, 'record.csv');
    const { text, rows } = await csvOf(
      pagesOf(context, (cursor) => query(officer, filters, csvPage, cursor)),
      recordColumns,
    );
    await logLook(node, actorFor(officer, []), { route: 'csv', query: JSON.stringify(filters), count: rows });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="records.csv"')
      .send(text);
  });
}

/** Records of which there are thousands would hide all others. */
function isAsked({ kinds }: NodeCore, name: string, { kind, text }: Filters): boolean {
  return kind === name || text !== undefined || kinds.get(name)?.crowd !== true;
}

/** An exercise stands in lists of its own and never beside what is real. */
function exercises({ charters }: NodeCore): readonly string[] {
  return charters.all().flatMap(({ group, exercise }) => (exercise === undefined ? [] : [group]));
}

/** All lines of a list up to the most a table may have. */
async function* pagesOf(
  { node }: DoorContext,
  query: (cursor: string | undefined) => ListQuery,
): AsyncGenerator<readonly RecordLine[]> {
  let cursor: string | undefined;
  for (let rows = 0; rows < csvRows; rows += csvPage) {
    const wanted = query(cursor);
    const page = await node.store.view.list(wanted);
    yield page.rows.map((row) => lineOf(node, row, wanted.now));
    if (page.next === null) return;
    cursor = page.next;
  }
}
