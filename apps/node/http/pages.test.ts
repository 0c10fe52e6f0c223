import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from './pages.ts';
import { createDoor } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-pages-'));
const routes: string[] = [];
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/assets/deep'), { recursive: true });
  mkdirSync(join(folder, 'dist/.build'));
  const files = {
    ...{ 'index.html': '<title>frame', 'sw.js': 'worker', '.hidden': 'secret', '.build/list.json': 'secret' },
    ...{ 'assets/.hidden.js': 'secret', 'assets/deep/a.js': 'secret' },
    ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`assets/part-${i}.js`, `part ${i}`])),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'dist', name), text);
  writeFileSync(join(folder, 'outside.js'), 'secret');
  app = await createDoor({
    ...{ logger: pino({ level: 'silent' }), tls: undefined, proxies: [], requestsPerMinute: 1_000 },
  });
  app.addHook('onRoute', ({ method, url }) => void routes.push(`${method} ${url}`));
  await servePages(app, join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/assets/later.js'), 'secret');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string) => app.inject({ url });

describe('the pages', () => {
  it('are files with their media types, kept for an hour', async () => {
    const part = await get('/assets/part-7.js');
    expect([part.statusCode, part.body, part.headers['content-type'], part.headers['cache-control']]).toEqual([
      ...[200, 'part 7', 'application/javascript; charset=utf-8', 'public, max-age=3600'],
    ]);
    expect((await get('/sw.js')).body).toBe('worker');
    const head = await app.inject({ method: 'HEAD', url: '/assets/part-7.js' });
    expect([head.statusCode, head.headers['content-length'], head.body]).toEqual([200, '6', '']);
  });

  it('answer every other address with their frame, which is asked for each time, and an address of the API with 404', async () => {
    for (const url of ['/', '/index.html', '/inbox', '/assets/gone.js', '/deep/er']) {
      const { statusCode, body, headers } = await get(url);
      expect([url, statusCode, body, headers['cache-control']]).toEqual([url, 200, '<title>frame', 'no-cache']);
    }
    for (const url of ['/api/nothing', '/auth/nothing']) expect((await get(url)).statusCode).toBe(404);
    expect((await app.inject({ method: 'POST', url: '/inbox', headers: { 'x-entente': '1' } })).statusCode).toBe(404);
  });

  it('give nothing that is not one of their files', async () => {
    const asked = [
      ...['/.hidden', '/.build/list.json', '/assets/.hidden.js', '/assets/deep/a.js', '/assets/deep%2fa.js'],
      ...['/assets/../../outside.js', '/assets/..%2f..%2foutside.js', '/assets/%2e%2e/%2e%2e/outside.js'],
      ...['/assets/..%5c..%5coutside.js', '/assets/later.js', '/assets/', '/assets/part-7.js%00', '/assets/PART-7.js'],
    ];
    for (const url of asked) {
      const { body } = await get(url);
      expect([url, /secret|part 7/.test(body)]).toEqual([url, false]);
    }
  });

  it('come through a door that has not loaded a second way to check and to write JSON', () => {
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    expect(loaded.filter((path) => /node_modules\/fastify\/fastify\.js$/.test(path))).toHaveLength(1);
    expect(loaded.filter((path) => /node_modules\/ajv\//.test(path))).toEqual([]);
  });

  it('are no more routes when they are more files', () => {
    expect(routes.filter((route) => route.includes('/assets'))).toEqual(['GET /assets/:file', 'HEAD /assets/:file']);
  });
});
