import type { FastifyInstance } from 'fastify';
import { livePath } from '../../../packages/contract/routes.ts';
import type { NumberedEvent } from '../live.ts';
import { type DoorContext, mayOnNode } from './door-context.ts';

const heartbeatMs = 15_000;
const mostStreams = 2_000;

/** Server-Sent Events: what changed, never its content. Resumes after `Last-Event-ID`, or says that the page must reload. */
export function liveRoute(app: FastifyInstance, context: DoorContext): void {
  const { live } = context.node;
  let streams = 0;
  app.get(livePath, async (request, reply) => {
    mayOnNode(context, request, 'record.follow');
    if (streams >= mostStreams)
      return reply.status(503).send({ code: 'busy', message: 'Too many pages are open: try again.' });
    const header = request.headers['last-event-id'];
    const last = Number(typeof header === 'string' ? header : Number.NaN);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...headersOf(reply.getHeaders()),
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const write = ({ id, event }: NumberedEvent): void => {
      raw.write(`id: ${id}\nevent: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`);
    };
    raw.write('retry: 2000\n\n');
    const missed = Number.isSafeInteger(last) ? live.since(last) : [];
    if (missed === null) raw.write(`id: ${live.last}\nevent: reload\ndata: {}\n\n`);
    else for (const event of missed) write(event);
    const stop = live.subscribe(write);
    const beat = setInterval(() => raw.write(': here\n\n'), heartbeatMs);
    streams += 1;
    raw.on('close', () => {
      streams -= 1;
      clearInterval(beat);
      stop();
    });
  });
}

function headersOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}
