import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { pinOf } from '../../apps/node/wire/certificate.ts';

/** What one writes first, and what the attacks must find out: a pin that is compared when there is one, at the first request. */
export async function carelessDoor(
  identity: { key: string; cert: string },
  pins: readonly string[],
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer(
    { ...identity, requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.2' },
    (request, response) => {
      const certificate = (request.socket as TLSSocket).getPeerX509Certificate();
      if (certificate !== undefined && !pins.includes(pinOf(certificate))) return void request.socket.destroy();
      response.end('the secret');
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
