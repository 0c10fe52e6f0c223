import type { X509Certificate } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Logger } from 'pino';
import { isFault, parseRequest } from '../../../packages/sync/index.ts';
import type { Caller } from '../charters.ts';
import type { NodeCore } from '../core.ts';
import { answerPeer, nothing } from './answer.ts';
import { pinOf } from './certificate.ts';
import { certificateOf, strictTls } from './dial.ts';
import { sendSegment } from './segment.ts';
import type { Waiters } from './wait.ts';

export interface PeersDoor {
  readonly port: number;
  close(): Promise<void>;
}

/** Requests one peer may have open at once, and connections in all: a peer that takes more waits, the others do not. */
const openPerPeer = 64;
const connections = 256;

/** The door other nodes come through: TLS 1.3, both sides show a certificate, GET only. Who is in no charter hears nothing. */
export async function openPeersDoor(deps: {
  node: NodeCore;
  waiters: Waiters;
  log: Logger;
  onSeen: (caller: Caller) => void;
  /** Nothing of a feed is on its way into the store. */
  settled: (origin: string) => boolean;
  /** Answers the paths of pairing to whoever holds a certificate, while its window is open; null: not for it. */
  pairing: (path: string, certificate: X509Certificate) => Promise<Sent | null>;
}): Promise<PeersDoor> {
  const { node, log } = deps;
  const open = new Map<string, number>();
  const server = createServer(
    {
      ...node.keys.tls,
      ...strictTls,
      requestCert: true,
      rejectUnauthorized: false,
      handshakeTimeout: 10_000,
      headersTimeout: 10_000,
      requestTimeout: 20_000,
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
  server.maxConnections = connections;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET') return send(response, { ...nothing, status: 405 });
    const certificate = request.socket instanceof TLSSocket ? certificateOf(request.socket) : null;
    if (certificate === null) return void request.socket.destroy();
    const path = request.url ?? '';
    const introduced = await deps.pairing(path, certificate);
    if (introduced !== null) return send(response, introduced);
    const caller = node.charters.caller(pinOf(certificate));
    if (caller === null) return void request.socket.destroy();
    deps.onSeen(caller);
    const count = open.get(caller.member) ?? 0;
    if (count >= openPerPeer) return send(response, { ...nothing, status: 429 });
    open.set(caller.member, count + 1);
    try {
      await serve(caller, path, request, response);
    } finally {
      open.set(caller.member, (open.get(caller.member) ?? 1) - 1);
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
    if (asked.route === 'segment') return sendSegment(node, caller, asked.sha256, request, response);
    return send(response, await answerPeer(node, caller, asked, deps.waiters, deps.settled));
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
        server.closeAllConnections();
      }),
  };
}

export interface Sent {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

function send(response: ServerResponse, { status, type, body }: Sent): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-store' });
  response.end(body);
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
