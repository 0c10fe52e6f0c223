import type { TLSSocket } from 'node:tls';
import { gzipSync } from 'node:zlib';
import type { Behaviour } from './peer.ts';
import { drip, pour, tell } from './peer.ts';
import type { Lie, Truth } from './scripts.ts';

/** What goes wrong below the protocol: HTTP itself is the lie. Each must end in a refusal, and in none of our memory. */
export interface WireScript {
  readonly name: string;
  peer(truth: Truth, elsewhere: number): Behaviour;
}

/** Honest about everything but the way of telling it; receipts are never spoken of. */
function telling(name: string, say: (socket: TLSSocket, honest: Lie, elsewhere: number) => void): WireScript {
  return {
    name,
    peer: (truth, elsewhere) => (request) => {
      if (request.route === 'held') return { status: 204, body: new Uint8Array() };
      return (socket) => {
        void truth.ask(request).then((honest) => say(socket, honest, elsewhere));
      };
    },
  };
}

const head = (status: string, lines: readonly string[] = []): string =>
  `HTTP/1.1 ${status}\r\n${lines.join('\r\n')}${lines.length > 0 ? '\r\n' : ''}\r\n`;
const lengthOf = (lie: Lie): string => `content-length: ${lie.body.length}`;

export const wireScripts: readonly WireScript[] = [
  telling('a header of a megabyte', (socket, honest) => {
    socket.write(head('200 OK', [`x: ${'y'.repeat(1 << 20)}`, lengthOf(honest)]));
    socket.write(honest.body);
  }),
  telling('headers without end', (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    pour(socket, 'x: y\r\n'.repeat(100));
  }),
  telling('a status line without end', (socket) => {
    socket.write('HTTP/1.1 200 ');
    pour(socket, 'O'.repeat(1_000));
  }),
  telling('an answer that is always about to come', (socket) => pour(socket, head('102 Processing'))),
  telling('go on, and nothing after it', (socket) => void socket.write(head('100 Continue'))),
  telling(
    'another protocol',
    (socket) => void socket.write(head('101 Switching Protocols', ['connection: upgrade', 'upgrade: h2c'])),
  ),
  telling(
    'the way elsewhere',
    (socket, _, elsewhere) =>
      void socket.write(head('302 Found', [`location: http://127.0.0.1:${elsewhere}/`, 'content-length: 0'])),
  ),
  telling(
    'the way elsewhere for ever',
    (socket, _, elsewhere) =>
      void socket.write(
        head('308 Permanent Redirect', [`location: https://127.0.0.1:${elsewhere}/`, 'content-length: 0']),
      ),
  ),
  telling('compressed a thousand times', (socket) => {
    const body = gzipSync(Buffer.alloc(64 << 20));
    socket.write(head('200 OK', ['content-encoding: gzip', `content-length: ${body.length}`]));
    socket.write(body);
  }),
  telling('chunks without end', (socket) => {
    socket.write(head('200 OK', ['transfer-encoding: chunked']));
    pour(socket, `10000\r\n${'x'.repeat(65_536)}\r\n`);
  }),
  telling('chunks of one byte without end', (socket) => {
    socket.write(head('200 OK', ['transfer-encoding: chunked']));
    pour(socket, '1\r\nx\r\n'.repeat(1_000));
  }),
  telling('a chunk of 2^53 bytes', (socket) => {
    socket.write(head('200 OK', ['transfer-encoding: chunked']));
    pour(socket, `20000000000000\r\n${'x'.repeat(65_536)}`);
  }),
  telling('words about a chunk without end', (socket) => {
    socket.write(head('200 OK', ['transfer-encoding: chunked']));
    socket.write('5;');
    pour(socket, 'a'.repeat(10_000));
  }),
  telling('trailers without end', (socket) => {
    socket.write(head('200 OK', ['transfer-encoding: chunked']));
    socket.write('1\r\nx\r\n0\r\n');
    pour(socket, 'x: y\r\n'.repeat(100));
  }),
  telling('a length of 10^18', (socket) => {
    socket.write(head('200 OK', ['content-length: 1000000000000000000']));
    pour(socket, 'x'.repeat(65_536));
  }),
  telling('two lengths', (socket, honest) => {
    socket.write(head('200 OK', [lengthOf(honest), 'content-length: 3']));
    socket.write(honest.body);
  }),
  telling('a length and chunks', (socket, honest) => {
    socket.write(head('200 OK', [lengthOf(honest), 'transfer-encoding: chunked']));
    socket.write(honest.body);
  }),
  telling('a length below nothing', (socket) => void socket.write(head('200 OK', ['content-length: -1']))),
  telling('HTTP/1.0, cut in the middle', (socket, honest) => {
    socket.write('HTTP/1.0 200 OK\r\n\r\n');
    socket.end(honest.body.subarray(0, honest.body.length / 2));
  }),
  telling('HTTP/0.9', (socket, honest) => void socket.end(honest.body)),
  telling('HTTP/2 without asking', (socket) => void socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')),
  telling('a page of noise', (socket) => void socket.write(Buffer.alloc(9_000, 0xa5))),
  telling('a byte every now and then', (socket, honest) => {
    socket.write(head('200 OK', [lengthOf(honest)]));
    drip(socket, honest.body);
  }),
  telling('a header a byte at a time', (socket, honest) =>
    drip(socket, Buffer.from(head('200 OK', [lengthOf(honest)]))),
  ),
  telling('no answer', () => {}),
  telling('hangs up', (socket) => void socket.destroy()),
  telling('hangs up after the header', (socket, honest) => {
    socket.end(head('200 OK', [lengthOf(honest)]));
  }),
  telling('two answers to one question', (socket, honest) => {
    const wrong = Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nhello\n');
    tell(socket, { status: 200, body: honest.body.subarray(1) });
    socket.write(wrong);
    socket.write(wrong);
  }),
  telling('noise after the answer', (socket, honest) => {
    tell(socket, { status: 200, body: honest.body.subarray(1) });
    setImmediate(() => pour(socket, Buffer.alloc(65_536, 0xa5)));
  }),
];
