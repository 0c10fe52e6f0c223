import { expect, it } from 'vitest';
import { group, nodePair, officer } from '../../dev/nodes/pair.ts';
import { question } from '../cli/demo/statements.ts';
import { weigh } from './act.ts';

it('[NODE-187] what was weighed under another version of the charter is not sealed under this one', async () => {
  await using pair = await nodePair();
  const { core } = await pair.start('rome');
  const weighed = await weigh(core, {
    ...{ group, kind: 'request', record: null, command: 'ask', actor: officer, released: true },
    input: question(new Date(), null),
  });
  if (!weighed.ok) throw new Error(weighed.code);
  const { origin, seen } = weighed;
  const size = async () => (await core.store.log.feed(origin))?.size;
  const before = await size();
  const older = weighed.cleared.map((cleared) => ({
    ...{ seen, by: officer },
    cleared: { ...cleared, charterVersion: cleared.charterVersion + 1 },
  }));
  await expect(core.ingest.own(origin, older)).rejects.toMatchObject({ code: 'charter' });
  expect(await size()).toBe(before);
  const now = weighed.cleared.map((cleared) => ({ cleared, seen, by: officer }));
  expect(await core.ingest.own(origin, now)).toEqual([before]);
});
