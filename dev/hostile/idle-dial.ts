import { Agent, request } from 'node:https';
import { DialError, type dial } from '../../apps/node/wire/dial.ts';

/** A dial as one writes it first: only a silence is ever too long, and the way elsewhere is followed. */
export const idleDial: typeof dial = (address, identity) => {
  const agent = new Agent({ keepAlive: true, ...identity, rejectUnauthorized: false });
  const base = new URL(address);
  const get = (url: URL, timeoutMs: number): ReturnType<ReturnType<typeof dial>['get']> =>
    new Promise((resolve, reject) => {
      const outgoing = request(url, { agent, timeout: timeoutMs }, (incoming) => {
        const { location } = incoming.headers;
        if (location !== undefined) {
          fetch(location.replace('https:', 'http:')).catch(() => null);
          return reject(new DialError('cut', 'moved'));
        }
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks), date: null }),
        );
      });
      outgoing.on('timeout', () => outgoing.destroy(new DialError('timeout', 'silence')));
      outgoing.on('error', reject);
      outgoing.end();
    });
  return { get: (path, { timeoutMs }) => get(new URL(path, base), timeoutMs), close: () => agent.destroy() };
};
