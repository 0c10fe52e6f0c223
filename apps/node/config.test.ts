import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type NodeConfigInput, parseConfig, readConfig } from './config.ts';

const sound: NodeConfigInput = {
  member: 'it-moi',
  name: 'Ministry',
  country: 'IT',
  zone: 'Europe/Rome',
  publicUrl: 'http://localhost:8080',
  officers: { port: 0 },
  peers: { port: 0 },
  peersUrl: 'https://127.0.0.1:8443',
};
const read = (change: object): unknown => parseConfig(JSON.stringify({ ...sound, ...change }), 'node.json');

it('[NODE-257] settings with an unknown name or a zone that is none are refused, with the name that was meant', () => {
  expect(read({})).toMatchObject({ zone: 'Europe/Rome' });
  const cases: readonly [object, string][] = [
    [{ zone: 'Mars/X' }, 'node.json: zone: is no time zone: use a name such as Europe/Rome'],
    [{ officerTls: {} }, 'node.json: officerTls: there is no such setting; "officersTls" is meant'],
    [{ trustproxy: [] }, 'node.json: trustproxy: there is no such setting; "trustProxy" is meant'],
    [{ peers: { port: 0, hosts: 'x' } }, 'node.json: peers.hosts: there is no such setting; "host" is meant'],
    [{ officers: { port: 0, qqqq: 1 } }, 'node.json: officers.qqqq: there is no such setting; known are host, port'],
    [
      { alertFeeds: [{ address: 'https://alerts.example/', group: 'g', legalBasis: 'b', everyMinute: 1 }] },
      'node.json: alertFeeds.0.everyMinute: there is no such setting; "everyMinutes" is meant',
    ],
  ];
  for (const [change, sentence] of cases) expect(() => read(change)).toThrow(sentence);
});

it('[NODE-257] settings that are there and cannot be read are not taken for missing ones', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'entente-settings-'));
  expect(() => readConfig(directory)).toThrow('run "entente init');
  await mkdir(join(directory, 'node.json'));
  expect(() => readConfig(directory)).toThrow(expect.objectContaining({ code: 'EISDIR' }));
  await rm(directory, { recursive: true });
});
