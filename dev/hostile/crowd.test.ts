import { get as ask, createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { boundCrowd } from '../../apps/node/crowd.ts';
import { eventually } from '../nodes/processes.ts';

const most = 60;
const attackers = 240;

/** A small server under a crowd: connections that say nothing, or half a request, from one address. */
async function crowded(bounded: boolean) {
  const server = createServer((_, response) => response.end('served'));
  if (bounded) boundCrowd(server, most);
  else server.maxConnections = most;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const idle: Socket[] = [];
  const words = ['', 'GET / HTTP/1.1\r\nhost: x\r\n', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n'];
  for (let i = 0; i < attackers; i++) {
    const socket = connect({ host: '127.0.0.1', port, localAddress: '127.0.0.66' });
    socket.on('error', () => {});
    socket.write(words[i % words.length] ?? '');
    idle.push(socket);
  }
  await new Promise((resolve) => setImmediate(resolve));
  return {
    open: () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count))),
    /** An officer on a connection of their own; milliseconds, or null when nobody answered. */
    officer: () =>
      new Promise<number | null>((resolve) => {
        const start = performance.now();
        const request = ask({ host: '127.0.0.1', port, agent: false, timeout: 1_000 }, (response) => {
          response.resume().once('end', () => resolve(performance.now() - start));
        });
        request.once('error', () => resolve(null)).once('timeout', () => request.destroy());
      }),
    [Symbol.asyncDispose]: async () => {
      for (const socket of idle) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('[R14] a crowd before a door', () => {
  it('[NODE-64] is kept to its number, and an officer is served all the while', async () => {
    await using door = await crowded(true);
    const served: (number | null)[] = [];
    for (let i = 0; i < 40; i++) served.push(await door.officer());
    expect(served).not.toContain(null);
    expect(served.map(Number).toSorted((a, b) => a - b)[37]).toBeLessThan(1_000);
    await eventually(async () => expect(await door.open()).toBeLessThanOrEqual(most));
  });

  it('[R14 control] a door that only counts keeps the officer out', async () => {
    await using door = await crowded(false);
    await eventually(async () => expect(await door.open()).toBe(most));
    expect(await door.officer()).toBeNull();
  });
});
