import { beforeAll, describe, expect, it } from 'vitest';
import { type InventedWorld, inventWorld } from '../../dev/generate/invented-proof.ts';
import { addSignatures, parseCheckpointText } from '../log/index.ts';
import { parseNote, signatureLine } from '../notes/index.ts';
import { proofText, receiptFor } from './index.ts';

let world: InventedWorld;
beforeAll(async () => {
  world = await inventWorld();
});

describe('the file of a proof', () => {
  it('[LOG-31] joins receipts under one checkpoint, and leaves out lines of keys no charter knows', () => {
    const entries = world.proof.entries.map((item) => {
      const [receipt] = item.receipts;
      if (receipt === undefined) throw new Error('invented world');
      const stranger = signatureLine('stranger/mirror', new Uint8Array(4), new Uint8Array(72));
      const lines = parseNote(receipt.checkpoint)?.signatures.map((signature) => signature.line) ?? [];
      const alone = `${parseNote(receipt.checkpoint)?.text ?? ''}\n${lines[0] ?? ''}`;
      const halves = [addSignatures(alone, [stranger]), addSignatures(alone, lines.slice(1))];
      return { ...item, receipts: halves.map((checkpoint) => ({ checkpoint, path: receipt.path })) };
    });
    expect(proofText({ ...world.proof, entries })).toBe(world.text);
  });

  it('[LOG-30] has for each receipt the inclusion proof in its own tree', async () => {
    const [feed] = world.feeds;
    if (feed === undefined) throw new Error('invented world');
    const asked: [number, number][] = [];
    const receipt = await receiptFor(4, feed.checkpoint, async (level, index) => {
      asked.push([level, index]);
      return new Uint8Array(32);
    });
    const checkpoint = parseCheckpointText(parseNote(feed.checkpoint)?.text ?? '');
    expect('ok' in checkpoint ? null : checkpoint.size).toBe(11);
    expect(receipt.path).toHaveLength(4);
    expect(asked).toContainEqual([0, 5]);
  });

  it('is not made of parts that are no notes, charters or entries', () => {
    const { proof } = world;
    expect(() => proofText({ ...proof, charters: ['rubbish'] })).toThrow();
    expect(() =>
      proofText({ ...proof, entries: [{ entry: new Uint8Array(), opened: new Uint8Array(), receipts: [] }] }),
    ).toThrow();
  });
});
