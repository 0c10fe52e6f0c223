import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, group, type NodePair, nodePair, officer } from '../../../dev/nodes/pair.ts';
import { eventually } from '../../../dev/nodes/processes.ts';
import { buildSegment } from '../../../packages/match/names/search/build.ts';
import { NameIndex } from '../../../packages/match/names/search/names.ts';
import { act } from '../act.ts';
import type { RunningNode } from '../start.ts';
import { listPath } from './lists/folder.ts';
import { createMetNames } from './met.ts';
import { listFolder } from './places.ts';

let pair: NodePair;
let rome: RunningNode;
const records: { group: string; kind: string; record: string }[] = [];

const started = async (): Promise<RunningNode> => {
  const node = await pair.start('rome');
  await eventually(async () => expect(node.naming.ready).toBe(true));
  return node;
};
beforeAll(async () => {
  pair = await nodePair();
  rome = await started();
  for (const names of [['Yassine Benchaoui'], ['Olena Prykhodko', 'Yacine Benshawi'], ['Anselm Quistorp'], []]) {
    const persons = names.map((name) => ({ name, category: 'suspect', aliases: [] }));
    records.push({
      group,
      kind: 'request',
      record: (await ask(rome, { objects: [], title: 'A van', persons })).record ?? '',
    });
  }
}, 60_000);
afterAll(() => pair[Symbol.asyncDispose]());

const texts = ['Anselm Quistorf', 'Prykhodko Olena', 'ياسين بنشاوي', 'Wenceslas Oudekerk'];
function put(list: string, held: readonly number[]): void {
  const folder = listFolder(rome.core.directory);
  mkdirSync(folder, { recursive: true });
  const entries = held.map((at) => ({ id: `${at}`, text: texts[at] ?? '' }));
  const path = listPath(folder, list, 'index');
  writeFileSync(join(folder, 'new'), new NameIndex([buildSegment(entries)]).bytes());
  renameSync(join(folder, 'new'), path);
}
const remove = (list: string): void =>
  rmSync(listPath(listFolder(rome.core.directory), list, 'index'), { force: true });

/** Which sides are open of each record, whenever that came to be. */
async function open(): Promise<Record<string, readonly string[]>> {
  const kept = await rome.core.store.local.list('names-met');
  return Object.fromEntries(
    kept.map(({ key, value }) => [records.findIndex(({ record }) => key.endsWith(record)), JSON.parse(value).others]),
  );
}
const forget = async (): Promise<void> => {
  const { local } = rome.core.store;
  for (const { key } of await local.list('names-met')) await local.delete('names-met', key);
};

interface Step {
  readonly put?: readonly [list: string, held: readonly number[]];
  readonly gone?: string;
  readonly comes?: number;
  /** Whether what is under way is waited for. */
  readonly waits: boolean;
}
const list = fc.constantFrom('one', 'two');
const held = fc.uniqueArray(fc.nat(texts.length - 1), { minLength: 1 });
const lists = fc.array(
  fc.oneof(
    fc.record({ put: fc.tuple(list, held), waits: fc.boolean() }),
    fc.record({ gone: list, waits: fc.boolean() }),
  ),
  { maxLength: 6 },
);
/** Lists that are put, changed and taken away, and each record once, in any order. */
const history: fc.Arbitrary<readonly Step[]> = lists.chain((steps) => {
  const all: Step[] = [...steps, ...[0, 1, 2, 3].map((comes) => ({ comes, waits: comes % 2 === 0 }))];
  return fc.shuffledSubarray(all, { minLength: all.length });
});

it('[NODE-252] whichever came first, a list or what is held, and whatever was there between, the same is met', async () => {
  const { naming } = rome;
  let mostMet = 0;
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      for (const name of ['one', 'two']) remove(name);
      naming.lookAgain();
      await naming.compared();
      await forget();
      for (const { put: came, gone, comes, waits } of steps) {
        if (came !== undefined) put(...came);
        if (gone !== undefined) remove(gone);
        if (comes === undefined) naming.lookAgain();
        else naming.met.compare(records.slice(comes, comes + 1));
        if (waits) await naming.compared();
      }
      await naming.compared();
      const asTheyCame = await open();
      await forget();
      naming.met.compare(records);
      await naming.compared();
      expect(asTheyCame).toEqual(await open());
      mostMet = Math.max(mostMet, Object.keys(asTheyCame).length);
    }),
    { numRuns: 25 },
  );
  expect(mostMet).toBe(3);
}, 60_000);

it('[NODE-252] a list that comes last says what it would have said first, record by record, and no more when it goes', async () => {
  const { naming } = rome;
  for (const list of ['one', 'two']) remove(list);
  naming.lookAgain();
  naming.met.compare(records);
  await naming.compared();
  const before = await open();
  put('one', [0, 1]);
  naming.lookAgain();
  await naming.compared();
  expect(await open()).toEqual({ ...before, 1: ['list:one', 'request'], 2: ['list:one'] });
  const inOne = await naming.search({ text: 'Olena Prykhodko', lists: ['one'] });
  expect(inOne.found.map(({ list }) => list)).toEqual(['one']);
  expect((await naming.search({ text: 'Olena Prykhodko', lists: ['two'] })).found).toEqual([]);
  put('one', [0, 3]);
  naming.lookAgain();
  await naming.compared();
  expect(await open()).toEqual({ ...before, 2: ['list:one'] });
  remove('one');
  naming.lookAgain();
  await naming.compared();
  expect(await open()).toEqual(before);
});

it('[NODE-252] a list that was put there while the node was off is compared after the start, once', async () => {
  const before = await open();
  await rome.close();
  put('two', [0]);
  rome = await started();
  await rome.naming.compared();
  expect(await open()).toEqual({ ...before, 2: ['list:two'] });
  await forget();
  await rome.close();
  rome = await started();
  await rome.naming.compared();
  expect(await open()).toEqual({});
}, 60_000);

it('[NODE-252] a list that comes is compared with what is open first, whatever came when, and each record once', async () => {
  const named = async (name: string): Promise<string> =>
    (await ask(rome, { objects: [], title: name, persons: [{ name, category: 'suspect', aliases: [] }] })).record ?? '';
  await named('Opened Early');
  const record = await named('Ended Late');
  const over = { ...{ group, kind: 'request', record, command: 'withdraw' }, actor: officer, released: false };
  const done = await act(rome.core, { ...over, input: { reason: 'It was found.' } });
  expect(done.ok).toBe(true);
  const looked: string[] = [];
  const search: RunningNode['naming']['search'] = async ({ text }) => {
    looked.push(text);
    return { found: [], more: false, lists: [] };
  };
  const met = createMetNames(rome.core, { search }, () => {});
  expect(await met.compareLists(['one'], ['one'])).toBe(true);
  await met.close();
  // The later one is listed first, and looked at last.
  expect(looked.indexOf('Ended Late')).toBeGreaterThan(looked.indexOf('Opened Early'));
  expect(looked.filter((one) => one === 'Opened Early' || one === 'Ended Late').length).toBe(2);
});
