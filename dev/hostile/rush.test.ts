import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { question, reply } from '../../apps/cli/demo/statements.ts';
import { act } from '../../apps/node/act.ts';
import type { NodeCore } from '../../apps/node/core.ts';
import type { RunningNode } from '../../apps/node/start.ts';
import { ask, group, head, type NodePair, nodePair, officer, until } from '../nodes/pair.ts';
import { broken, retitle } from './rush.ts';

const many = 200;
const first = 'What stood there first';

/** Many hands at one node in the same moment. */
describe('[R31] a rush at one node', () => {
  let pair: NodePair;
  let rome: RunningNode;

  beforeEach(async () => {
    pair = await nodePair();
    rome = await pair.start('rome');
    rome.relearning.override();
  });
  afterEach(async () => {
    await pair[Symbol.asyncDispose]();
  });

  async function asked() {
    const { record, acts } = await ask(rome, { title: first });
    return { key: { group, kind: 'request', record }, statement: acts[0] ?? '' };
  }
  const titles = (count: number): string[] => Array.from({ length: count }, (_, i) => `Title ${i}`);

  it(`[NODE-67] ${many} acts on one record are done one after another, each with the one before in view`, async () => {
    const { key, statement } = await asked();
    const said = titles(many);
    await Promise.all(said.map((title) => retitle(rome.core, key, statement, title)));
    expect(await broken(rome.core, key, said, first)).toEqual([]);
  });

  it('[NODE-67 control] without a turn for each, the same history is found broken', async () => {
    const { key, statement } = await asked();
    const heedless: NodeCore = { ...rome.core, locks: { run: (_, work) => work() } };
    const said = titles(20);
    const done = await Promise.allSettled(said.map((title) => retitle(heedless, key, statement, title)));
    const through = said.filter((_, i) => done[i]?.status === 'fulfilled');
    expect(await broken(rome.core, key, through, first)).not.toEqual([]);
  });

  it('[NODE-67] acts on many records at once, in any order, are lost nowhere and mixed nowhere', async () => {
    const rush = fc.array(fc.nat(7), { minLength: 20, maxLength: 60 });
    const check = fc.asyncProperty(rush, async (picks) => {
      const records = await Promise.all(Array.from({ length: 8 }, asked));
      const said = picks.map((pick, i) => ({ pick, title: `Title ${i}` }));
      await Promise.all(
        said.map(async ({ pick, title }) => {
          const one = records[pick];
          if (one !== undefined) await retitle(rome.core, one.key, one.statement, title);
        }),
      );
      for (const [index, { key }] of records.entries()) {
        const mine = said.filter(({ pick }) => pick === index).map(({ title }) => title);
        expect(await broken(rome.core, key, mine, first)).toEqual([]);
      }
    });
    await fc.assert(check, { numRuns: 6 });
    const size = (await rome.core.store.log.feed(`${group}/it-moi/1`))?.size ?? 0;
    expect((await rome.core.store.view.exceptions(10)).length).toBe(0);
    expect(rome.core.projector.positions()[`${group}/it-moi/1`]).toBe(size);
  });

  it('[NODE-68] of two officers who answer at once one is heard, the other told why not', async () => {
    const rabat = await pair.start('rabat');
    const one = await ask(rome);
    await until(rome, one, (state) => state === 'received');
    const key = { group, kind: 'request', record: one.record, command: 'answer', input: reply(), released: false };
    const answers = await Promise.all([
      act(rabat.core, { ...key, actor: head }),
      act(rabat.core, { ...key, actor: { ...head, ref: 'another' } }),
    ]);
    expect(answers.filter(({ ok }) => ok).length).toBe(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: expect.stringMatching(/^[a-z]+\.[a-z-]+$/i) });
    expect(await until(rome, one, (state) => state === 'answered')).toBe('answered');
    const rows = await rome.core.store.view.eventsOf([{ group, kind: 'request', record: one.record }]);
    expect(rows.filter(({ type }) => type.startsWith('request.answered/')).length).toBe(1);
  });

  it('[NODE-68] the same form sent twenty times at once makes one record', async () => {
    const before = (await rome.core.store.log.feed(`${group}/it-moi/1`))?.size ?? 0;
    const input = question(new Date(), null);
    const form = { group, kind: 'request', record: null, command: 'ask', input, actor: officer, released: false };
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => act(rome.core, { ...form, idempotency: 'one form' })),
    );
    expect(sent.filter(({ ok }) => ok).length).toBe(1);
    expect(new Set(sent.flatMap((one) => (one.ok ? [] : [one.code])))).toEqual(new Set(['node.twice']));
    expect((await rome.core.store.log.feed(`${group}/it-moi/1`))?.size).toBe(before + 1);
  });
});
