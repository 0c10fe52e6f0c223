import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Logger } from 'pino';
import { isFault, parseRequest } from '../../../packages/sync/index.ts';
import type { Caller } from '../charters.ts';
import type { NodeCore } from '../core.ts';
import { boundCrowd } from '../crowd.ts';
import { answerPeer, nothing } from './answer.ts';
import { hasEnded, pinOf } from './certificate.ts';
import { certificateOf, strictTls } from './dial.ts';
import type { Pairing } from './pairing.ts';
import { sendSegment } from './segment.ts';
import { createTurns } from './turns.ts';
import type { Waiters } from './wait.ts';

export interface PeersDoor {
  readonly port: number;
  close(): Promise<void>;
}

/** Requests one peer may have open at once, connections of one peer, and of those who have not shown who they are. */
const openPerPeer = 64;
const connectionsPerPeer = 32;
const strangers = 128;
/** For each further group shared with it: two polls, and two more of a process of its own that died and is not missed yet. */
const perGroup = 4;
const more = ({ groups }: Caller): number => perGroup * (groups.size - 1);
/** Answers of megabytes one peer may be taking at once: what is made for it and not yet taken is in our memory. */
const heavyPerPeer = 8;
/** A connection on which nothing moved for so long is ended; a long poll is shorter. */
const silenceMs = 60_000;

/** The door other nodes come through: TLS 1.3, both sides show a certificate, GET only. Who is in no charter hears nothing. */
export async function openPeersDoor(deps: {
  node: NodeCore;
  waiters: Waiters;
  log: Logger;
  onSeen: (member: string) => void;
  /** Nothing of a feed is on its way into the store. */
  settled: (origin: string) => boolean;
  /** While its window is open, whoever holds a certificate may come in, to the paths of pairing. */
  pairing: Pick<Pairing, 'answer' | 'openUntil'>;
}): Promise<PeersDoor> {
  const { node, log } = deps;
  const open = new Map<string, number>();
  const heavy = createTurns(() => heavyPerPeer);
  const server = createServer(
    {
      ...node.keys.tls,
      ...strictTls,
      requestCert: true,
      rejectUnauthorized: false,
      handshakeTimeout: 10_000,
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 60_000,
      maxHeaderSize: 8_192,
    },
    (request, response) => {
      handle(request, response).catch((error: unknown) => {
        log.error({ err: error }, 'the peers’ door failed on a request');
        response.destroy();
      });
    },
  );
  server.setTimeout(silenceMs);
  const arriving = boundCrowd(server, strangers);
  const sockets = new Map<string, Set<TLSSocket>>();
  /** Every connection, known or not yet: the server's own list forgets those that have not asked anything. */
  const all = new Set<Duplex>();
  server.on('connection', (socket) => {
    all.add(socket);
    socket.once('close', () => all.delete(socket));
  });

  /** Before a byte of HTTP is read: whoever nobody here knows is not even told what is wrong with his request. */
  server.prependListener('secureConnection', (socket) => {
    const known = callerOf(socket);
    if (known !== null) {
      arriving.dismiss(socket);
      admit(known, socket);
    } else if (certificateOf(socket) === null || deps.pairing.openUntil() === null) socket.destroy();
  });

  /** A peer that holds too many connections loses its oldest: those of a process of its own that died, perhaps. */
  function admit(caller: Caller, socket: TLSSocket): void {
    const here = sockets.get(caller.member) ?? new Set();
    sockets.set(caller.member, here.add(socket));
    socket.once('close', () => here.delete(socket));
    const [oldest] = here;
    if (here.size > connectionsPerPeer + more(caller)) oldest?.destroy();
  }

  /** Asked again with every request: a member that a charter removes is nobody from then on. */
  function callerOf(socket: TLSSocket): Caller | null {
    const certificate = certificateOf(socket);
    if (certificate === null || hasEnded(certificate, node.now())) return null;
    return node.charters.caller(pinOf(certificate));
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const socket = request.socket instanceof TLSSocket ? request.socket : null;
    const certificate = socket === null ? null : certificateOf(socket);
    if (socket === null || certificate === null) return void request.socket.destroy();
    const caller = callerOf(socket);
    const path = request.url ?? '';
    // None of the questions has a body: one without end would keep the node busy with throwing it away.
    if (hasBody(request)) return caller === null ? void socket.destroy() : refuse(response, 400);
    const introduced = request.method === 'GET' ? await deps.pairing.answer(path, certificate) : null;
    if (introduced !== null) return send(response, introduced);
    if (caller === null) return void socket.destroy();
    if (request.method !== 'GET') return refuse(response, 405);
    deps.onSeen(caller.member);
    const count = open.get(caller.member) ?? 0;
    if (count >= openPerPeer + more(caller)) return send(response, { ...nothing, status: 429 });
    open.set(caller.member, count + 1);
    try {
      await serve(caller, path, request, response);
    } finally {
      whenTaken(response, () => open.set(caller.member, (open.get(caller.member) ?? 1) - 1));
    }
  }

  async function serve(
    caller: Caller,
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const asked = parseRequest(path);
    if (isFault(asked)) return send(response, { ...nothing, status: 400 });
    if (asked.route === 'bodies' || asked.route === 'segment') {
      const giveBack = await heavy.take(caller.member);
      whenTaken(response, giveBack);
      if (response.closed) return;
    }
    if (asked.route === 'segment') return sendSegment(node, caller, asked.sha256, request, response);
    const gone = new AbortController();
    whenTaken(response, () => gone.abort());
    return send(response, await answerPeer(node, caller, asked, deps.waiters, deps.settled, gone.signal));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(node.config.peers.port, node.config.peers.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: portOf(server.address()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of all) socket.destroy();
      }),
  };
}

export interface Sent {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Once the answer has left for good, or its reader has gone. */
function whenTaken(response: ServerResponse, then: () => void): void {
  if (response.closed) then();
  else response.once('close', then);
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** What it was going to send is not waited for. */
function refuse(response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close');
  send(response, { ...nothing, status });
}

function send(response: ServerResponse, { status, type, body }: Sent): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-store' });
  response.end(body);
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
