import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance } from 'fastify';
import { type Filters, routes } from '../../../packages/contract/routes.ts';
import type { ListQuery } from '../../../packages/store/port.ts';
import { declare } from './declare.ts';
import { actorFor, type DoorContext, mayOnNode } from './door-context.ts';
import { lineOf } from './lines.ts';
import { logLook } from './read-log.ts';

const counterCap = 10_000;
const csvRows = 100_000;
const csvPage = 500;

/** Lists of records. What a list shows is content too: each answer is written to the read log first. */
export function listRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  const query = (filters: Filters, limit: number, cursor?: string): ListQuery => ({
    ...filters,
    me: node.me,
    now: node.now().toISOString(),
    limit,
    cursor,
  });

  declare(app, routes.list, async ({ query: asked, request }) => {
    const officer = mayOnNode(context, request, asked.text === undefined ? 'record.list' : 'record.search');
    const { cursor, limit, ...filters } = asked;
    const wanted = query(filters, limit, cursor);
    const page = await node.store.view.list(wanted);
    const rows = page.rows.map((row) => lineOf(node, row, wanted.now));
    await logLook(node, actorFor(officer, []), { route: 'list', query: JSON.stringify(filters), count: rows.length });
    return { rows, next: page.next };
  });

  declare(app, routes.counters, async ({ request }) => {
    mayOnNode(context, request, 'record.list');
    const counters = await node.store.view.counts({ me: node.me, now: node.now().toISOString(), cap: counterCap });
    return { counters, cap: counterCap };
  });

  declare(app, routes.csv, async ({ query: filters, request, reply }) => {
    const officer = mayOnNode(context, request, 'record.csv');
    const lines: (readonly (string | null)[])[] = [];
    let cursor: string | null = null;
    do {
      const wanted = query(filters, csvPage, cursor ?? undefined);
      const page = await node.store.view.list(wanted);
      for (const row of page.rows) lines.push(cellsOf(lineOf(node, row, wanted.now)));
      cursor = page.next;
    } while (cursor !== null && lines.length < csvRows);
    await logLook(node, actorFor(officer, []), { route: 'csv', query: JSON.stringify(filters), count: lines.length });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="records.csv"')
      .send(stringify([columns, ...lines.map((line) => [...line])], { bom: true, escape_formulas: true }));
  });
}

const columns = [
  'reference',
  'title',
  'group',
  'kind',
  'state',
  'from',
  'to',
  'waiting on',
  'created',
  'updated',
  'due',
  'urgency',
  'handling',
  'TLP',
  'PAP',
  'record',
];

function cellsOf(line: ReturnType<typeof lineOf>): readonly (string | null)[] {
  return [
    line.reference,
    line.title,
    line.groupTitle,
    line.kind,
    line.state,
    line.from,
    line.to.join(' '),
    line.waitingOn.join(' '),
    line.created,
    line.updated,
    line.due?.instant ?? null,
    line.urgency,
    line.handling.codes.join(' '),
    line.handling.tlp,
    line.handling.pap,
    line.record,
  ];
}
