import type { FastifyInstance } from 'fastify';
import { routes } from '../../../packages/contract/routes.ts';
import { proveRecord } from '../prove-record.ts';
import { declare, notFound } from './declare.ts';
import { actorFor, type DoorContext, mayOnKind } from './door-context.ts';
import { logLook } from './read-log.ts';
import { rowOf } from './records.ts';
import { refuseWithheld } from './withheld.ts';

export function proofRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  declare(app, routes.proof, async ({ params, request, reply }) => {
    const officer = mayOnKind(context, request, 'record.proof', params.kind);
    await rowOf(node, params);
    await refuseWithheld(node, params, officer);
    await logLook(node, actorFor(officer, []), { route: 'proof', record: params.record });
    const text = await proveRecord(node, params);
    if (text === null) throw notFound();
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="${params.record}.entente-proof"`)
      .send(text);
  });
}
