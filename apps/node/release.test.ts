import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, group, head, type NodePair, nodePair, officer } from '../../dev/nodes/pair.ts';
import release from '../../kinds/release/index.ts';
import type { ReleaseState } from '../../kinds/release/schema.ts';
import { type ActRequest, act } from './act.ts';
import type { NodeCore } from './core.ts';
import { privateGroupOf } from './names.ts';
import { executeRelease, proposeRelease } from './release.ts';
import { type OpenNode, openNode } from './start.ts';

let pair: NodePair;
/** A node without reactions: what it would do by itself, a test does. */
let rome: OpenNode;

beforeAll(async () => {
  pair = await nodePair();
  rome = await openNode(pair.places.rome.directory);
});
afterAll(async () => {
  await rome.close();
  await pair[Symbol.asyncDispose]();
});

const size = async (): Promise<number> => (await rome.core.store.log.feed(`${group}/it-moi/1`))?.size ?? 0;

/** A node that ends after an act and before it is remembered. */
function struck({ core }: OpenNode): NodeCore {
  const { local } = core.store;
  const put: typeof local.put = async (collection, key, value, expect) => {
    if (!value.includes('"answer":null')) throw new Error('struck');
    return local.put(collection, key, value, expect);
  };
  const [get, list] = [local.get.bind(local), local.list.bind(local)];
  return { ...core, store: { ...core.store, local: { ...local, get, list, delete: local.delete.bind(local), put } } };
}

/** A correction that could be made twice, proposed by one person and approved by another. */
async function approvedCorrection(): Promise<string> {
  const { record, acts } = await ask(rome);
  const input = { statement: acts[0], part: 'title', new: 'Another title', reason: 'A slip.' };
  const wanted: ActRequest = {
    group,
    kind: 'request',
    record,
    command: 'correct',
    input,
    actor: officer,
    released: false,
  };
  const proposed = await proposeRelease(rome.core, wanted, 'policy.release.H2', 'A correction');
  if (!proposed.ok) throw new Error(proposed.message);
  const { proposed: shown } = await stateOf(proposed.record);
  const approval = { digest: shown?.digest, note: null };
  const place = { group: '', kind: release.name, record: proposed.record };
  const approved = await act(rome.core, {
    ...place,
    command: 'approve',
    input: approval,
    actor: head,
    released: true,
  });
  if (!approved.ok) throw new Error(approved.message);
  return proposed.record;
}

async function stateOf(record: string): Promise<ReleaseState> {
  const row = await rome.core.store.view.record(privateGroupOf('it-moi'), release.name, record);
  return JSON.parse(row?.state ?? 'null') as ReleaseState;
}

const changed = async (record: string) => ({
  group: privateGroupOf('it-moi'),
  kind: release.name,
  record,
  state: await stateOf(record),
});

describe('what a second person has released', () => {
  it('[NODE-110] is done once and written down as done, across a crash between the two', async () => {
    const record = await approvedCorrection();
    const before = await size();
    await expect(executeRelease(struck(rome), await changed(record))).rejects.toThrow('struck');
    expect([await size(), (await stateOf(record)).executed]).toEqual([before + 1, null]);
    await executeRelease(rome.core, await changed(record));
    expect(await size()).toBe(before + 1);
    expect(await stateOf(record)).toMatchObject({
      executed: { acts: [`${group}/it-moi/1#${before}`] },
      failed: null,
    });
  });

  it('[NODE-110] and what cannot be done any more is written down as failed', async () => {
    const [one, two] = [await approvedCorrection(), await approvedCorrection()];
    await executeRelease(rome.core, await changed(one));
    await executeRelease(rome.core, await changed(one));
    expect((await stateOf(one)).failed).toBeNull();
    const wrong = await changed(two);
    if (wrong.state.proposed === null) throw new Error('nothing was proposed');
    const input = JSON.stringify({ ...JSON.parse(wrong.state.proposed.input), part: 'nowhere' });
    const before = await size();
    await executeRelease(rome.core, {
      ...wrong,
      state: { ...wrong.state, proposed: { ...wrong.state.proposed, input } },
    });
    expect([await size(), (await stateOf(two)).failed]).toMatchObject([before, { code: expect.any(String) }]);
  });
});
