import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { ask, group, type NodePair, nodePair } from '../../../dev/nodes/pair.ts';
import { eventually } from '../../../dev/nodes/processes.ts';
import { openNode, type RunningNode } from '../start.ts';
import { createNaming, type Naming } from './naming.ts';
import { heldFile } from './places.ts';
import { recordIn } from './record-key.ts';
import { continues, headAt, recordsSince } from './since.ts';

let pair: NodePair;
afterEach(() => pair[Symbol.asyncDispose]());

const named = (node: RunningNode, name: string) =>
  ask(node, { objects: [], title: name, persons: [{ name, category: 'suspect', aliases: [] }] });
const started = async (): Promise<RunningNode> => {
  const node = await pair.start('rome');
  await eventually(async () => expect(node.naming.ready).toBe(true));
  return node;
};
const found = async ({ naming }: RunningNode, text: string): Promise<readonly string[]> =>
  (await naming.search({ text })).found.map(({ entry }) => recordIn(entry.id).record);

it('[NODE-247] names are kept over a restart, and after a crash what came since is read from where they ended', async () => {
  pair = await nodePair();
  const file = heldFile(pair.places.rome.directory);
  let rome = await started();
  const [one, other] = [await named(rome, 'Anselm Quistorp'), await named(rome, 'Bertrand Vandeput')];
  expect(rome.naming.start).toEqual({ from: 'view', records: 0 });
  await rome.close();
  rome = await started();
  expect(rome.naming.start).toEqual({ from: 'kept', records: 0 });
  expect(await found(rome, 'Quistorp Anselm')).toEqual([one.record]);
  // As a crash leaves it: what came after the last keeping is in the log and not in the file.
  copyFileSync(file, `${file}.then`);
  const late = await named(rome, 'Cornelis Waterschoot');
  await rome.close();
  copyFileSync(`${file}.then`, file);
  rome = await started();
  expect(rome.naming.start).toEqual({ from: 'kept', records: 1 });
  expect(await found(rome, 'Kornelis Waterschoot')).toEqual([late.record]);
  expect(await found(rome, 'Bertrand Vandeput')).toEqual([other.record]);
  await rome.close();
}, 60_000);

it('[NODE-251] where nobody is named no thread stays, and what was read is not read again at the next start', async () => {
  pair = await nodePair();
  let rome = await started();
  await ask(rome, { objects: [], title: 'A van', persons: [] });
  await rome.close();
  const starts = async (start: RunningNode['naming']['start']): Promise<void> => {
    rome = await started();
    await eventually(async () => expect(rome.naming.resting).toBe(true));
    expect(rome.naming.start).toEqual(start);
  };
  await starts({ from: 'kept', records: 0 });
  await rome.close();
  rmSync(heldFile(pair.places.rome.directory), { force: true });
  await starts({ from: 'view', records: 1 });
  await rome.close();
  await starts({ from: 'kept', records: 0 });
  const { record } = await named(rome, 'Anselm Quistorp');
  expect(await found(rome, 'Quistorp Anselm')).toEqual([record]);
  expect(rome.naming.resting).toBe(false);
  await rome.close();
}, 60_000);

it('[NODE-251] how far was read is noted later when it could not be noted at once, and with the end of the node', async () => {
  pair = await nodePair();
  const { directory } = pair.places.rome;
  const { core, close } = await openNode(directory);
  await ask({ core }, { objects: [], title: 'A van', persons: [] });
  await core.projector.idle();
  const errors: unknown[] = [];
  const naming = (failures: number): Naming => {
    let left = failures;
    const waiting: typeof core.store.view.waiting = async () => {
      left -= 1;
      return left < 0 ? core.store.view.waiting() : Promise.reject(new Error('the disk said no'));
    };
    const view = new Proxy(core.store.view, {
      get: (whole, name) => (name === 'waiting' ? waiting : Reflect.get(whole, name).bind(whole)),
    });
    return createNaming({ ...core, store: { ...core.store, view } }, (error) => errors.push(error));
  };
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const readAfter = async (failures: number, before: (made: Naming) => Promise<void>): Promise<Naming['start']> => {
    const made = naming(failures);
    await made.scan();
    await before(made);
    await made.close();
    const next = naming(0);
    await next.scan();
    await next.close();
    rmSync(heldFile(directory), { force: true });
    return next.start;
  };
  expect(await readAfter(1, async () => {})).toEqual({ from: 'kept', records: 0 });
  expect(errors).toEqual([new Error('the disk said no')]);
  // A crash, which no end of the node comes before.
  timers.mockClear();
  const crashed = await readAfter(1, async () => {
    const [again] = timers.mock.calls.filter(([, ms]) => ms === 300_000);
    if (typeof again?.[0] === 'function') again[0]();
    await eventually(async () => expect(existsSync(heldFile(directory))).toBe(true));
  });
  expect(crashed).toEqual({ from: 'kept', records: 0 });
  timers.mockRestore();
  await close();
}, 60_000);

