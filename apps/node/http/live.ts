import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { z } from 'zod';
import { liveFrom, livePath } from '../../../packages/contract/routes.ts';
import { stillSignedIn } from '../auth/officer.ts';
import type { NumberedEvent } from '../live.ts';
import { Refused } from './declare.ts';
import { type DoorContext, kindsFor, mayOnNode } from './door-context.ts';

const mostStreams = 2_000;
/** Bytes a page may leave unread before its stream is ended; it comes back and resumes. */
const mostUnread = 256 << 10;

/**
 * Server-Sent Events: what changed, never its content. Resumes after `Last-Event-ID`, begins after the number a page was given with its
 * session, or says that the page must reload.
 */
export function liveRoute(app: FastifyInstance, context: DoorContext, heartbeatMs: number): void {
  const { live } = context.node;
  let streams = 0;
  const options = { schema: { querystring: liveFrom }, config: { told: { media: ['text/event-stream'] } } };
  app.get<{ Querystring: z.output<typeof liveFrom> }>(livePath, options, async (request, reply) => {
    const officer = mayOnNode(context, request, 'record.follow');
    if (streams >= mostStreams) throw new Refused(503, 'busy', 'Too many pages are open: try again.');
    const last = lastSeen(request.headers['last-event-id']) ?? request.query.after ?? null;
    const kinds = new Set(kindsFor(context, officer));
    const raw = begin(reply);
    const send = (text: string): void => {
      if (raw.writableLength > mostUnread) raw.end();
      else raw.write(text);
    };
    const tell = (event: NumberedEvent): void => {
      if (event.event.event !== 'record' || kinds.has(event.event.data.kind)) send(lines(event));
    };
    const missed = last === null ? [] : live.since(last);
    if (missed === null) send(`id: ${live.last}\nevent: reload\ndata: {}\n\n`);
    else for (const event of missed) tell(event);
    const stop = live.subscribe(tell);
    const beat = setInterval(() => {
      stillSignedIn(context.desk, request).then(
        (stands) => (stands ? send(': here\n\n') : raw.end()),
        () => raw.end(),
      );
    }, heartbeatMs);
    streams += 1;
    raw.on('close', () => {
      streams -= 1;
      clearInterval(beat);
      stop();
    });
  });
}

/** The number of the last event a page has seen; null when it has seen none, or says something else. */
function lastSeen(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,16}$/.test(header) ? Number(header) : null;
}

function begin(reply: FastifyReply): ServerResponse {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  raw.write('retry: 2000\n\n');
  return raw;
}

function lines({ id, event }: NumberedEvent): string {
  return `id: ${id}\nevent: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`;
}
