import { createHash } from 'node:crypto';
import fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { hasZodFastifySchemaValidationErrors, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { generateSync } from 'otplib';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import { Refused } from '../http/declare.ts';
import type { Account, PersonRole } from './accounts.ts';
import type { AuditEvent } from './audit.ts';
import type { KindRoles } from './authorise.ts';
import type { Desk } from './desk.ts';
import { orRefused } from './officer.ts';
import type { OidcSettings } from './oidc.ts';
import { installAuth } from './routes.ts';

/** For tests: a door with sign-in on it, a clock that moves on demand, and a local store in memory. */

export const password = 'a long enough passphrase';
export const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export function memoryStore(): LocalStore & { readonly dump: () => string } {
  const rows = new Map<string, string>();
  const at = (collection: string, key: string) => `${collection}\n${key}`;
  return {
    dump: () => JSON.stringify([...rows]),
    get: async (collection, key) => rows.get(at(collection, key)) ?? null,
    put: async (collection, key, value, expect) => {
      const before = rows.get(at(collection, key)) ?? null;
      if (expect !== undefined && expect !== before) return false;
      rows.set(at(collection, key), value);
      return true;
    },
    delete: async (collection, key) => {
      rows.delete(at(collection, key));
    },
    erase: async (keys) => {
      for (const { collection, key } of keys) rows.delete(at(collection, key));
    },
    list: async (collection, prefix = '') =>
      [...rows]
        .filter(([key]) => key.startsWith(at(collection, prefix)))
        .map(([key, value]) => ({ key: key.slice(collection.length + 1), value })),
  };
}

/** Reproducible bytes: SHA-256 of seed and counter. */
export function seededRnd(seed = process.env.ENTENTE_SEED ?? '1'): Rnd {
  let counter = 0;
  return (length) => {
    const blocks: Buffer[] = [];
    for (let size = 0; size < length; size += 32)
      blocks.push(createHash('sha256').update(`${seed}:${counter++}`).digest());
    return new Uint8Array(Buffer.concat(blocks).subarray(0, length));
  };
}

export const sampleKinds: readonly KindRoles[] = [
  {
    name: 'request',
    commands: {
      ask: { name: 'ask', roles: ['officer', 'head'] },
      release: { name: 'release', roles: ['head'] },
      register: { name: 'register', roles: ['secretariat'] },
      erase: { name: 'erase', roles: ['protection'] },
      acknowledge: { name: 'acknowledge', roles: ['node'] },
    },
  },
  {
    name: 'journal',
    scope: 'private',
    commands: { read: { name: 'read', roles: ['officer', 'press', 'auditor', 'node'] } },
  },
  { name: 'communique', commands: { draft: { name: 'draft', roles: ['press', 'coordinator'] } } },
];

export interface TestDesk {
  readonly app: FastifyInstance;
  readonly desk: Desk;
  readonly local: ReturnType<typeof memoryStore>;
  readonly audit: AuditEvent[];
  readonly clock: { now: number };
  /** An account with password and TOTP set. */
  person(login: string, roles: readonly PersonRole[]): Promise<Account>;
  /** A request as the node's own page makes it. */
  call(
    method: string,
    url: string,
    options?: { body?: object; cookie?: string; headers?: Record<string, string> },
  ): Promise<Answer>;
  /** Signs in by password in a time step of its own, and gives the cookie. */
  signedIn(login: string): Promise<string>;
}
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
  readonly cookie: string | null;
  readonly headers: Record<string, string | string[] | number | undefined>;
}

interface Given {
  readonly origin?: string;
  readonly oidc?: OidcSettings;
  readonly kinds?: readonly KindRoles[];
  readonly seed?: string;
  readonly rnd?: Rnd;
  /** Puts something between sign-in and its store, to see that tests notice. */
  readonly between?: (local: LocalStore) => LocalStore;
  /** Runs on the bare door, before sign-in is installed. */
  readonly prepare?: (app: FastifyInstance) => void;
}

export async function testDesk(given: Given = {}): Promise<TestDesk> {
  const local = memoryStore();
  const audit: AuditEvent[] = [];
  const clock = { now: Date.UTC(2026, 10, 22, 9) };
  const app = fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof Refused) return reply.status(error.status).send(error.failure);
    if (hasZodFastifySchemaValidationErrors(error))
      return reply.status(400).send({ code: 'input', message: error.message });
    return reply.status(500).send({ code: 'internal', message: String(error) });
  });
  given.prepare?.(app);
  const desk = await installAuth(app, {
    origin: given.origin ?? 'https://rome.example',
    node: { member: 'it-moi', name: 'Ministry of the Interior', country: 'IT', zone: 'Europe/Rome' },
    kinds: given.kinds ?? sampleKinds,
    oidc: given.oidc ?? null,
    local: given.between?.(local) ?? local,
    vaultKey: new Uint8Array(32).fill(7),
    lastEvent: () => 12,
    rnd: given.rnd ?? seededRnd(given.seed),
    now: () => clock.now,
    audit: (event) => audit.push(event),
  });

  const self: TestDesk = {
    ...{ app, desk, local, audit, clock },
    person: async (login, roles) => {
      const account = orRefused(
        await desk.accounts.create({ login, name: `Name of ${login}`, roles: [...roles], language: 'it', unit: null }),
      );
      orRefused(await desk.breakGlass.put(account, password, totpSecret));
      return account;
    },
    call: async (method, url, options = {}) => {
      const own = { 'sec-fetch-site': 'same-origin', 'x-entente': '1' };
      const cookie = options.cookie === undefined ? {} : { cookie: options.cookie };
      const request = { method, url, headers: { ...own, ...cookie, ...options.headers } } as InjectOptions;
      const reply = await app.inject(options.body === undefined ? request : { ...request, payload: options.body });
      const set = reply.cookies.find((one) => one.name === desk.door.sessionCookie && one.value !== '');
      return {
        status: reply.statusCode,
        text: reply.body,
        body: reply.headers['content-type']?.toString().includes('json') === true ? reply.json() : {},
        cookie: set === undefined ? null : `${set.name}=${set.value}`,
        headers: reply.headers,
      };
    },
    signedIn: async (login) => {
      clock.now += 31_000;
      const body = { login, password, totp: codeAt(clock.now) };
      const answer = await self.call('POST', '/api/session/password', { body });
      if (answer.cookie === null) throw new Error(`${login} could not sign in: ${answer.text}`);
      return answer.cookie;
    },
  };
  return self;
}

/** The code an authenticator application shows at that instant (Unix milliseconds). */
export function codeAt(unixMs: number, secret: string = totpSecret): string {
  return generateSync({ strategy: 'totp', secret, epoch: Math.floor(unixMs / 1000) });
}
