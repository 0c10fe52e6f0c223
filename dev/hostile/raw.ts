import { connect as connectTcp, type Socket } from 'node:net';
import { type ConnectionOptions, connect } from 'node:tls';
import { strictTls } from '../../apps/node/wire/dial.ts';

/** What came back over one connection, and whether the other end closed it within the time. */
export interface Heard {
  readonly bytes: Buffer;
  readonly closed: boolean;
  readonly error: string | null;
}

export interface RawOptions {
  readonly port: number;
  readonly tls?: ConnectionOptions | 'none';
  /** Sent once the connection stands, as they are. */
  readonly send: string | Buffer;
  /** Ends the waiting early: what was hoped for has come. */
  readonly enough?: (bytes: Buffer) => boolean;
  readonly withinMs?: number;
}

/** Says something over a connection of its own, byte for byte, and hears what comes. Never rejects. */
export function say({ port, tls = {}, send, enough, withinMs = 3_000 }: RawOptions): Promise<Heard> {
  return new Promise((resolve) => {
    const socket = open(port, tls);
    const chunks: Buffer[] = [];
    let error: string | null = null;
    const done = (closed: boolean): void => {
      clearTimeout(timer);
      resolve({ bytes: Buffer.concat(chunks), closed, error });
      socket.destroy();
    };
    const timer = setTimeout(() => done(false), withinMs);
    socket.once(tls === 'none' ? 'connect' : 'secureConnect', () => socket.write(send));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (enough?.(Buffer.concat(chunks)) === true) done(false);
    });
    socket.on('error', (problem) => {
      error = problem.message;
    });
    socket.once('close', () => done(true));
  });
}

function open(port: number, tls: ConnectionOptions | 'none'): Socket {
  if (tls === 'none') return connectTcp(port, '127.0.0.1');
  return connect({ host: '127.0.0.1', port, ...strictTls, rejectUnauthorized: false, servername: '', ...tls });
}

export const get = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: entente\r\nconnection: close\r\n\r\n`;

/** Status and body of one answer, to compare two of them byte for byte; the clock is left out. */
export function answerOf({ bytes }: Heard): string {
  return bytes.toString('latin1').replace(/^date: .*\r\n/im, '');
}

export const statusOf = (heard: Heard): number =>
  Number(/^HTTP\/1\.1 (\d{3}) /.exec(heard.bytes.toString('latin1'))?.[1] ?? 0);
