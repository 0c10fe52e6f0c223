import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Upload } from '@tus/server';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askWithFile, type TestDoor, testDoor } from '../../../dev/nodes/door.ts';
import { ask, group, officer } from '../../../dev/nodes/pair.ts';
import { examples as information } from '../../../kinds/information/examples.ts';
import { examples as meeting } from '../../../kinds/meeting/examples.ts';
import { question } from '../../cli/demo/statements.ts';
import { type ActRequest, act } from '../act.ts';
import { collectRoutes, runMatrix, type Stage, undeclared } from '../auth/matrix.ts';
import { accountMaker, callers } from '../auth/test-callers.ts';
import { testDesk } from '../auth/test-desk.ts';
import { privateGroupOf } from '../names.ts';
import type { RunningNode } from '../start.ts';
import { type DoorScene, matrixTable, privateRows, type UploadRoom } from './matrix.table.ts';
import { UploadStore } from './upload-store.ts';

const operation = z.object({
  security: z.array(z.record(z.string(), z.unknown())).optional(),
  parameters: z.array(z.object({ name: z.string(), required: z.boolean().optional() })).optional(),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()).optional() })),
});
const described = z.object({
  openapi: z.string(),
  security: z.array(z.record(z.string(), z.unknown())),
  paths: z.record(z.string(), z.record(z.string(), operation)),
});
const canary = 'SECRET OF RABAT';
let at: TestDoor;
let collected: readonly string[] = [];
/** Method, route and status of every answer that the matrix got. */
const answered = new Set<string>();
let stage: Stage<DoorScene>;
let release = '';
let look = '';

/** Files of the built pages have an address each; whatever it is, it is open to anyone and holds nothing. */
const isPage = (route: string): boolean => !/ \/(api|auth|calendar|machine|metrics|healthz|published)\b/.test(route);

async function said(node: RunningNode, wanted: Pick<ActRequest, 'kind' | 'command' | 'input'>): Promise<string> {
  const acted = await act(node.core, { group, record: null, actor: officer, released: true, ...wanted });
  if (!acted.ok) throw new Error(`${acted.code}: ${acted.message}`);
  return acted.record;
}

/** What Rabat keeps for itself: it exists, and nobody here may learn that. */
async function secretOfRabat(rabat: RunningNode): Promise<DoorScene['foreign']> {
  const input = { route: 'list', query: canary, count: 1 };
  return { group: privateGroupOf('ma-moi'), record: await said(rabat, { kind: 'journal', command: 'query', input }) };
}

function uploadsOf(node: RunningNode) {
  return async (account: string, bytes: Uint8Array, room: UploadRoom = 'uploads'): Promise<string> => {
    const directory = join(node.core.directory, room);
    const id = `${account}-${randomUUID().replaceAll('-', '')}`;
    const store = await UploadStore.open(directory);
    await store.create(new Upload({ id, size: 10, offset: 0 }));
    await writeFile(store.pathOf(id), bytes);
    return id;
  };
}

async function setScene(): Promise<DoorScene> {
  const { rome, door, pair } = at;
  const somebody = await at.visitor(['officer']);
  const [one, other] = [
    await askWithFile(rome, somebody, new Uint8Array(100)),
    await askWithFile(rome, somebody, new Uint8Array(200)),
  ];
  const rabat = await pair.start('rabat');
  const upload = uploadsOf(rome);
  const member = await testDesk({ seed: 'member' });
  return {
    desk: door.desk,
    newAccount: accountMaker(door.desk),
    foreignAccount: (await accountMaker(member.desk)(['officer'])).id,
    group,
    foreign: await secretOfRabat(rabat),
    request: { record: one.record, file: one.file, otherFile: other.file },
    information: await said(rome, {
      kind: 'information',
      command: 'share',
      input: { ...information.share, legalBasis: 'agreement-2024' },
    }),
    meeting: await said(rome, {
      kind: 'meeting',
      command: 'invite',
      input: { ...meeting.invite, legalBasis: 'agreement-2024' },
    }),
    newRequest: async () => (await ask(rome)).record,
    newUpload: (account, room) => upload(account, new Uint8Array(0), room),
    finishedUpload: (account) => upload(account, new Uint8Array(10)),
    question: question(rome.core.now(), null),
  };
}

