import type { FastifyInstance } from 'fastify';
import type { Desk } from '../auth/desk.ts';
import { installAuth } from '../auth/routes.ts';
import type { RunningNode } from '../start.ts';
import { actRoutes } from './acts.ts';
import { directoryRoutes } from './directory.ts';
import type { DoorContext } from './door-context.ts';
import { draftRoutes } from './drafts.ts';
import { fileRoutes } from './files.ts';
import { listRoutes } from './lists.ts';
import { liveRoute } from './live.ts';
import { metricsRoute } from './metrics.ts';
import { nodeRoutes } from './node-routes.ts';
import { describeDoor, openApiRoute } from './openapi.ts';
import { proofRoutes } from './proofs.ts';
import { recordRoutes } from './records.ts';
import { createDoor, servePages } from './server.ts';

export interface OfficersDoor {
  readonly app: FastifyInstance;
  readonly desk: Desk;
  /** Where browsers reach it. */
  readonly url: string;
  close(): Promise<void>;
}

const requestsPerMinute = 1_200;

/** Opens the door officers' browsers come through, on a node at work. */
export async function openOfficersDoor({ core, links, log }: RunningNode): Promise<OfficersDoor> {
  const { config } = core;
  const app = await createDoor({ logger: log, tls: config.officersTls, requestsPerMinute });
  await describeDoor(app);
  const desk = await installAuth(app, {
    origin: config.publicUrl,
    node: { member: config.member, name: config.name, country: config.country, zone: config.zone },
    kinds: [...core.kinds.values()],
    oidc: config.oidc ?? null,
    local: core.store.local,
    vaultKey: core.keys.vault,
    rnd: core.rnd,
    now: () => core.now().getTime(),
    audit: (event) => log.info(event, 'audit'),
  });
  const context: DoorContext = { node: core, desk, links };
  listRoutes(app, context);
  recordRoutes(app, context);
  actRoutes(app, context);
  draftRoutes(app, context);
  await fileRoutes(app, context);
  proofRoutes(app, context);
  directoryRoutes(app, context);
  nodeRoutes(app, context);
  liveRoute(app, context);
  metricsRoute(app, context);
  openApiRoute(app);
  await servePages(app);
  await app.listen({ host: config.officers.host, port: config.officers.port });
  return { app, desk, url: config.publicUrl, close: () => app.close() };
}
