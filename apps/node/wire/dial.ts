import { constants, type X509Certificate } from 'node:crypto';
import { Agent, request } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect, type TLSSocket } from 'node:tls';
import { pinOf } from './certificate.ts';

export interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
  /** The peer's own clock as its answer states it, or null. */
  readonly date: Date | null;
}

export interface GetOptions {
  /** The answer is cut off, and refused, beyond this. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly range?: { readonly from: number; readonly to: number };
  readonly signal?: AbortSignal;
}

/** One peer's door as seen from here. GET only: nothing is ever written at another authority. */
export interface Dial {
  get(path: string, options: GetOptions): Promise<Answer>;
  close(): void;
}

export class DialError extends Error {
  readonly code: 'unreachable' | 'pin' | 'timeout' | 'tooLarge' | 'cut';
  constructor(code: DialError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** What TLS must look like on both ends: 1.3 only, and no tickets, because a resumed session shows no certificate. */
export const strictTls = {
  minVersion: 'TLSv1.3',
  secureOptions: constants.SSL_OP_NO_TICKET,
  ALPNProtocols: ['http/1.1'],
} as const;

/**
 * The peer's certificate once the handshake is over; null when there is none, or when the session was resumed: then nobody is
 * there. Asked of a socket once and remembered, because Node 24 answers only the first time.
 */
export function certificateOf(socket: TLSSocket): X509Certificate | null {
  const known = certificates.get(socket);
  if (known !== undefined) return known;
  const certificate = socket.isSessionReused() ? null : (socket.getPeerX509Certificate() ?? null);
  certificates.set(socket, certificate);
  return certificate;
}
const certificates = new WeakMap<TLSSocket, X509Certificate | null>();

export interface DialIdentity {
  readonly key: string;
  readonly cert: string;
}

/** Only hands a socket out after its certificate was found to carry the pin, so that not even a path reaches anybody else. */
class PinnedAgent extends Agent {
  readonly #identity: DialIdentity;
  readonly #accept: (pin: string, certificate: X509Certificate) => boolean;

  constructor(identity: DialIdentity, accept: (pin: string, certificate: X509Certificate) => boolean) {
    super({ keepAlive: true, maxSockets: 16, maxCachedSessions: 0, timeout: 60_000 });
    this.#identity = identity;
    this.#accept = accept;
  }

  override createConnection(
    options: { host?: string | null | undefined; port?: number | string | null | undefined },
    callback?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | null | undefined {
    const socket = connect({
      host: options.host ?? '127.0.0.1',
      port: Number(options.port),
      ...this.#identity,
      ...strictTls,
      rejectUnauthorized: false,
      servername: '',
    });
    const settle = (error: Error | null): void => {
      socket.removeAllListeners('secureConnect');
      socket.removeAllListeners('error');
      if (error !== null) socket.destroy();
      callback?.(error, socket);
    };
    socket.once('error', (error) => settle(new DialError('unreachable', error.message)));
    socket.once('secureConnect', () => {
      const certificate = certificateOf(socket);
      const known = certificate !== null && this.#accept(pinOf(certificate), certificate);
      settle(known ? null : new DialError('pin', 'the certificate there is not the one the charter names'));
    });
    // The stream is handed over by the callback, once it is known who is at the other end.
    return undefined;
  }
}

/**
 * @param address `https://host:port`
 * @param accept whether a certificate pin is the peer's; asked on each new connection
 */
export function dial(
  address: string,
  identity: DialIdentity,
  accept: (pin: string, certificate: X509Certificate) => boolean,
): Dial {
  const base = new URL(address);
  const agent = new PinnedAgent(identity, accept);
  return {
    get: (path, options) => getOnce(base, agent, path, options),
    close: () => agent.destroy(),
  };
}

function getOnce(base: URL, agent: Agent, path: string, options: GetOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        host: base.hostname,
        port: base.port || 443,
        path,
        method: 'GET',
        headers: options.range === undefined ? {} : { range: `bytes=${options.range.from}-${options.range.to}` },
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        let length = 0;
        incoming.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > options.maxBytes) {
            incoming.destroy();
            reject(new DialError('tooLarge', `the answer is longer than the ${options.maxBytes} bytes asked for`));
            return;
          }
          chunks.push(chunk);
        });
        incoming.on('error', () => reject(new DialError('cut', 'the connection broke in the middle of an answer')));
        incoming.on('end', () => {
          const date = incoming.headers.date === undefined ? Number.NaN : Date.parse(incoming.headers.date);
          resolve({
            status: incoming.statusCode ?? 0,
            body: chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, length),
            date: Number.isNaN(date) ? null : new Date(date),
          });
        });
      },
    );
    outgoing.setTimeout(options.timeoutMs, () => {
      outgoing.destroy(new DialError('timeout', `no answer within ${options.timeoutMs} ms`));
    });
    outgoing.on('error', (error) => {
      reject(error instanceof DialError ? error : new DialError('unreachable', error.message));
    });
    outgoing.end();
  });
}