beforeAll(async () => {
  at = await testDoor({
    onBare: (app) => {
      collected = collectRoutes(app);
      app.addHook('onResponse', async ({ method, routeOptions }, { statusCode }) => {
        answered.add(`${method} ${routeOptions.url} ${statusCode}`);
      });
    },
  });
  const scene = await setScene();
  const [member, stranger] = [await testDesk({ seed: 'member' }), await testDesk({ seed: 'stranger' })];
  const caller = await callers(at.door.desk, member.desk, stranger.desk);
  stage = { app: at.door.app, scene, caller, canaries: [canary] };
  const put = { reason: 'charter.H2', digest: '', title: 'Boat', ...{ group, kind: 'request', record: null } };
  const { digest: _, ...proposal } = { ...put, command: 'ask', input: JSON.stringify(scene.question) };
  release = await said(at.rome, { kind: 'release', command: 'propose', input: proposal });
  look = await said(at.rome, { kind: 'journal', command: 'query', input: { route: 'list', query: 'x', count: 1 } });
});

afterAll(() => at[Symbol.asyncDispose]());

const apiRoutes = (): readonly string[] => collected.filter((route) => !isPage(route));

describe('route × role × ownership at the officers’ door', () => {
  it('[NODE-20] every route, called as everyone with an own, a foreign, an absent and a mismatched id, answers as its row says', async () => {
    const { cells, violations } = await runMatrix(stage, apiRoutes(), matrixTable);
    expect(violations).toEqual([]);
    expect(cells).toBeGreaterThan(1_000);
  });

  it('[NODE-20] what is kept for this authority alone answers by the same rule', async () => {
    const home = privateGroupOf('it-moi');
    for (const rows of [privateRows('release', release, home), privateRows('journal', look, home)]) {
      const { violations } = await runMatrix(
        stage,
        rows.map(({ route }) => route),
        rows,
      );
      expect(violations).toEqual([]);
    }
  });

  it('[NODE-21] a route without a row fails, and pages have no route that could hold content', () => {
    expect(undeclared(apiRoutes(), matrixTable)).toEqual([]);
    expect(undeclared([...apiRoutes(), 'GET /api/forgotten'], matrixTable)).toHaveLength(1);
    expect(collected.filter((route) => isPage(route) && !/^(GET|HEAD) /.test(route))).toEqual([]);
  });

  it('[NODE-22] the door describes itself as OpenAPI 3.1: the routes there are, who needs a session, every status that was answered', async () => {
    const document = described.parse((await at.door.app.inject({ url: '/api/openapi.json' })).json());
    expect(document.openapi).toBe('3.1.0');
    const operations = new Map<string, z.output<typeof operation>>(
      Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, told]): [string, z.output<typeof operation>] => [
          `${method.toUpperCase()} ${path}`,
          told,
        ]),
      ),
    );
    const inDocument = (route: string): string => route.replace(/:(\w+)/g, '{$1}');
    expect([...operations.keys()].sort()).toEqual(apiRoutes().map(inDocument).sort());
    for (const { route, who } of matrixTable) {
      const { security = document.security, parameters, responses } = operations.get(inDocument(route)) ?? {};
      const isOpen = security.every(({ session, machine }) => session === undefined && machine === undefined);
      expect([route, isOpen]).toEqual([route, who === 'anyone' && !route.includes('/machine/')]);
      const asked = parameters?.filter(({ required }) => required).map(({ name }) => name) ?? [];
      expect([route, asked.includes('x-entente')]).toEqual([route, !/^(GET|HEAD) |\/machine\//.test(route)]);
      expect([route, asked.includes('tus-resumable')]).toEqual([route, route.includes('/uploads')]);
      const media = Object.keys(responses?.['200']?.content ?? {});
      if (/\.csv$/.test(route)) expect([route, media]).toEqual([route, ['text/csv']]);
    }
    const undocumented = [...answered].filter((answer) => {
      const [, route = '', status = ''] = /^(\S+ \S+) (\d+)$/.exec(answer) ?? [];
      const responses = operations.get(inDocument(route))?.responses;
      return apiRoutes().includes(route) && responses?.[status.replace(/^5../, '5XX')] === undefined;
    });
    expect(undocumented).toEqual([]);
    expect(answered.size).toBeGreaterThan(150);
  });

  it('[NODE-20] [R21 control] a route that looks before it asks is seen', async () => {
    const plant = (app: FastifyInstance): void => {
      app.get('/api/planted/:id', async ({ params }) => ({ found: params }));
    };
    const planted = await testDoor({ onBare: plant });
    const row = { route: 'GET /api/planted/:id', who: ['officer'] as const, ids: 'one' as const, call: () => ({}) };
    const { violations } = await runMatrix({ ...stage, app: planted.door.app }, [row.route], [row]);
    await planted[Symbol.asyncDispose]();
    const faults = violations.map(({ fault }) => fault).join('\n');
    for (const due of ['401 was due', '403 was due', '404 was due']) expect(faults).toContain(due);
  });
});