it('[NODE-247] names of another past are not taken, and records that waited for others then are read again', async () => {
  pair = await nodePair();
  const rome = await started();
  const { record } = await named(rome, 'Anselm Quistorp');
  const head = await headAt(rome.core, rome.core.projector.positions());
  const [origin = '', feed] = Object.entries(head.feeds)[0] ?? [];
  expect(await continues(rome.core, head)).toBe(true);
  const otherwise = { ...head.feeds, [origin]: { size: feed?.size ?? 0, last: '0'.repeat(64) } };
  expect(await continues(rome.core, { ...head, feeds: otherwise })).toBe(false);
  expect(await continues(rome.core, { ...head, program: 'another' })).toBe(false);
  const waiting = [{ group, kind: 'request', record }];
  const read = [];
  for await (const row of recordsSince(rome.core, { ...head, waiting })) read.push(row.record);
  expect(read).toEqual([record]);
});

it('[NODE-250] what came while nobody compared is compared after the start', async () => {
  pair = await nodePair();
  const file = heldFile(pair.places.rome.directory);
  let rome = await started();
  await named(rome, 'Anselm Quistorp');
  await rome.close();
  copyFileSync(file, `${file}.then`);
  rome = await started();
  const { record } = await named(rome, 'Quistorp Anselm');
  await rome.naming.met.idle();
  await rome.core.store.local.delete('names-met', `${group}|request|${record}`);
  await rome.close();
  copyFileSync(`${file}.then`, file);
  rome = await started();
  await rome.naming.met.idle();
  expect(await rome.naming.met.count(new Set(['request']))).toBe(1);
}, 60_000);

it('[NODE-247] kept names that are damaged, of another program or of another past of this node are made anew', async () => {
  pair = await nodePair();
  const file = heldFile(pair.places.rome.directory);
  let rome = await started();
  const { record } = await named(rome, 'Anselm Quistorp');
  await rome.close();
  const whole = readFileSync(file);
  const turned = Buffer.from(whole);
  turned[whole.length - 9] = (turned[whole.length - 9] ?? 0) ^ 1;
  const forged = (change: (head: string) => string): Buffer => {
    const end = whole.indexOf(0x0a);
    return Buffer.concat([Buffer.from(change(whole.subarray(0, end).toString())), whole.subarray(end)]);
  };
  for (const bytes of [
    turned,
    whole.subarray(0, 300),
    Buffer.alloc(0),
    forged((head) => head.replace('"size":1', '"size":9')),
  ]) {
    writeFileSync(file, bytes);
    rome = await started();
    expect(rome.naming.start).toEqual({ from: 'view', records: 1 });
    expect(await found(rome, 'Quistorp Anselm')).toEqual([record]);
    await rome.close();
  }
  // A copy of the node that was put back, and went on otherwise: the kept names are of what is no more.
  rome = await started();
  await rome.core.store.view.clear();
  await rome.close();
  rome = await pair.start('rome');
  await rome.core.projector.idle();
  await eventually(async () => expect(await found(rome, 'Quistorp Anselm')).toEqual([record]));
}, 60_000);

it('[NODE-244] names are in no file while they are taken out of the view, and none are kept until that is over', async () => {
  pair = await nodePair();
  const file = heldFile(pair.places.rome.directory);
  const rome = await started();
  await named(rome, 'Anselm Quistorp');
  await rome.naming.keep();
  expect(existsSync(file)).toBe(true);
  await rome.naming.forgetting(async () => {
    expect(existsSync(file)).toBe(false);
    await rome.naming.keep();
    expect(existsSync(file)).toBe(false);
  });
  await rome.naming.keep();
  expect(existsSync(file)).toBe(true);
  rmSync(file);
});
