import { once } from 'node:events';
import { createServer } from 'node:https';
import { type AddressInfo, connect as connectTcp } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeys } from '../../apps/node/data/keys.ts';
import type { RunningNode } from '../../apps/node/start.ts';
import { strictTls } from '../../apps/node/wire/dial.ts';
import { type Chance, chance, testSeed } from '../chance.ts';
import { held } from '../memory.ts';
import { ask, group, type NodePair, nodePair } from '../nodes/pair.ts';
import { mutatedFrame, mutatedPath } from './mutants.ts';
import { get, say, statusOf } from './raw.ts';

const paths = 10_000;
const frames = 10_000;
const origin = `${group}/it-moi/1`;
const seed = testSeed();

/** Rabat's pin at Rome's door, thousands of times, nearly right. */
describe(`[R10] mutants at the peers’ door (ENTENTE_SEED=${seed})`, () => {
  let pair: NodePair;
  let rome: RunningNode;
  let tls: { key: string; cert: string };
  let before: string;

  beforeAll(async () => {
    pair = await nodePair();
    rome = await pair.start('rome');
    rome.relearning.override();
    await ask(rome);
    tls = readKeys(pair.places.rabat.directory, 'ma-moi').tls;
    before = await state();
  });
  afterAll(async () => {
    await pair?.[Symbol.asyncDispose]();
  });

  const state = async (): Promise<string> =>
    JSON.stringify(await rome.core.store.log.feeds(), (_, value) => (value instanceof Uint8Array ? [...value] : value));
  const open = (port: number): TLSSocket =>
    connect({ host: '127.0.0.1', port, ...strictTls, ...tls, rejectUnauthorized: false });

  /** Sends on one connection after another; counts the answers by status. `patient`: stays until everything is answered. */
  async function fire(
    count: number,
    make: (chance: Chance) => Buffer | string,
    many: number,
    { patient = false, port = rome.peersDoor.port } = {},
  ) {
    const stream = chance(seed);
    const statuses = new Map<number, number>();
    for (let sent = 0; sent < count; sent += many) {
      const socket = open(port).on('error', () => {});
      let answered = 0;
      socket.on('data', (bytes: Buffer) => {
        for (const [, status] of bytes.toString('latin1').matchAll(/HTTP\/1\.1 (\d{3}) /g)) {
          statuses.set(Number(status), (statuses.get(Number(status)) ?? 0) + 1);
          answered += 1;
        }
        if (patient && answered >= many) socket.end();
      });
      await once(socket, 'secureConnect');
      socket.write(Buffer.concat(Array.from({ length: many }, () => Buffer.from(make(stream)))));
      if (!patient) socket.end();
      await once(socket, 'close');
    }
    return statuses;
  }

  const asked = (stream: Chance): string => `GET ${mutatedPath(stream, origin)} HTTP/1.1\r\nhost: x\r\n\r\n`;

  async function unharmed(): Promise<void> {
    const path = `/v1/f/${origin}/checkpoint?after=0&reach=1&wait=0`;
    expect(statusOf(await say({ port: rome.peersDoor.port, tls, send: get(path) }))).toBe(200);
    expect(await state()).toBe(before);
    expect(Object.prototype).not.toHaveProperty('wait');
  }

  it(`[NODE-62] ${paths} paths that are nearly right are refused one by one, and memory stays`, async () => {
    await fire(paths / 5, asked, 50, { patient: true });
    const warm = await held();
    const statuses = await fire(paths, asked, 50, { patient: true });
    expect([...statuses.keys()].filter((status) => ![200, 204, 400, 404, 416, 429].includes(status))).toEqual([]);
    expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(paths);
    expect((await held()) / warm).toBeLessThan(1.1);
    await unharmed();
  }, 120_000);

  it(`[NODE-62] ${frames} requests broken in their bytes, inside TLS and without, end nothing but their connection`, async () => {
    await fire(frames / 5, (stream) => mutatedFrame(stream, origin), 10);
    const stream = chance(seed + 1);
    for (let i = 0; i < frames / 5; i++) {
      const socket = connectTcp(rome.peersDoor.port, '127.0.0.1').on('error', () => {});
      socket.end(stream.bytes(1 + stream.int(600)));
      await once(socket.resume(), 'close');
    }
    const warm = await held();
    await fire((frames * 3) / 5, (mutants) => mutatedFrame(mutants, origin), 10);
    expect((await held()) / warm).toBeLessThan(1.1);
    await unharmed();
  }, 120_000);

  it('[R10 control] a door that remembers what it was asked is found to grow', async () => {
    const remembered = new Map<string, unknown>();
    const leaky = createServer({ ...tls, ...strictTls }, (request, response) => {
      const url = request.url ?? '';
      remembered.set(url, [...url, ...url, ...url]);
      response.writeHead(400).end();
    });
    await new Promise<void>((resolve) => leaky.listen(0, '127.0.0.1', resolve));
    const { port } = leaky.address() as AddressInfo;
    const warm = await held();
    await fire(paths, asked, 50, { patient: true, port });
    expect((await held()) / warm).toBeGreaterThan(1.1);
    leaky.close();
    expect(remembered.size).toBeGreaterThan(1_000);
  });
});
