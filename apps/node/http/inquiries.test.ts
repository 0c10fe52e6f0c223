import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';
import { routes } from '../../../packages/contract/routes.ts';

let at: TestDoor;
let officer: Visitor;

beforeAll(async () => {
  at = await testDoor();
  officer = await at.visitor(['officer']);
  await ask(at.rome, { title: 'Van near the border' });
});
afterAll(() => at[Symbol.asyncDispose]());

const inquire = (path: string, input: unknown = {}) => officer.post(`/api/inquiries/${path}`, { input });

it('[NODE-180] an inquiry is answered from what stands in the group, and written to the read log first', async () => {
  const response = await inquire(`${group}/request/standing`);
  const { answer } = routes.inquire.response.parse(await response.json());
  expect(answer).toMatchObject({
    members: [
      { member: 'it-moi', asked: 1 },
      { member: 'ma-moi', owes: 1 },
    ],
  });
  const auditor = await at.visitor(['auditor']);
  const journal = routes.journal.response.parse(await (await auditor.get('/api/journal')).json());
  expect(journal.lines[0]).toMatchObject({ what: 'queried.inquiry', count: 1 });
});

it('[NODE-181] what is no inquiry, no group of ours or no fitting question is refused, and nothing is written', async () => {
  const looks = async () => (await at.rome.core.store.log.feed('private.it-moi/it-moi/1'))?.size;
  const before = await looks();
  for (const path of [
    `${group}/request/nothing`,
    `${group}/nothing/standing`,
    `${group}/request/__proto__`,
    'other/request/standing',
  ])
    expect((await inquire(path)).status).toBe(404);
  expect(await looks()).toBe(before);
  const unfit = await inquire(`${group}/request/standing`, { who: 'all' });
  expect([unfit.status, await unfit.json()]).toMatchObject([422, { code: 'kind.input', field: 'who' }]);
});
