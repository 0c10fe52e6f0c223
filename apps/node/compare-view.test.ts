import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ask, nodePair } from '../../dev/nodes/pair.ts';
import { examineStore } from './control/operations/examine.ts';

describe('a view that somebody changed', () => {
  it('[NODE-161] is told apart from the one the log makes, while the node runs: which record it is', async () => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    const { record } = await ask(rome, { title: 'A van' });
    await rome.core.projector.idle();
    const context = { core: rome.core, log: rome.log, running: rome };
    const examined = async () => {
      const tools = { progress: () => {}, signal: new AbortController().signal };
      return (await examineStore.call(context, { deep: true }, tools)).damage;
    };
    expect(await examined()).toEqual([]);
    const db = new DatabaseSync(join(pair.places.rome.directory, 'view.db'));
    db.exec(`UPDATE record SET facets = replace(facets, 'A van', 'A car') WHERE record = '${record}'`);
    db.close();
    const damage = await examined();
    expect(damage.map(({ what }) => what)).toEqual(['view']);
    expect(damage[0]?.detail).toContain(`request ${record} in gmmp.ma-it`);
  });
});
