import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { dial } from '../../apps/node/wire/dial.ts';
import { eventually } from '../nodes/processes.ts';
import { honestSoFar, lieTogether, type Outcome, wireEncounters } from './encounters.ts';
import { idleDial } from './idle-dial.ts';
import { type LiarsWorld, liarsWorld } from './liars.ts';
import { HONEST } from './scripts.ts';
import { type WireScript, wireScripts } from './wires.ts';

const megabyte = 1 << 20;

/** Rome, and liars who lie in HTTP itself; `led` counts who was led to a place that is nobody's. */
async function meet(wires: readonly WireScript[], seconds: number, open?: typeof dial) {
  let led = 0;
  const elsewhere = createServer((_, response) => {
    led += 1;
    response.end('here you are');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const { port } = elsewhere.address() as AddressInfo;
  const world = await liarsWorld(wireEncounters(wires, port), open);
  if (open === undefined) await honestSoFar(world.liars);
  const before = process.memoryUsage().rss;
  const outcomes = await lieTogether(world.liars, seconds);
  const grown = process.memoryUsage().rss - before;
  elsewhere.close();
  return { world, outcomes, grown, led: () => led };
}

describe('[R11] HTTP as a lie', () => {
  let world: LiarsWorld;
  let outcomes: ReadonlyMap<string, Outcome>;
  let met: Awaited<ReturnType<typeof meet>>;

  beforeAll(async () => {
    met = await meet(wireScripts, 5);
    ({ world, outcomes } = met);
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });

  it.each(wireScripts.map(({ name }) => name))('[NODE-66] %s', async (name) => {
    expect(outcomes.get(name)?.after).not.toBeNull();
    const origin = world.liars.find(({ encounter }) => encounter.name === name)?.origin ?? '';
    expect((await world.rome.core.store.log.feed(origin))?.size).toBe(0);
  });

  it('[NODE-66] nobody was asked in haste, little was kept in memory, and no way elsewhere was taken', () => {
    expect([...outcomes].filter(([, { asked }]) => asked > 40).map(([name]) => name)).toEqual([]);
    expect(met.grown / megabyte).toBeLessThan(200);
    expect(met.led()).toBe(0);
  });

  it('[NODE-66] whoever speaks properly again is heard again', async () => {
    for (const liar of world.liars) liar.honest();
    await eventually(async () => {
      for (const liar of world.liars)
        expect([liar.encounter.name, liar.link().taken]).toEqual([liar.encounter.name, HONEST]);
    });
  });
});

describe('[R11 control] a node whose dial minds nothing but silence', () => {
  it('is held up by those who never are silent, and led elsewhere: the same encounters tell', async () => {
    const names = ['the way elsewhere', 'a byte every now and then', 'an answer that is always about to come'];
    const { world, outcomes, led } = await meet(
      wireScripts.filter(({ name }) => names.includes(name)),
      4,
      idleDial,
    );
    await world[Symbol.asyncDispose]();
    expect(led()).toBeGreaterThan(0);
    expect(outcomes.get('a byte every now and then')?.after).toBeNull();
    expect(outcomes.get('an answer that is always about to come')?.after).toBeNull();
  });
});
