import { get as ask } from 'node:http';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeys } from '../../apps/node/data/keys.ts';
import { createCertificate } from '../../apps/node/wire/certificate.ts';
import { strictTls } from '../../apps/node/wire/dial.ts';
import { type TestDoor, testDoor, type Visitor } from '../nodes/door.ts';
import { ask as askRabat } from '../nodes/pair.ts';
import { eventually } from '../nodes/processes.ts';
import { get, say, statusOf } from './raw.ts';

const idle = 1_200;
const looks = 60;
/** On loopback every address of 127/8 is ours: the besiegers are not the officer. */
const besieger = '127.0.0.66';
const words = [
  '',
  'GET /api/records HTTP/1.1\r\nhost: x\r\n',
  'POST /api/session/password HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{',
  `GET / HTTP/1.1\r\nhost: x\r\n${'x: y\r\n'.repeat(300)}`,
];

/** Both doors of Rome, besieged at once. */
describe('[R14] a siege of both doors', () => {
  let at: TestDoor;
  let officer: Visitor;
  let officersPort: number;
  const sockets: Socket[] = [];
  const strangers: Socket[] = [];

  beforeAll(async () => {
    at = await testDoor();
    at.rome.relearning.override();
    officer = await at.visitor(['officer']);
    officersPort = at.rome.core.config.officers.port;
    await askRabat(at.rome);
    const stranger = await createCertificate('stranger', new Date());
    for (let i = 0; i < idle; i++) {
      const socket = connectTcp({ host: '127.0.0.1', port: officersPort, localAddress: besieger });
      socket.on('error', () => {}).write(words[i % words.length] ?? '');
      sockets.push(socket);
    }
    const peers = { host: '127.0.0.1', port: at.rome.peersDoor.port, localAddress: besieger };
    for (let i = 0; i < idle / 4; i++) {
      strangers.push(connectTcp(peers).on('error', () => {}));
      if (i % 4 === 0)
        strangers.push(
          connect({ ...peers, ...strictTls, ...stranger, rejectUnauthorized: false }).on('error', () => {}),
        );
    }
    // Slow bodies go on, a byte now and then.
    dripping = setInterval(() => {
      for (const socket of sockets) if (!socket.destroyed && socket.writable) socket.write('x');
    }, 200);
  });
  let dripping: NodeJS.Timeout;
  afterAll(async () => {
    clearInterval(dripping);
    for (const socket of [...sockets, ...strangers]) socket.destroy();
    await at?.[Symbol.asyncDispose]();
  });

  /** Milliseconds until the officer has the list, over a connection of its own. */
  const look = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      const options = {
        host: '127.0.0.1',
        port: officersPort,
        path: '/api/records',
        agent: false,
        headers: officer.headers,
      };
      ask(options, (response) => {
        response.resume().once('end', () => {
          if (response.statusCode === 200) resolve(performance.now() - start);
          else reject(new Error(`the officer was answered ${response.statusCode}`));
        });
      }).once('error', reject);
    });

  it(`[NODE-64] with ${idle} connections held open, an officer has the list in under a second, 95 times of 100`, async () => {
    const times: number[] = [];
    for (let i = 0; i < looks; i++) times.push(await look());
    expect(times.toSorted((a, b) => a - b)[Math.floor(looks * 0.95)]).toBeLessThan(1_000);
  });

  it('[NODE-64] strangers hold at most 128 places at the peers’ door, and a member comes through', async () => {
    const tls = readKeys(at.pair.places.rabat.directory, 'ma-moi').tls;
    const path = '/v1/f/gmmp.ma-it/it-moi/1/checkpoint?after=0&reach=1&wait=0';
    for (let i = 0; i < 20; i++)
      expect(statusOf(await say({ port: at.rome.peersDoor.port, tls, send: get(path) }))).toBe(200);
    await eventually(async () => expect(strangers.filter((one) => !one.destroyed).length).toBeLessThanOrEqual(128));
  });
});
