import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRequest, type PeerRequest, parseRequest } from './routes.ts';

const origin = 'gmmp.ma-it/ma-moi/1';
const requests: readonly PeerRequest[] = [
  { route: 'checkpoint', origin, after: 0, reach: 4096, wait: 25 },
  { route: 'tile', origin, level: 1, index: 1234067, width: 256 },
  { route: 'tile', origin, level: 0, index: 0, width: 3 },
  { route: 'entries', origin, index: 999, width: 255 },
  { route: 'bodies', origin, from: 256, to: 512, max: 8388608 },
  { route: 'segment', sha256: 'ab'.repeat(32) },
  { route: 'held', origin, after: 17, wait: 0 },
];

describe('the six routes', () => {
  it.each(requests.map((request) => [formatRequest(request), request] as const))(
    '[SYNC-3] %s is read back as it was written',
    (path, request) => expect(parseRequest(path)).toEqual(request),
  );

  it.each([
    '/v1/f/gmmp.ma-it/ma-moi/1/checkpoint?after=01&reach=1&wait=0',
    '/v1/f/gmmp.ma-it/ma-moi/1/checkpoint?reach=1&after=0&wait=0',
    '/v1/f/gmmp.ma-it/ma-moi/1/checkpoint?after=0&reach=4097&wait=0',
    '/v1/f/gmmp.ma-it/ma-moi/1/checkpoint?after=0&reach=0&wait=0',
    '/v1/f/gmmp.ma-it/ma-moi/1/checkpoint?after=0&reach=1&wait=26',
    '/v1/f/gmmp.ma-it/ma-moi/1/checkpoint?after=9999999999999999&reach=1&wait=0',
    '/v1/f/gmmp.ma-it/ma-moi/01/tile/0/000',
    '/v1/f/gmmp.ma-it/ma-moi/1/tile/0/0',
    '/v1/f/gmmp.ma-it/ma-moi/1/tile/7/000',
    '/v1/f/gmmp.ma-it/ma-moi/1/tile/entries/000.p/256',
    '/v1/f/gmmp.ma-it/../ma-moi/1/tile/0/000',
    '/v1/f/entente.evidence/v1/1/tile/0/000',
    '/v1/f/gmmp.ma-it/ma-moi/1/bodies/5?to=5&max=1',
    '/v1/f/gmmp.ma-it/ma-moi/1/bodies/0?to=4097&max=1',
    `/v1/body/${'AB'.repeat(32)}`,
    '/v1/m/gmmp.ma-it/ma-moi/1/checkpoint?after=0&wait=25#x',
    '//v1/f/gmmp.ma-it/ma-moi/1/tile/0/000',
    '/v1/f/gmmp.ma-it/ma-moi/1/tile/0/000\n',
  ])('[SYNC-3] refuses %j', (path) => expect(parseRequest(path)).toMatchObject({ ok: false, code: 'sync.bad-path' }));

  it('[SYNC-3] never reads a path it would not write', () => {
    const path = fc.oneof(fc.string(), fc.constantFrom(...requests.map(formatRequest)).chain(mangled));
    fc.assert(
      fc.property(path, (text) => {
        const request = parseRequest(text);
        return 'ok' in request || formatRequest(request) === text;
      }),
      { numRuns: 5000, ...(process.env.ENTENTE_SEED ? { seed: Number(process.env.ENTENTE_SEED) } : {}) },
    );
  });
});

function mangled(path: string): fc.Arbitrary<string> {
  return fc
    .record({ at: fc.nat(path.length), cut: fc.nat(3), put: fc.constantFrom('', '0', '1', '/', 'x', '%2f', '.', '-') })
    .map(({ at, cut, put }) => path.slice(0, at) + put + path.slice(at + cut));
}
