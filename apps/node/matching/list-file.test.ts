import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { sealedFile } from '../../../dev/nodes/sealed-file.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { privateGroupOf } from '../names.ts';

let at: TestDoor;
let officer: Visitor;
beforeAll(async () => {
  at = await testDoor();
  officer = await at.visitor(['officer']);
});
afterAll(() => at[Symbol.asyncDispose]());

const kept = (bytes: Uint8Array) => sealedFile(at.rome, privateGroupOf('it-moi'), 'telephones.txt', bytes);
const read = async (bytes: Uint8Array) => {
  const answer = await officer.get(`/api/tagging/files/${await kept(bytes)}`);
  return routes.listFile.response.parse(await answer.json());
};

const lines = [
  'phone\t+212 600-100 300\tCase 2026/90\t2090-01',
  'Phone\t+212600100301\tCase 2026/90\t2090-01\t',
  'phone\t+212600100302\tCase 2026/90\t2020-01',
  '',
  'phone,+212600100303,Case 2026/90,2090-01',
  'telephone\t+212600100303\tCase 2026/90\t2090-01',
  'phone\t\tCase 2026/90\t2090-01',
  'phone\t+212600100303\t\t2090-01',
  'phone\t+212600100303\tCase 2026/90\t1/2090',
  'imo\t9074728\tCase 2026/90\t2090-01',
];
const said = {
  ...{ held: 2, over: 1, damaged: 6 },
  first: ['columns', 'type', 'value', 'source', 'until', 'identifier.imo'].map((fault, at) => ({
    line: 5 + at,
    fault,
  })),
};

it('[PSI-81] a file is read line by line, however its lines end and in either encoding, and each line that holds nothing is told', async () => {
  expect(await read(Buffer.from(lines.join('\n')))).toEqual(said);
  expect(await read(Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`))).toEqual(said);
  expect(await read(Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le'))).toEqual(said);
  expect(await read(Buffer.alloc(0))).toEqual({ held: 0, over: 0, damaged: 0, first: [] });
  const many = await read(Buffer.from('none\n'.repeat(3_000)));
  expect([many.damaged, many.first.length, many.first.at(-1)?.line]).toEqual([3_000, 20, 20]);
});

it('[PSI-81] for those alone who may see what can be found, and with what to do when the file is not here', async () => {
  const file = await kept(Buffer.from(lines.join('\n')));
  const press = await at.visitor(['press']);
  expect((await press.get(`/api/tagging/files/${file}`)).status).toBe(403);
  expect((await officer.get(`/api/tagging/files/${randomUUID()}`)).status).toBe(404);
  await rm(join(at.rome.core.directory, 'blobs'), { recursive: true });
  const lost = await officer.get(`/api/tagging/files/${file}`);
  expect([lost.status, await lost.json()]).toMatchObject([409, { code: 'attachment.missing' }]);
});
