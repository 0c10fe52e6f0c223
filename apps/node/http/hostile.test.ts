import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';
import { replaySeed } from '../../../dev/test/chance.ts';
import { failure } from '../../../packages/contract/error.ts';
import { privateGroupOf } from '../names.ts';

/** Every operation of the door as it describes itself, called with what no page would send. */
interface Operation {
  readonly method: string;
  readonly path: string;
  readonly names: readonly string[];
  readonly takesBody: boolean;
  /** Statuses it says it answers with. */
  readonly statuses: readonly string[];
}

let at: TestDoor;
let head: Visitor;
let record = '';
let operations: readonly Operation[] = [];

const described = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({ requestBody: z.unknown().optional(), responses: z.record(z.string(), z.unknown()) }).loose(),
    ),
  ),
});

beforeAll(async () => {
  at = await testDoor({ requestsPerMinute: 1_000_000 });
  head = await at.visitor(['officer', 'head']);
  record = (await ask(at.rome)).record;
  const { paths } = described.parse(await (await head.get('/api/openapi.json')).json());
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path,
      names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
      takesBody: requestBody !== undefined,
      statuses: Object.keys(responses),
    })),
  );
});
afterAll(() => at[Symbol.asyncDispose]());

/** Sign-in ends sessions and counts guesses; live updates never end: they have tests of their own. */
const ours = (): readonly Operation[] =>
  operations.filter(({ path, method }) => method !== 'HEAD' && !/session|account|invitation|auth|live/.test(path));

const known: Readonly<Record<string, () => string>> = {
  group: () => group,
  kind: () => 'request',
  record: () => record,
  command: () => 'withdraw',
  id: () => '0199f3b2-0c00-7000-8000-000000000002',
};
function addressOf({ path, names }: Operation, values: Readonly<Record<string, string>>): string {
  return names.reduce((address, name) => address.replace(`{${name}}`, values[name] ?? known[name]?.() ?? 'x'), path);
}

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly payload?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}
async function send({ method, url, payload, headers = {} }: Sent) {
  const json = payload === undefined ? {} : { 'content-type': 'application/json' };
  const options = {
    method,
    url,
    headers: { ...head.headers, ...json, ...headers },
    ...(payload === undefined ? {} : { payload }),
  };
  const reply = await at.door.app.inject(options as InjectOptions);
  return { status: reply.statusCode, body: reply.body, type: String(reply.headers['content-type']) };
}

/** An answer is a success, or a failure with its code and sentence; never a fault of the server, never anything else. */
function judge(what: string, { status, body, type }: Awaited<ReturnType<typeof send>>): void {
  if (status < 400) return;
  expect([what, status < 500 || status === 507 || status === 503]).toEqual([what, true]);
  expect([what, type]).toEqual([what, 'application/json; charset=utf-8']);
  const said = failure.strict().safeParse(JSON.parse(body));
  expect([what, said.success]).toEqual([what, true]);
  expect(said.data?.code).not.toBe('internal');
}

const sizes = async (): Promise<readonly number[]> =>
  Promise.all(
    [`${group}/it-moi/1`, `${privateGroupOf('it-moi')}/it-moi/1`].map(
      async (origin) => (await at.rome.core.store.log.feed(origin))?.size ?? 0,
    ),
  );

