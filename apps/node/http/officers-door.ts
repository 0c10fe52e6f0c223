import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Desk } from '../auth/desk.ts';
import { installAuth } from '../auth/routes.ts';
import { doorAt } from '../auth/same-origin.ts';
import { calendarFeedRoutes } from '../calendar/feed-routes.ts';
import { calendarRoutes } from '../calendar/routes.ts';
import type { NodeCore } from '../core.ts';
import { forgetAnswers } from '../machines/answers.ts';
import { machineDoor } from '../machines/door.ts';
import { machineRoutesOf } from '../machines/routes.ts';
import { mapRoutes } from '../map/routes.ts';
import { taggingRoutes } from '../matching/routes.ts';
import { nameListRouting } from '../naming/lists/routes.ts';
import { namingRoutes } from '../naming/routes.ts';
import { forgetOld } from '../once.ts';
import type { RunningNode } from '../start.ts';
import { actRoutes } from './acts.ts';
import { directoryRoutes } from './directory.ts';
import type { DoorContext } from './door-context.ts';
import { downloadRoute } from './downloads.ts';
import { draftRoutes } from './drafts.ts';
import { exportRoutes } from './exports.ts';
import { dropHalfSealed } from './half-sealed.ts';
import { inquiryRoutes } from './inquiries.ts';
import { journalRoutes } from './journal.ts';
import { listRoutes } from './lists.ts';
import { liveRoute } from './live.ts';
import { metricsRoute } from './metrics.ts';
import { nodeRoutes } from './node-routes.ts';
import { describeDoor, openApiRoute } from './openapi.ts';
import { servePages } from './pages.ts';
import { paperRoute } from './paper.ts';
import { proofRoutes } from './proofs.ts';
import { publicationRoutes } from './publications.ts';
import { recordRoutes } from './records.ts';
import { retentionRoutes } from './retention.ts';
import { sealingRoute } from './sealing.ts';
import { createDoor } from './server.ts';
import { UploadStore } from './upload-store.ts';
import { uploadRoutes } from './uploads.ts';

export interface OfficersDoor {
  readonly app: FastifyInstance;
  readonly desk: Desk;
  /** Where browsers reach it. */
  readonly url: string;
  close(): Promise<void>;
}

/** What a test may do to a door before it opens. */
export interface DoorOptions {
  /** Given the bare door before its first route, so that all routes can be seen as they are added. */
  readonly onBare?: (app: FastifyInstance) => void;
  /** How often a live stream says that it is there, and asks whether its session still stands. */
  readonly heartbeatMs?: number;
  /** Requests a minute one caller may make. */
  readonly requestsPerMinute?: number;
  /** Connections held at once. */
  readonly connections?: number;
}

const requestsPerMinute = 1_200;
const sweepMs = 3_600_000;
const heartbeatMs = 15_000;

/** Opens the door officers' browsers come through, on a node at work. */
export async function openOfficersDoor(node: RunningNode, options: DoorOptions = {}): Promise<OfficersDoor> {
  const { core, log } = node;
  const { config } = core;
  const app = await createDoor({
    logger: log,
    tls: config.officersTls,
    proxies: config.trustProxy,
    requestsPerMinute: options.requestsPerMinute ?? requestsPerMinute,
    ...(options.connections === undefined ? {} : { connections: options.connections }),
  });
  const registered = await describeDoor(app, doorAt(config.publicUrl).sessionCookie);
  options.onBare?.(app);
  const desk = await signInDesk(app, node);
  const uploads = await keepUploads(app, core);
  const context = { node: core, desk, links: node.links };
  addRoutes(app, context, uploads.files, options.heartbeatMs ?? heartbeatMs);
  openApiRoute(app, registered);
  listRoutes(app, context, node.naming.met);
  namingRoutes(app, context, node.naming);
  taggingRoutes(app, context, node.matching);
  await machineDoor(app, context);
  nameListRouting(app, context, { naming: node.naming, store: uploads.lists });
  await servePages(app);
  await app.listen({ host: config.officers.host, port: config.officers.port });
  return { app, desk, url: config.publicUrl, close: () => app.close() };
}

function signInDesk(app: FastifyInstance, { core, log }: RunningNode): Promise<Desk> {
  const { config } = core;
  return installAuth(app, {
    origin: config.publicUrl,
    node: { member: config.member, name: config.name, country: config.country, zone: config.zone },
    kinds: [...core.kinds.values()],
    oidc: config.oidc ?? null,
    local: core.store.local,
    vaultKey: core.keys.vault,
    lastEvent: () => core.live.last,
    rnd: core.rnd,
    now: () => core.now().getTime(),
    audit: (event) => log.info(event, 'audit'),
  });
}

/** The room of files on their way in. What a crash left half done is taken away at once, what is over every hour. */
async function keepUploads(app: FastifyInstance, core: NodeCore): Promise<{ files: UploadStore; lists: UploadStore }> {
  const [files, lists] = [
    await UploadStore.open(join(core.directory, 'uploads')),
    await UploadStore.open(join(core.directory, 'uploads-lists')),
  ];
  await dropHalfSealed(core);
  const sweep = (): void => {
    const done = [files.sweep(core.now()), lists.sweep(core.now()), forgetOld(core), forgetAnswers(core)];
    Promise.all(done).catch((error: unknown) => app.log.error({ err: error }, 'what is over could not be removed'));
  };
  sweep();
  const sweeping = setInterval(sweep, sweepMs).unref();
  app.addHook('onClose', async () => clearInterval(sweeping));
  return { files, lists };
}

function addRoutes(app: FastifyInstance, context: DoorContext, uploads: UploadStore, beatMs: number): void {
  recordRoutes(app, context);
  inquiryRoutes(app, context);
  calendarRoutes(app, context);
  calendarFeedRoutes(app, context);
  machineRoutesOf(app, context);
  mapRoutes(app, context);
  actRoutes(app, context);
  draftRoutes(app, context);
  uploadRoutes(app, context, uploads);
  sealingRoute(app, context, uploads);
  downloadRoute(app, context);
  proofRoutes(app, context);
  paperRoute(app, context);
  publicationRoutes(app, context);
  exportRoutes(app, context);
  directoryRoutes(app, context);
  journalRoutes(app, context);
  retentionRoutes(app, context);
  nodeRoutes(app, context);
  liveRoute(app, context, beatMs);
  metricsRoute(app, context);
}
