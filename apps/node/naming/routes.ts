import type { FastifyInstance } from 'fastify';
import { routes } from '../../../packages/contract/routes.ts';
import { declare, notFound } from '../http/declare.ts';
import { actorFor, type DoorContext, kindsFor, mayOnKind, mayOnNode } from '../http/door-context.ts';
import { logLook } from '../http/read-log.ts';
import { rowOf } from '../http/records.ts';
import { pairsOf } from './cross-check.ts';
import { shownHits } from './hits.ts';
import type { Naming } from './naming.ts';
import { digestOf, keepVerdict } from './verdicts.ts';

/** Names across scripts: searched among what the officer may read and the lists of the node, and checked for each record. */
export function namingRoutes(app: FastifyInstance, context: DoorContext, naming: Naming): void {
  const { node } = context;

  declare(app, routes.searchNames, async ({ body, request }) => {
    const officer = mayOnNode(context, request, 'record.search');
    const { text, born, nationality } = body;
    const asked = { text, ...(born ? { born } : {}), ...(nationality ? { nationality } : {}) };
    const { found, lists } = await naming.search(asked);
    const hits = await shownHits(node, found, asked, new Set(kindsFor(context, officer)));
    await logLook(node, actorFor(officer, []), { route: 'names', query: text.slice(0, 200), count: hits.length });
    return { hits: [...hits], lists: [...lists], ready: naming.ready };
  });

  declare(app, routes.crossCheck, async ({ params, request }) => {
    const officer = mayOnKind(context, request, 'record.read', params.kind);
    const row = await rowOf(node, params);
    if (node.kinds.get(params.kind)?.subjects === undefined) return { names: false, pairs: [], ready: naming.ready };
    const pairs = await pairsOf(node, naming, params, JSON.parse(row.state), new Set(kindsFor(context, officer)));
    const query = `cross-check ${params.record}`;
    if (pairs.length > 0) await logLook(node, actorFor(officer, []), { route: 'names', query, count: pairs.length });
    return { names: true, pairs: [...pairs], ready: naming.ready };
  });

  declare(app, routes.judgePair, async ({ params, body, request }) => {
    const officer = mayOnKind(context, request, 'record.note', params.kind);
    mayOnKind(context, request, 'record.note', body.other.kind);
    const [one, other] = [await rowOf(node, params), await rowOf(node, body.other)];
    const subjectsOf = (kind: string, state: string): unknown => node.kinds.get(kind)?.subjects?.(JSON.parse(state));
    const [of, and] = [subjectsOf(params.kind, one.state), subjectsOf(body.other.kind, other.state)];
    if (of === undefined || and === undefined) throw notFound();
    const time = node.now().toISOString();
    const { verdict, reason } = body;
    const by = officer.account.id;
    await keepVerdict(node, params, body.other, { verdict, reason, by, time, of: digestOf(of, and) });
    return { time };
  });
}
