import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { askDisk } from '../disk.ts';
import { peerHealth } from '../health.ts';
import { notFound } from './declare.ts';
import type { DoorContext } from './door-context.ts';

/** Prometheus figures of one node: no person, no title, no case. Served to loopback only; a scraper sits beside the node. */
export function metricsRoute(app: FastifyInstance, { node, links }: DoorContext): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const gauge = (name: string, help: string, labelNames: string[]): Gauge =>
    new Gauge({ name, help, labelNames, registers: [register] });
  const size = gauge('entente_feed_entries', 'Entries held of a feed', ['origin']);
  const lag = gauge('entente_view_lag_entries', 'Entries in the log that the view has not taken in', ['origin']);
  const unconfirmed = gauge('entente_peer_unconfirmed_entries', 'Own entries a peer has not signed for', [
    'group',
    'member',
  ]);
  const reachable = gauge('entente_peer_reachable', '1 when the last request to the peer was answered', [
    'group',
    'member',
  ]);
  const skew = gauge('entente_peer_clock_skew_seconds', 'Clock of the peer minus ours', ['group', 'member']);
  const disk = gauge('entente_disk_writable', '1 when the last write to the disk went through', []);
  const quarantined = gauge('entente_quarantined_entries', 'Damaged entries set aside', []);
  const requests = new Counter({
    name: 'entente_http_requests_total',
    help: 'Requests of the officers’ door',
    labelNames: ['route', 'status'],
    registers: [register],
  });
  const seconds = new Histogram({
    name: 'entente_http_request_seconds',
    help: 'Time to answer',
    labelNames: ['route'],
    registers: [register],
  });

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ route, status: String(reply.statusCode) });
    seconds.observe({ route }, reply.elapsedTime / 1_000);
  });

  app.get(
    '/metrics',
    { config: { told: { open: true, media: ['text/plain'], refusals: [404] } } },
    async (request, reply) => {
      if (!isBeside(request)) return reply.status(404).send(notFound().failure);
      disk.set((await askDisk(node)) === 'ok' ? 1 : 0);
      quarantined.set(await node.store.view.exceptionCount('poison'));
      const positions = node.projector.positions();
      for (const feed of await node.store.log.feeds()) {
        size.set({ origin: feed.origin }, feed.size);
        lag.set({ origin: feed.origin }, feed.size - (positions[feed.origin] ?? 0));
      }
      for (const peer of await peerHealth(node, links)) {
        const labels = { group: peer.group, member: peer.member };
        unconfirmed.set(labels, peer.behindThem);
        reachable.set(labels, peer.state === 'unreachable' ? 0 : 1);
        if (peer.clockSkewMs !== null) skew.set(labels, peer.clockSkewMs / 1_000);
      }
      return reply.type(register.contentType).send(await register.metrics());
    },
  );
}

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const passedOn = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'];

/** From a program on this machine, and not passed on by a proxy on it: that one speaks for the whole world. */
function isBeside({ socket, headers }: FastifyRequest): boolean {
  return loopback.includes(socket.remoteAddress ?? '') && !passedOn.some((name) => headers[name] !== undefined);
}
