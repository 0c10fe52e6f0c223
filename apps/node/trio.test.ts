import { describe, expect, it } from 'vitest';
import { officer, until } from '../../dev/nodes/pair.ts';
import { nodeTrio, trioGroup } from '../../dev/nodes/trio.ts';
import { question } from '../cli/demo/statements.ts';
import { act } from './act.ts';
import type { RunningNode } from './start.ts';

const parisFeed = `${trioGroup}/fr-moi/1`;

async function ask(node: RunningNode, reference: string) {
  const input = { ...question(node.core.now(), null), to: ['it-moi', 'ma-moi'], reference };
  const wanted = {
    group: trioGroup,
    kind: 'request',
    record: null,
    command: 'ask',
    input,
    actor: officer,
    released: false,
  };
  const acted = await act(node.core, wanted);
  if (!acted.ok) throw new Error(`${acted.code}: ${acted.message}`);
  return acted;
}

/** Resolves when the store of a node is as wanted; looked at whenever something changed there. */
function eventually(node: RunningNode, look: () => Promise<boolean>): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = (): void => {
      look().then((there) => {
        if (!there) return;
        stop();
        resolve();
      }, reject);
    };
    const stop = node.core.live.subscribe(again);
    again();
  });
}

describe('three nodes in one group', () => {
  it('[NODE-13] what an author said reaches the third through the second while the author is away', async () => {
    await using trio = await nodeTrio();
    const paris = await trio.start('paris');
    const rabat = await trio.start('rabat');
    const asked = await ask(paris, 'RELAY');
    await until(rabat, asked, (state) => state !== '');
    await trio.stop('paris');
    const rome = await trio.start('rome');
    await until(rome, asked, (state) => state !== '');
    expect((await rome.core.store.log.feed(parisFeed))?.size).toBeGreaterThan(0);
  }, 60_000);

  it('[NODE-14] an author who tells two stories is found out by those who compare notes, and the proof is kept', async () => {
    await using trio = await nodeTrio();
    const paris = await trio.start('paris');
    const rabat = await trio.start('rabat');
    await until(rabat, await ask(paris, 'FIRST'), (state) => state !== '');
    await trio.stop('rabat');
    await trio.stop('paris');
    await trio.clone('paris');
    const one = await trio.start('paris');
    const told = await ask(one, 'STORY FOR RABAT');
    await until(await trio.start('rabat'), told, (state) => state !== '');
    await trio.stop('rabat');
    await trio.stop('paris');
    await trio.swap('paris');
    const other = await trio.start('paris');
    const lie = await ask(other, 'STORY FOR ROME');
    const rome = await trio.start('rome');
    await until(rome, lie, (state) => state !== '');
    await trio.start('rabat');
    await eventually(rome, async () =>
      (await rome.core.store.log.evidence()).some(({ origin }) => origin === parisFeed),
    );
    expect((await rome.core.store.log.feed(parisFeed))?.frozen).not.toBeNull();
    // Six starts, and after each a node may wait out the pause between two tries of a peer that was away.
  }, 180_000);
});
