import { describe, expect, it } from 'vitest';
import { manyCircles } from '../../dev/nodes/many-circles.ts';
import { ask, group, head, nodePair, officer, receiptFor, until } from '../../dev/nodes/pair.ts';
import { eventually } from '../../dev/nodes/processes.ts';
import { question, reply } from '../cli/demo/statements.ts';
import { verifyProof } from '../cli/verify/verify-proof.ts';
import { act } from './act.ts';
import { proveRecord } from './prove-record.ts';
import { receiptsOf } from './receipts.ts';

describe('two nodes', () => {
  it('[NODE-1] a request is stored, opened and answered at the other node, and the whole of it is proved offline', async () => {
    await using pair = await nodePair();
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    const asked = await ask(rome);
    await until(rome, asked, (state) => state === 'received');
    const key = { group, kind: 'request', record: asked.record };
    const answered = await act(rabat.core, { ...key, command: 'answer', input: reply(), actor: head, released: false });
    expect(answered.ok).toBe(true);
    await until(rome, asked, (state) => state === 'answered');
    await receiptFor(rome, `${group}/it-moi/1`, 1);
    const charter = rome.core.charters.of(group);
    if (charter === null) throw new Error('no charter');
    const [receipt] = await receiptsOf(rome.core, charter, `${group}/it-moi/1`, 0);
    expect(receipt?.stored).not.toBeNull();
    expect(receipt?.opened).not.toBeNull();
    for (const node of [rome, rabat]) {
      const verdict = verifyProof((await proveRecord(node.core, key)) ?? '');
      expect(verdict).toMatchObject({ ok: true });
    }
  });

  it('[NODE-2] what is said while the other side is down arrives by itself when it comes back', async () => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    const first = await ask(rome);
    const second = await ask(rome, { reference: 'RM-2026-0999' });
    const rabat = await pair.start('rabat');
    await until(rome, first, (state) => state === 'received');
    await until(rome, second, (state) => state === 'received');
    await rabat.close();
    const third = await ask(rome, { reference: 'RM-2026-1000' });
    await pair.start('rabat');
    expect(await until(rome, third, (state) => state === 'received')).toBe('received');
  });

  it('[NODE-17] of 24 groups between the same two each is served at once', async () => {
    await using pair = await nodePair();
    const circles = await manyCircles(pair.places, 24);
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    rome.relearning.override();
    rabat.relearning.override();
    await eventually(async () => {
      expect([rome, rabat].flatMap(({ links }) => links.states()).filter(({ reachable }) => !reachable)).toEqual([]);
    });
    const start = performance.now();
    for (const circle of [circles[0], circles[11], circles[23]]) {
      const input = { ...question(new Date(), null), to: ['ma-moi'] };
      const wanted = {
        group: circle ?? '',
        kind: 'request',
        record: null,
        command: 'ask',
        input,
        actor: head,
        released: false,
      };
      const asked = await act(rome.core, wanted);
      if (!asked.ok) throw new Error(asked.code);
      await until(rome, asked, (state) => state === 'received');
    }
    // Polls wait for 25 seconds: not one of them was in the way.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('[NODE-3] an act refused by the rules leaves nothing in the feed', async () => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    const wanted = { group, kind: 'request', record: null, command: 'ask', actor: officer, released: false };
    const acted = await act(rome.core, { ...wanted, input: { title: 'nothing else' } });
    expect(acted).toMatchObject({ ok: false, code: 'kind.input' });
    expect((await rome.core.store.log.feed(`${group}/it-moi/1`))?.size).toBe(0);
  });

  it('[NODE-4] what the charter puts under four eyes waits for a second person, and leaves nothing until then', async () => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    await expect(ask(rome, { handling: ['H2'] })).rejects.toThrow('node.release');
    expect((await rome.core.store.log.feed(`${group}/it-moi/1`))?.size).toBe(0);
  });

  it('[NODE-5] a second process on the same data directory is refused', async () => {
    await using pair = await nodePair();
    await pair.start('rome');
    await expect(pair.start('rome')).rejects.toThrow(/held by/);
  });

  it('[NODE-6] the view is a function of the log: thrown away, it comes back the same', async () => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    const asked = await ask(rome);
    const before = await rome.core.store.view.record(group, 'request', asked.record);
    await rome.core.store.view.clear();
    await rome.close();
    const again = await pair.start('rome');
    await until(again, asked, () => true);
    expect(await again.core.store.view.record(group, 'request', asked.record)).toEqual(before);
  });
});
