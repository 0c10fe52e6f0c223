import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ask, group, nodePair } from '../../dev/nodes/pair.ts';

const mine = `${group}/it-moi/1`;

describe('a damaged log', () => {
  it('[NODE-15] is noticed before the next signature, and nothing is signed on it', async () => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    await ask(rome);
    await rome.close();
    const db = new DatabaseSync(join(pair.places.rome.directory, 'log.db'));
    db.exec("UPDATE entry SET entry = CAST(replace(CAST(entry AS TEXT), 'keep 2', 'keep 3') AS BLOB)");
    db.close();
    const again = await pair.start('rome');
    expect(again.core.head.doubtful()).toContain(mine);
    await expect(ask(again)).rejects.toThrow('node.relearning');
  });

  it('[NODE-15] a log that is whole is signed on (control)', async () => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    await ask(rome);
    await rome.close();
    const again = await pair.start('rome');
    expect(again.core.head.doubtful()).not.toContain(mine);
    await ask(again, { reference: 'AFTER' });
  });
});
