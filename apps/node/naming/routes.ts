import type { FastifyInstance } from 'fastify';
import journal from '../../../kinds/journal/index.ts';
import { sideKey } from '../../../kinds/journal/schema.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { Officer } from '../auth/officer.ts';
import { refusedBy } from '../http/acts.ts';
import { declare, notFound } from '../http/declare.ts';
import { actorFor, type DoorContext, kindsFor, mayOnKind, mayOnNode } from '../http/door-context.ts';
import { logLook } from '../http/read-log.ts';
import { rowOf } from '../http/records.ts';
import type { RecordKey } from '../project.ts';
import { digestOfPair, pairsOf, sideOf } from './cross-check.ts';
import { shownHits } from './hits.ts';
import type { Naming } from './naming.ts';
import { keepVerdict } from './verdicts.ts';

/** Records with names that met others, shown together; and pairs that are shown of one. */
const [mostMet, mostPairs] = [20, 30];

/** Names across scripts: searched among what the officer may read and the lists of the node, and checked for each record. */
export function namingRoutes(app: FastifyInstance, context: DoorContext, naming: Naming): void {
  const { node } = context;

  declare(app, routes.searchNames, async ({ body, request }) => {
    const officer = mayOnNode(context, request, 'record.search');
    const { text, born, nationality } = body;
    const asked = { text, ...(born ? { born } : {}), ...(nationality ? { nationality } : {}) };
    const kinds = kindsFor(context, officer);
    const { found, more, lists } = await naming.search({ ...asked, among: { kinds, exercises: [] } });
    const hits = await shownHits(node, found, asked, new Set(kinds));
    await logLook(node, actorFor(officer, []), { route: 'names', query: text.slice(0, 200), count: hits.length });
    return { hits: [...hits], more, lists: [...lists], ready: naming.ready };
  });

  const checked = async (record: RecordKey, officer: Officer) => {
    const row = await rowOf(node, record);
    const names = new Map((await context.desk.accounts.list()).map(({ id, name }) => [id, name]));
    const nameOf = (account: string): string | null => names.get(account) ?? null;
    const kinds = new Set(kindsFor(context, officer));
    const state: unknown = JSON.parse(row.state);
    return { state, ...(await pairsOf(node, naming, record, state, kinds, { nameOf })) };
  };

  declare(app, routes.crossCheck, async ({ params, request }) => {
    const officer = mayOnKind(context, request, 'record.read', params.kind);
    if (node.kinds.get(params.kind)?.subjects === undefined) {
      await rowOf(node, params);
      const left = { names: 0, objects: 0, hits: false };
      return { names: false, pairs: [], left, ready: naming.ready };
    }
    const { pairs: all, left: some } = await checked(params, officer);
    const pairs = all.slice(0, mostPairs);
    const left = { ...some, hits: some.hits || all.length > mostPairs };
    const query = `cross-check ${params.record}`;
    if (pairs.length > 0) await logLook(node, actorFor(officer, []), { route: 'names', query, count: pairs.length });
    return { names: true, pairs: [...pairs], left, ready: naming.ready };
  });

  declare(app, routes.namesMet, async ({ request }) => {
    const officer = mayOnNode(context, request, 'record.search');
    const kinds = new Set(kindsFor(context, officer));
    const [met, count] = [await naming.met.latest(kinds, mostMet), await naming.met.count(kinds)];
    if (met.length > 0) await logLook(node, actorFor(officer, []), { route: 'names', query: 'met', count: met.length });
    return { met: met.map(({ pairs, ...of }) => ({ ...of, pairs: [...pairs] })), count };
  });

  declare(app, routes.judgePair, async ({ params, body, request }) => {
    const officer = mayOnKind(context, request, 'record.note', params.kind);
    if (body.other.in === 'record') mayOnKind(context, request, 'record.note', body.other.kind);
    const { state, pairs } = await checked(params, officer);
    const other = sideKey(body.other);
    const hit = pairs.find((pair) => sideKey(sideOf(pair.hit.where)) === other)?.hit;
    const subjects = node.kinds.get(params.kind)?.subjects?.(state);
    const of = hit && subjects && (await digestOfPair(node, subjects, hit));
    if (!of) throw notFound();
    const { verdict, reason } = body;
    const actor = actorFor(officer, journal.commands.judge?.roles ?? []);
    const kept = await keepVerdict(node, { record: params, other: body.other }, { verdict, reason, of }, actor);
    if (!kept.ok) throw refusedBy(kept);
    naming.met.compare(body.other.in === 'record' ? [params, body.other] : [params]);
    return { time: node.now().toISOString() };
  });
}
