import { afterAll, beforeAll, expect, it } from 'vitest';
import { done, list, phone, phones } from '../../../dev/matching/pair.ts';
import { type TestDoor, testDoor } from '../../../dev/nodes/door.ts';
import { group, officer } from '../../../dev/nodes/pair.ts';
import { sealedFile } from '../../../dev/nodes/sealed-file.ts';
import { setRecord } from '../../../kinds/match/places.ts';
import { dayIn } from '../../../packages/kind/calendar.ts';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { privateGroupOf } from '../names.ts';
import { listsFor } from './holdings.ts';

let at: TestDoor;
beforeAll(async () => {
  at = await testDoor();
});
afterAll(() => at[Symbol.asyncDispose]());

function setOf(category: 'phone' | 'deconfliction') {
  const { core } = at.rome;
  const week = weekOf(dayIn(core.now().toISOString(), core.charters.of(group)?.zone ?? 'UTC'));
  return core.store.view.record(group, 'match', setRecord('it-moi', 'ma-moi', category, week));
}

async function fileOf(count: number): Promise<string> {
  const lines = Array.from({ length: count }, (_, one) => `phone\t${phone(one)}\tCase 2026/88\t2030-01\n`).join('');
  return sealedFile(at.rome, privateGroupOf('it-moi'), 'telephones.txt', new TextEncoder().encode(lines));
}

it('[PSI-66] people see how far the tagging is, stop it, and let it go on; the clock does not begin again what they stopped', async () => {
  const [head, officer, press] = [
    await at.visitor(['head']),
    await at.visitor(['officer']),
    await at.visitor(['press']),
  ];
  const { matching } = at.rome;
  await list(at.rome, [], { file: await fileOf(3_000) });
  while (matching.tagging() === null) await new Promise(setImmediate);
  expect(matching.tagging()).toMatchObject({ done: 0, total: 0, asker: 'ma-moi', rate: null });
  while ((matching.tagging()?.total ?? 0) === 0) await new Promise(setImmediate);
  const seen = await (await officer.get('/api/tagging')).json();
  expect(seen).toMatchObject({ tagging: { total: 3_000, category: 'phone', asker: 'ma-moi' }, stopped: false });
  expect([
    (await press.get('/api/tagging')).status,
    (await officer.post('/api/tagging', { go: false })).status,
  ]).toEqual([403, 403]);
  const stopped = await (await head.post('/api/tagging', { go: false })).json();
  expect(stopped).toMatchObject({ stopped: true });
  await matching.idle();
  await matching.look();
  expect(await setOf('phone')).toBe(null);
  expect(await (await officer.get('/api/tagging')).json()).toEqual({ tagging: null, stopped: true });
  await head.post('/api/tagging', { go: true });
  await matching.idle();
  expect((await setOf('phone'))?.facets.state).toBe('published');
}, 60_000);

it('[PSI-24] [PSI-40] what is paused, and what is open to others alone, is found by no partner', async () => {
  const { core } = at.rome;
  const before = (await listsFor(core, 'ma-moi', 'phone')).map(({ record }) => record);
  await list(at.rome, phones(20, 1), { partners: ['fr-mi'] });
  const paused = await list(at.rome, phones(30, 1));
  const on = { group: privateGroupOf('it-moi'), kind: 'matchable', record: paused, actor: officer };
  expect((await listsFor(core, 'ma-moi', 'phone')).map(({ record }) => record)).toContain(paused);
  await done(core, { ...on, command: 'pause', input: { reason: 'The prosecutor asked for it.' } });
  expect((await listsFor(core, 'ma-moi', 'phone')).map(({ record }) => record)).toEqual(before);
}, 30_000);

it('[PSI-67] a list that cannot be read keeps back its own tags, and no others', async () => {
  const other = await testDoor();
  const before = at;
  at = other;
  try {
    const { matching, core } = other.rome;
    const file = await fileOf(3);
    core.blobs.read = async () => null;
    await list(other.rome, [], { file });
    await list(other.rome, phones(10, 1), { use: 'deconfliction' });
    await matching.idle();
    expect(await setOf('phone')).toBe(null);
    expect((await setOf('deconfliction'))?.facets.state).toBe('published');
  } finally {
    at = before;
    await other[Symbol.asyncDispose]();
  }
}, 60_000);