const malformed: readonly [string, string | Buffer][] = [
  ['nothing', ''],
  ['half', '{"input":'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"x"'],
  ['a number', '1e999'],
  ['two values', '{} {}'],
  ['a comment', '{/**/}'],
  ['a name twice', '{"input":1,"input":2,"idempotency":"a"}'],
  ['__proto__', '{"__proto__":{"admin":true},"input":{},"idempotency":"a"}'],
  ['constructor', '{"constructor":{"prototype":{"admin":true}},"input":{},"idempotency":"a"}'],
  ['a deep list', `{"input":${'['.repeat(100_000)}${']'.repeat(100_000)},"idempotency":"a"}`],
  ['a deep object', `{"input":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)},"idempotency":"a"}`],
  ['half a surrogate', '{"input":{"title":"\\ud800"},"idempotency":"a"}'],
  ['a number beyond exactness', '{"input":{"a":9007199254740993},"idempotency":"a"}'],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['a byte order mark', '\ufeff{}'],
  ['two megabytes', JSON.stringify({ input: { facts: 'x'.repeat(2 << 20) }, idempotency: 'a' })],
  [
    'a hundred thousand names',
    `{"input":{${Array.from({ length: 50_000 }, (_, n) => `"n${n}":0`).join()}},"idempotency":"a"}`,
  ],
];

describe('the officers’ door and what no page would send', () => {
  it.each(malformed)(
    '[NODE-105] a body that is %s: a typed refusal from every route, nothing done',
    async (what, payload) => {
      const before = await sizes();
      for (const operation of ours().filter(({ takesBody }) => takesBody)) {
        const reply = await send({ method: operation.method, url: addressOf(operation, {}), payload });
        judge(`${what} ${operation.method} ${operation.path}`, reply);
        const documented = reply.status >= 500 || operation.statuses.includes(String(reply.status));
        expect([operation.path, reply.status, documented]).toEqual([operation.path, reply.status, true]);
        // A preview answers with what stands against it.
        if (reply.status < 400) expect(JSON.parse(reply.body).refusals).toHaveLength(1);
      }
      expect(await sizes()).toEqual(before);
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    },
  );

  it('[NODE-105] a body of another media type is refused by every route', async () => {
    for (const type of [
      'text/plain',
      'application/xml',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'x',
      'application/json; charset=utf-16',
    ])
      for (const { method, ...operation } of ours().filter(({ takesBody }) => takesBody)) {
        const reply = await send({
          method,
          url: addressOf({ method, ...operation }, {}),
          payload: '{"a":1}',
          headers: { 'content-type': type },
        });
        judge(`${type} ${operation.path}`, reply);
        expect(reply.status).toBeGreaterThanOrEqual(400);
      }
  });

  it('[NODE-105] any value in any place: a typed refusal or an answer of the contract, and refusals leave nothing', () => {
    const value = fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.jsonValue(),
      fc.constantFrom(
        '__proto__',
        'toString',
        '',
        ' ',
        '\u202e',
        '../..',
        "'; DROP TABLE record; --",
        '0'.repeat(5_000),
      ),
    );
    const body = fc.dictionary(
      fc.constantFrom(
        'input',
        'idempotency',
        'to',
        'text',
        'upload',
        'name',
        'mediaType',
        'group',
        'kind',
        'record',
        'command',
        'title',
      ),
      value,
    );
    const params = fc.dictionary(
      fc.constantFrom('group', 'kind', 'record', 'command', 'id'),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('..', '%00', '__proto__', 'constructor', '-', 'x'.repeat(300), 'ط'),
      ),
    );
    const query = fc.dictionary(
      fc.constantFrom('box', 'group', 'kind', 'text', 'sort', 'cursor', 'limit', 'language', 'from', 'to'),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    return fc.assert(
      fc.asyncProperty(fc.nat(), body, params, query, async (pick, sent, named, asked) => {
        const operation = ours()[pick % ours().length];
        if (operation === undefined) return;
        const escaped = Object.fromEntries(Object.entries(named).map(([name, text]) => [name, encoded(text)]));
        const url = `${addressOf(operation, escaped)}?${new URLSearchParams(asked).toString()}`;
        const before = await sizes();
        const payload = operation.takesBody ? { payload: JSON.stringify(sent) } : {};
        const reply = await send({ method: operation.method, url, ...payload });
        judge(`${operation.method} ${url} ${JSON.stringify(sent).slice(0, 300)}`, reply);
        if (reply.status >= 400) expect(await sizes()).toEqual(before);
      }),
      { numRuns: 250, ...replaySeed() },
    );
  }, 120_000);

  it('[NODE-105] methods and addresses that are none', async () => {
    const urls = [
      '/api/records',
      '/api/nothing',
      `/api/records/${group}/request/${record}`,
      '/api/records/%ff',
      '/api/%',
      `/api/${'x'.repeat(9_000)}`,
      '/auth/nothing',
      '//api//records',
      '/api/../api/records',
      '/api/records/%2e%2e/x/y',
    ];
    for (const url of urls)
      for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'LINK', 'SEARCH']) {
        const reply = await send({ method, url });
        if (method !== 'GET' || url.startsWith('/api')) judge(`${method} ${url.slice(0, 60)}`, reply);
        else expect(reply.status).toBeLessThan(500);
      }
  });
});

/** As a client escapes it; halves of surrogate pairs cannot be sent at all. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()) || '%20';
}
