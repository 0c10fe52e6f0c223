import { constants, type X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect, type TLSSocket } from 'node:tls';
import { hasEnded, pinOf } from './certificate.ts';
import { createTurns } from './turns.ts';

export interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
  /** The peer's own clock as its answer states it, or null. */
  readonly date: Date | null;
}

export interface GetOptions {
  /** The answer is cut off, and refused, beyond this. */
  readonly maxBytes: number;
  /** Until the answer begins, connecting included. Once it has begun it must go on coming (`DialOptions.stallMs`). */
  readonly timeoutMs: number;
  readonly range?: { readonly from: number; readonly to: number };
  /** Memory of the caller, `maxBytes` long, that the answer is written into; the body is then a part of it. */
  readonly into?: Buffer;
  readonly signal?: AbortSignal;
}

/** One peer's door as seen from here. GET only: nothing is ever written at another authority. */
export interface Dial {
  get(path: string, options: GetOptions): Promise<Answer>;
  close(): void;
}

export class DialError extends Error {
  readonly code: 'unreachable' | 'pin' | 'ended' | 'timeout' | 'tooLarge' | 'cut';
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

export interface DialOptions {
  /** The clock that tells whether a certificate has ended. */
  readonly now?: () => Date;
  /** An answer that has begun brings at least `stallBytes` in every such time until it is whole, or is given up. */
  readonly stallMs?: number;
  /** Requests under way at once; the others wait for a turn. Each has a connection of its own. */
  readonly most?: () => number;
}

/** Slower than 16 kB in 10 s (13 kbit/s) is no line but somebody who holds us up. */
const stallBytes = 16_384;
const defaultStallMs = 10_000;
const usualMost = 16;
/** Until the other end has shown its certificate. */
const handshakeMs = 20_000;
/** Bytes of answer headers taken in, and answers of class 1xx heard before one that is final. */
const longestHeader = 8_192;
const mostInterim = 4;
/** Bytes of room an answer begins with that does not say how long it is. */
const firstRoom = 16_384;

type Judge = (certificate: X509Certificate | null) => DialError | null;

/** Only hands a socket out after its certificate was found to carry the pin, so that not even a path reaches anybody else. */
class PinnedAgent extends Agent {
  readonly #identity: DialIdentity;
  readonly #judge: Judge;

  constructor(identity: DialIdentity, judge: Judge) {
    // Not bounded here: an agent does not count the connections that are still being made.
    super({ keepAlive: true, maxCachedSessions: 0, timeout: 60_000 });
    this.#identity = identity;
    this.#judge = judge;
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
      clearTimeout(tooLate);
      socket.off('error', broken).off('close', closed).off('secureConnect', shaken);
      if (error !== null) socket.on('error', () => {}).destroy();
      callback?.(error, socket);
    };
    const broken = (error: Error): void => settle(new DialError('unreachable', error.message));
    const closed = (): void => settle(new DialError('unreachable', 'the connection was closed in the handshake'));
    const shaken = (): void => settle(this.#judge(certificateOf(socket)));
    // Whoever takes the connection and never shakes hands would else be waited for without end.
    const tooLate = setTimeout(() => settle(new DialError('timeout', 'no handshake')), handshakeMs);
    socket.on('error', broken).on('close', closed).on('secureConnect', shaken);
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
  options: DialOptions = {},
): Dial {
  const base = new URL(address);
  const now = options.now ?? (() => new Date());
  const agent = new PinnedAgent(identity, (certificate) => {
    if (certificate === null || !accept(pinOf(certificate), certificate))
      return new DialError('pin', 'the certificate there is not the one the charter names');
    return hasEnded(certificate, now()) ? new DialError('ended', 'the certificate there has ended') : null;
  });
  const turns = createTurns(options.most ?? (() => usualMost));
  let closed = false;
  return {
    async get(path, asked) {
      const giveBack = await turns.take('');
      try {
        if (closed || asked.signal?.aborted === true) throw new DialError('cut', 'it is not asked for any more');
        return await getOnce(base, agent, path, asked, options.stallMs ?? defaultStallMs);
      } finally {
        giveBack();
      }
    },
    close() {
      closed = true;
      agent.destroy();
    },
  };
}

function getOnce(base: URL, agent: Agent, path: string, options: GetOptions, stallMs: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      agent,
      host: base.hostname,
      port: base.port || 443,
      path,
      method: 'GET',
      maxHeaderSize: longestHeader,
      headers: options.range === undefined ? {} : { range: `bytes=${options.range.from}-${options.range.to}` },
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    let over = false;
    const end = (result: DialError | Answer): void => {
      if (over) return;
      over = true;
      clearTimeout(guard);
      if (result instanceof DialError) {
        reject(result);
        outgoing.destroy();
      } else resolve(result);
    };
    const timeout = `no answer within ${options.timeoutMs} ms`;
    let guard = setTimeout(() => end(new DialError('timeout', timeout)), options.timeoutMs);
    let interim = 0;
    outgoing.on('information', () => {
      if (++interim > mostInterim) end(new DialError('cut', 'the peer only says that an answer will come'));
    });
    outgoing.on('response', (incoming) => {
      clearTimeout(guard);
      let [length, before] = [0, 0];
      let body = roomFor(incoming, options);
      guard = setInterval(() => {
        if (length - before < stallBytes) end(new DialError('timeout', 'the answer comes too slowly'));
        before = length;
      }, stallMs);
      incoming.on('data', (chunk: Buffer) => {
        if (length + chunk.length > options.maxBytes)
          return end(new DialError('tooLarge', `the answer is longer than the ${options.maxBytes} bytes asked for`));
        body = withRoom(body, length, chunk.length);
        length += chunk.copy(body, length);
      });
      incoming.on('error', () => end(new DialError('cut', 'the connection broke in the middle of an answer')));
      incoming.on('end', () => end(wholeOf(incoming, body.subarray(0, length))));
    });
    outgoing.on('error', (error) => {
      end(error instanceof DialError ? error : new DialError('unreachable', error.message));
    });
    // After everything else: an answer that changes the protocol ends a request without a word.
    outgoing.on('close', () => end(new DialError('cut', 'the connection ended without an answer')));
    outgoing.end();
  });
}

/** As much as the answer says it is long, and may be: an answer of megabytes is not copied from room to larger room. */
function roomFor({ headers }: IncomingMessage, { into, maxBytes }: GetOptions): Buffer {
  const stated = headers['content-length'];
  return into ?? Buffer.allocUnsafe(stated === undefined ? firstRoom : Math.min(Number(stated), maxBytes));
}

/** One buffer and no list of pieces: a piece may be a byte, and the list a hundred times as long as what it holds. */
function withRoom(body: Buffer, length: number, more: number): Buffer {
  if (length + more <= body.length) return body;
  const larger = Buffer.allocUnsafe(Math.max(length + more, 2 * body.length));
  body.copy(larger, 0, 0, length);
  return larger;
}

function wholeOf(incoming: IncomingMessage, body: Buffer): Answer {
  const date = incoming.headers.date === undefined ? Number.NaN : Date.parse(incoming.headers.date);
  return { status: incoming.statusCode ?? 0, body, date: Number.isNaN(date) ? null : new Date(date) };
}
