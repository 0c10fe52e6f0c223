import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import Hypercore from 'hypercore';

/**
 * One side of a replication by hypercore, as its own process.
 * `send DIRECTORY COUNT`: writes COUNT blocks of one kibibyte when there are none, then serves them.
 * `receive DIRECTORY COUNT PORT KEY`: replicates them into an empty directory, disk to disk, and says so.
 */
const [role = '', directory = '', count = '0', port = '0', key = ''] = process.argv.slice(2);
const blocks = Number(count);
const together = 1_024;

async function send(): Promise<void> {
  const core = new Hypercore(join(directory, 'hypercore'));
  await core.ready();
  while (core.length < blocks) {
    const batch = Math.min(together, blocks - core.length);
    await core.append(Array.from({ length: batch }, () => new Uint8Array(randomBytes(1_024))));
  }
  const server = createServer((socket) => {
    socket.pipe(core.replicate(false)).pipe(socket);
    socket.on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : 0;
  process.send?.({ port: at, key: Buffer.from(core.key).toString('hex') });
}

async function receive(): Promise<void> {
  const core = new Hypercore(join(directory, 'hypercore'), Buffer.from(key, 'hex'));
  await core.ready();
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.pipe(core.replicate(true)).pipe(socket);
  await core.update({ wait: true });
  await core.download({ start: 0, end: blocks }).done();
  process.send?.({ blocks: core.contiguousLength });
  await core.close();
  socket.destroy();
}

process.once('SIGTERM', () => process.exit(0));
await (role === 'send' ? send() : receive());
