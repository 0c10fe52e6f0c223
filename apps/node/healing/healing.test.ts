import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ask, group, type NodePair, nodePair, receiptFor } from '../../../dev/nodes/pair.ts';
import { scrubFeed } from '../../../packages/store/scrub.ts';
import type { RunningNode } from '../start.ts';

const mine = `${group}/it-moi/1`;
const theirs = `${group}/ma-moi/1`;
const asked = 5;
/** The entries of each feed that Rabat has for certain; a feed's entries are numbered from a multiple of 2^36. */
const ofRabat = `(place & ${2 ** 36 - 1}) < ${asked}`;

const wounds = {
  'an entry': {
    file: 'log.db',
    sql: `UPDATE entry SET entry = CAST(replace(CAST(entry AS TEXT), 'keep 2', 'keep 3') AS BLOB) WHERE ${ofRabat}`,
  },
  'every body that Rabat has': {
    file: 'log.db',
    sql: `UPDATE payload SET payload = zeroblob(length(payload)) WHERE payload IS NOT NULL AND ${ofRabat}`,
  },
  'the header of a key': {
    file: 'keys.db',
    sql: `UPDATE key SET header = zeroblob(length(header)) WHERE header IS NOT NULL AND ${ofRabat}`,
  },
};

/** Rome has asked and Rabat has signed for it, but for Rome's last entry; then Rome's disk loses some of what Rabat has, while the node is down. */
async function wounded(pair: NodePair, { file, sql }: { readonly file: string; readonly sql: string }): Promise<void> {
  const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
  for (let i = 0; i < asked; i++) await ask(rome, { reference: `R-${i}` });
  await receiptFor(rome, mine, asked);
  await rabat.close();
  await ask(rome, { reference: 'NOT AT RABAT' });
  await rome.close();
  const db = new DatabaseSync(join(pair.places.rome.directory, file));
  db.exec(sql);
  db.close();
}

const damageOf = async (node: RunningNode) => [
  ...(await scrubFeed(node.core.store, mine)),
  ...(await scrubFeed(node.core.store, theirs)),
];

describe('what a disk has lost', () => {
  it.each(Object.entries(wounds))(
    '[NODE-185] %s is fetched back from the peer, and the node goes on as if nothing was',
    async (_, wound) => {
      await using pair = await nodePair();
      await wounded(pair, wound);
      const rome = await pair.start('rome');
      expect(await damageOf(rome)).not.toEqual([]);
      const rabat = await pair.start('rabat');
      await rome.healing.sound(mine);
      // A node that has just begun shows its own feed when it has asked how far it had come.
      await rabat.core.head.asked(theirs);
      // What it does not show yet is tried again, as the node does each minute.
      do await rome.healing.lookThrough();
      while (rome.healing.damage().length > 0);
      expect(await damageOf(rome)).toEqual([]);
      // Sound again, it still has to hear from its peer how far it had come.
      while (rome.core.head.doubtful().length > 0) await rome.healing.lookThrough();
      await ask(rome, { reference: 'AFTER' });
      await receiptFor(rome, mine, (await rome.core.store.log.feed(mine))?.size ?? 0);
    },
  );

  it('[NODE-186] nothing is signed on a damaged end, though every peer has said how far the feed had come', async () => {
    await using pair = await nodePair();
    await wounded(pair, wounds['an entry']);
    const rabat = await pair.start('rabat');
    const db = new DatabaseSync(join(pair.places.rabat.directory, 'log.db'));
    db.exec("UPDATE entry SET entry = CAST(replace(CAST(entry AS TEXT), 'keep 2', 'keep 4') AS BLOB)");
    db.close();
    const rome = await pair.start('rome');
    await rome.healing.lookThrough();
    expect(rome.healing.damage().map(({ origin }) => origin)).toContain(mine);
    expect(rome.core.head.doubtful()).toContain(mine);
    await expect(ask(rome)).rejects.toThrow('node.relearning');
    await rabat.close();
  });
});
