import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer, type TLSSocket } from 'node:tls';
import { strictTls } from '../../apps/node/wire/dial.ts';
import { isFault, type PeerRequest, parseRequest } from '../../packages/sync/index.ts';
import type { Lie } from './scripts.ts';

/** What a peer does with a question: an answer as data, or its own hand on the wire. */
export type Behaviour = (request: PeerRequest, path: string) => Promise<Lie> | Lie | ((socket: TLSSocket) => void);

/** The door of a peer that says what it is told to: real TLS with a member's certificate, HTTP written by hand. */
export interface HostilePeer {
  readonly port: number;
  /** Paths asked for so far. */
  readonly asked: readonly string[];
  /** From now on it behaves so; polls that wait hear that there is nothing new and ask again. */
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

const dripMs = 300;
const pollMs = 1_000;
const longestRequest = 16_384;

export async function hostilePeer(identity: { key: string; cert: string }): Promise<HostilePeer> {
  const sockets = new Set<TLSSocket>();
  const asked: string[] = [];
  let behaviour: Behaviour = () => nothingNew;
  let turned = Promise.withResolvers<void>();

  const server = createServer({ ...identity, ...strictTls, requestCert: true, rejectUnauthorized: false }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let heard = '';
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      if (heard.length > longestRequest) socket.destroy();
      for (let end = heard.indexOf('\r\n\r\n'); end >= 0; end = heard.indexOf('\r\n\r\n')) {
        const path = /^GET (\S+) HTTP\/1\.1\r\n/.exec(heard)?.[1] ?? '';
        heard = heard.slice(end + 4);
        asked.push(path);
        void reply(socket, path);
      }
    });
  });
  server.on('tlsClientError', () => {});

  async function reply(socket: TLSSocket, path: string): Promise<void> {
    const request = parseRequest(path);
    if (isFault(request)) return void socket.destroy();
    const before = behaviour;
    let said = before(request, path);
    if (said instanceof Promise) said = await said;
    if (typeof said === 'function') return said(socket);
    // A long poll waits as an honest one does, only shorter, and no longer than this peer stays as it is.
    if (said.status === 204 && 'wait' in request && request.wait > 0)
      await Promise.race([turned.promise, pause(pollMs)]);
    tell(socket, said);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    behave(next) {
      behaviour = next;
      turned.resolve();
      turned = Promise.withResolvers();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const nothingNew: Lie = { status: 204, body: new Uint8Array() };

/** Writes an answer as HTTP, with the length it claims and in the way it wants to come. */
export function tell(socket: TLSSocket, { status, body, declared, stream }: Lie): void {
  if (socket.destroyed || stream === 'silent') return;
  const length = stream === 'endless' ? 10 ** 9 : (declared ?? body.length);
  socket.write(`HTTP/1.1 ${status} Said\r\ncontent-length: ${length}\r\n\r\n`);
  if (stream === 'endless') pour(socket, Buffer.alloc(65_536));
  else if (stream === 'dribble') drip(socket, body);
  else socket.write(body);
  if (declared !== undefined && declared > body.length) socket.end();
}

/** Writes the same again and again, as fast as it is taken, for as long as anybody takes it. */
export function pour(socket: TLSSocket, piece: Buffer | string): void {
  while (!socket.destroyed && socket.write(piece));
  if (!socket.destroyed) socket.once('drain', () => pour(socket, piece));
}

/** One byte at a time. */
export function drip(socket: TLSSocket, body: Uint8Array): void {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || at >= body.length) return clearInterval(timer);
    socket.write(body.subarray(at, ++at));
  }, dripMs);
}
