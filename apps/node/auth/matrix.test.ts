import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { describe, expect, it } from 'vitest';
import { personRoles } from '../../../packages/contract/auth.ts';
import { notFound } from '../http/declare.ts';
import { type AuthScene, authRows } from './matrix.table.ts';
import { collectRoutes, type MatrixRow, runMatrix, subjects } from './matrix.ts';
import { officerOf, permitted, refused, requireOfficer } from './officer.ts';
import { refuse } from './refusals.ts';
import { accountMaker, callers } from './test-callers.ts';
import { testDesk } from './test-desk.ts';

/** A door with sign-in and, where given, more routes; `plant` runs after the routes are being collected. */
async function stage(plant: (app: FastifyInstance, desk: AuthScene['desk']) => void = () => {}) {
  const collected: { routes: readonly string[] } = { routes: [] };
  const here = await testDesk({
    prepare: (app) => {
      collected.routes = collectRoutes(app);
    },
  });
  plant(here.app, here.desk);
  const [member, stranger] = [await testDesk({ seed: 'member' }), await testDesk({ seed: 'stranger' })];
  const scene: AuthScene = {
    desk: here.desk,
    newAccount: accountMaker(here.desk),
    foreignAccount: (await accountMaker(member.desk)(['officer'])).id,
  };
  const caller = await callers(here.desk, member.desk, stranger.desk);
  return { app: here.app, scene, caller, canaries: ['SECRET OF RABAT'], routes: collected.routes };
}

/** A small route with an id, right and wrong in several ways. */
const records = new Map([
  ['own', 'ours'],
  ['foreign', 'SECRET OF RABAT'],
]);
const row: MatrixRow<AuthScene> = {
  route: 'GET /api/thing/:id',
  who: ['officer', 'head', 'secretariat', 'protection', 'auditor'],
  ids: 'one',
  call: (_, target) => ({ params: { id: target } }),
};
type Handler = (desk: AuthScene['desk']) => RouteHandlerMethod;
const idOf = (request: FastifyRequest) => (request.params as { id: string }).id;
const ask = (desk: AuthScene['desk'], request: FastifyRequest) => {
  const roles = ['officer', 'head', 'secretariat', 'protection'] as const;
  return permitted(desk, request, {
    action: 'record.read',
    resource: { type: 'kind', name: 'thing', workedBy: roles },
  });
};
const right: Handler = (desk) => async (request) => {
  ask(desk, request);
  if (idOf(request) !== 'own') throw notFound();
  return { text: 'ours' };
};
const planted: [string, Handler, RegExp][] = [
  ['no guard at all', () => async () => ({ text: 'ours' }), /401 was due/],
  [
    'any session will do',
    () => async (request) => {
      officerOf(request);
      return { text: 'ours' };
    },
    /403 was due/,
  ],
  [
    'looks up before it asks',
    (desk) => async (request) => {
      officerOf(request);
      if (idOf(request) === 'absent') throw notFound();
      ask(desk, request);
      if (idOf(request) !== 'own') throw notFound();
      return { text: 'ours' };
    },
    /403 was due/,
  ],
  [
    'foreign things are served',
    (desk) => async (request) => {
      ask(desk, request);
      const text = records.get(idOf(request));
      if (text === undefined) throw notFound();
      return { text };
    },
    /a foreign text leaked/,
  ],
  [
    '403 for what is foreign, 404 for what is not there',
    (desk) => async (request) => {
      ask(desk, request);
      const id = idOf(request);
      if (id === 'foreign') throw refused(refuse('auth.forbidden'));
      if (id !== 'own') throw notFound();
      return { text: 'ours' };
    },
    /404 was due/,
  ],
  [
    'a refusal that names what was asked for',
    (desk) => async (request, reply) => {
      ask(desk, request);
      const id = idOf(request);
      return id === 'own' ? { text: 'ours' } : reply.status(404).send({ code: 'notFound', message: `no ${id}` });
    },
    /these bytes differ/,
  ],
  [
    'falls over',
    (desk) => async (request) => {
      ask(desk, request);
      throw new Error('planted');
    },
    /the server failed/,
  ],
];

describe('route × role × ownership', () => {
  it('[AUTH-80] every route of sign-in and accounts answers every cell as declared', async () => {
    const { routes, ...here } = await stage();
    const { cells, violations } = await runMatrix(here, routes, authRows);
    expect(violations).toEqual([]);
    expect(cells).toBeGreaterThan(authRows.length * subjects.length);
  });

  it('[AUTH-81] a route without a row, and a row without a route, are violations', async () => {
    const { routes, ...here } = await stage((app) => {
      app.get('/api/forgotten', async () => ({}));
    });
    const gone: MatrixRow<AuthScene> = { route: 'GET /api/gone', who: personRoles, ids: 'none', call: () => ({}) };
    const { violations } = await runMatrix(here, routes, [gone]);
    expect(violations).toContainEqual({ route: 'GET /api/forgotten', fault: 'has no row in the table' });
    expect(violations).toContainEqual({ route: 'GET /api/gone', fault: 'is a row without a route' });
  });

  it('[AUTH-82] a well-behaved route with an id passes', async () => {
    const { routes, ...here } = await stage((app, desk) => {
      app.get('/api/thing/:id', { preHandler: requireOfficer }, right(desk));
    });
    expect((await runMatrix(here, routes, [...authRows, row])).violations).toEqual([]);
  });

  for (const [name, handler, fault] of planted) {
    it(`[AUTH-82] [R21 control] a planted fault is seen: ${name}`, async () => {
      const { routes, ...here } = await stage((app, desk) => {
        app.get('/api/thing/:id', handler(desk));
      });
      const { violations } = await runMatrix(
        here,
        routes.filter((route) => route === row.route),
        [row],
      );
      expect(violations.map(({ fault: seen }) => seen).join('\n')).toMatch(fault);
    });
  }
});
