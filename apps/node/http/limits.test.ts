import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { parseConfig } from '../config.ts';
import { securityHeaders } from './headers.ts';

let at: TestDoor;
let officer: Visitor;
const perMinute = 40;

beforeAll(async () => {
  at = await testDoor({ requestsPerMinute: perMinute });
  officer = await at.visitor(['officer']);
});
afterAll(() => at[Symbol.asyncDispose]());

const inject = (url: string, address: string, headers: Readonly<Record<string, string>> = {}) =>
  at.door.app.inject({ method: 'GET', url, headers, remoteAddress: address });

/** What comes back on a bare connection that sends this and waits. */
function answerTo(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(at.door.url);
    const socket = connect(Number(port), '127.0.0.1');
    let heard = '';
    socket.on('data', (bytes: Buffer) => {
      heard += bytes.toString();
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
    socket.write(text);
  });
}

describe('the rate of requests', () => {
  it('[NODE-106] beyond the limit is answered with 429, how long to wait and a code; others go on', async () => {
    const visitor = await at.visitor(['officer']);
    for (let count = 0; count < perMinute; count++)
      expect((await inject('/api/groups', '10.0.0.1', visitor.headers)).statusCode).toBe(200);
    const refused = await inject('/api/groups', '10.0.0.1', visitor.headers);
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'tooMany']);
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect((await inject('/api/groups', '10.0.0.1', officer.headers)).statusCode).toBe(200);
    expect((await inject('/api/groups', '10.9.9.9', visitor.headers)).statusCode).toBe(429);
  });

  it('[NODE-106] counts strangers by address, a network of IPv6 as one, and what is not there too', async () => {
    for (let count = 0; count < perMinute; count++)
      await inject(`/api/nothing/${count}`, `2001:db8:1:2::${count.toString(16)}`);
    expect((await inject('/api/session', '2001:db8:1:2::ffff')).statusCode).toBe(429);
    expect((await inject('/api/nothing', '2001:db8:1:2::ffff')).statusCode).toBe(429);
    expect((await inject('/api/session', '2001:db8:1:3::1')).statusCode).toBe(200);
    expect((await inject('/healthz', '2001:db8:1:2::1')).statusCode).toBe(200);
  });
});

describe('proxies in front', () => {
  it('[NODE-106] are believed only when named: else the address of the connection counts', async () => {
    const forwarded = { 'x-forwarded-for': '192.0.2.1' };
    for (let count = 0; count < perMinute; count++)
      await inject('/api/session', '10.1.1.1', { 'x-forwarded-for': `192.0.2.${count}` });
    expect((await inject('/api/session', '10.1.1.1', forwarded)).statusCode).toBe(429);
    const proxied = await testDoor({
      requestsPerMinute: 5,
      change: (rome) => ({
        ...rome,
        core: { ...rome.core, config: { ...rome.core.config, trustProxy: ['10.1.1.0/24'] } },
      }),
    });
    const ask = (from: string, client: string) =>
      proxied.door.app.inject({ url: '/api/session', remoteAddress: from, headers: { 'x-forwarded-for': client } });
    for (let count = 0; count < 5; count++) await ask('10.1.1.1', '192.0.2.1');
    expect((await ask('10.1.1.1', '192.0.2.1')).statusCode).toBe(429);
    expect((await ask('10.1.1.1', '192.0.2.2')).statusCode).toBe(200);
    for (let count = 0; count < 5; count++) await ask('10.2.2.2', `192.0.2.${count + 10}`);
    expect((await ask('10.2.2.2', '192.0.2.99')).statusCode).toBe(429);
    await proxied[Symbol.asyncDispose]();
  });

  it('[NODE-106] are addresses or networks, or the configuration is refused', () => {
    const config = (trustProxy: unknown) => () =>
      parseConfig(JSON.stringify({ ...at.rome.core.config, trustProxy }), 'node.json');
    expect(config(['10.0.0.1', '2001:db8::/32'])().trustProxy).toHaveLength(2);
    expect(config(['proxy.example'])).toThrow(/trustProxy/);
    expect(config(true)).toThrow(/trustProxy/);
  });
});

describe('what is no request', () => {
  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n\r\n', 400, 'input'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431, 'tooLarge'],
    [
      'two lengths',
      'POST /api/records HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      400,
      'input',
    ],
    [
      'length and chunks',
      'POST /api/x HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'input',
    ],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400, 'input'],
    ['a header with a bare line feed', 'GET /healthz HTTP/1.1\r\nhost: x\r\nx: a\n\nb\r\n\r\n', 400, 'input'],
  ])('[NODE-107] %s: a typed refusal on the bare line, and the line is closed', async (_, text, status, code) => {
    const answer = await answerTo(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(/connection: close/i);
    if (answer.includes('{')) expect(JSON.parse(answer.slice(answer.indexOf('{'))).code).toBe(code);
  });

  it('[NODE-107] a request that trickles in is given up in bounded time', () => {
    const { server } = at.door.app;
    expect(server.headersTimeout).toBeLessThanOrEqual(15_000);
    expect(server.requestTimeout).toBeLessThanOrEqual(120_000);
    expect(server.keepAliveTimeout).toBeLessThanOrEqual(30_000);
    expect(server.timeout).toBeLessThanOrEqual(60_000);
  });
});

describe('headers of every answer', () => {
  const wanted: Readonly<Record<string, RegExp>> = {
    'content-security-policy': /^default-src 'none';.*script-src 'self';.*require-trusted-types-for 'script'/,
    'x-content-type-options': /^nosniff$/,
    'x-frame-options': /^DENY$/i,
    'referrer-policy': /^no-referrer$/,
    'cross-origin-opener-policy': /^same-origin$/,
    'cross-origin-resource-policy': /^same-origin$/,
  };

  it.each([
    '/api/session',
    '/api/records',
    '/api/nothing',
    '/healthz',
    '/api/openapi.json',
    '/api/uploads',
    '/api/records/%ff',
  ])('[NODE-108] %s: nothing inline, nothing framed, nothing guessed', async (url) => {
    const { headers } = await inject(url, '10.3.3.3');
    if (url !== '/api/records/%ff')
      for (const [name, value] of Object.entries(wanted))
        expect([name, headers[name]]).toEqual([name, expect.stringMatching(value)]);
    expect(String(headers['content-security-policy'] ?? '')).not.toMatch(/script-src[^;]*(unsafe|http|\*)/);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers.server).toBeUndefined();
    if (url.startsWith('/api/') && url !== '/api/records/%ff') expect(headers['cache-control']).toBe('no-store');
  });

  it('[NODE-108] uploads and live updates carry them too', async () => {
    for (const [method, url] of [
      ['POST', '/api/uploads'],
      ['GET', '/api/live'],
    ] as const) {
      const response = await officer.send(method, url, undefined, { 'tus-resumable': '1.0.0', 'upload-length': '1' });
      for (const [name, value] of Object.entries(wanted))
        expect([name, response.headers.get(name)]).toEqual([name, expect.stringMatching(value)]);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      await response.body?.cancel();
    }
  });

  it('[NODE-108] over TLS they ask the browser to come by TLS for a year', () => {
    expect(securityHeaders(true).strictTransportSecurity).toEqual({ maxAge: 31_536_000 });
    expect(securityHeaders(false).strictTransportSecurity).toBe(false);
  });
});
